import type { Day } from "../time/day.ts";
import type { TimeWindow } from "../time/span.ts";
import { type SpanColumns, UNDATED } from "./claim-columns.ts";
import { sortByKeys } from "./stable-order.ts";

/** The claims in the orders of their first and of their last days under one clock. */
export interface TimeOrder {
  readonly spans: SpanColumns;
  /** All claims by first day, last day, position; those without a date last. */
  readonly byStart: Uint32Array;
  /** Claims with a date by last day. */
  readonly byEnd: Uint32Array;
  /** Those of `byStart` that are dated, but not to the day. */
  readonly coarse: Uint32Array;
}

/** How far a window reaches into the two orders. */
export interface PrefixEnds {
  /** So many first entries of `byStart` begin before or in the window (undated ones among them only if it is open). */
  readonly begun: number;
  /** So many first entries of `byEnd` end before the window. */
  readonly over: number;
}

/** The time orders of claims; `byPosition` lists them in the order that settles ties. */
export function timeOrderOf(spans: SpanColumns, byPosition: Uint32Array): TimeOrder {
  const byStart = byPosition.slice();
  sortByKeys(byStart, spans.to);
  sortByKeys(byStart, spans.from);
  const dated = countBefore(byStart, spans.from, UNDATED);
  const byEnd = byStart.slice(0, dated);
  sortByKeys(byEnd, spans.to);
  const coarse = byStart.subarray(0, dated).filter((claim) => spans.soft[claim] !== 0);
  return { spans, byStart, byEnd, coarse };
}

/**
 * How far a window reaches. Unless the window is reversed, a claim is inside it exactly if it has begun and is not
 * over, and every claim that is over has begun.
 */
export function prefixEndsOf({ spans, byStart, byEnd }: TimeOrder, { from, to }: TimeWindow): PrefixEnds {
  const over = from === null ? 0 : countBefore(byEnd, spans.to, from);
  if (to !== null) return { begun: countBefore(byStart, spans.from, to + 1), over };
  return { begun: from === null ? byStart.length : byEnd.length, over };
}

/** How many entries of an order by `days` lie before a day. */
function countBefore(order: Uint32Array, days: Int32Array, day: Day): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[order[middle] as number] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
