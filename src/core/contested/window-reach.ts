import type { Span, TimeWindow } from "../time/span.ts";

/**
 * Spans of which is only asked whether a window meets one of them: of those that begin by its end, the one that ends last
 * tells. They are kept by first day, each as far as it ends later than all before it.
 */
export interface WindowReach {
  readonly from: number[];
  readonly to: number[];
}

/** First and last day. A window meets what does not begin after its end and does not end before it begins. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** The bounds of a window; an open end lies beyond every day. */
export function boundsOfWindow({ from, to }: TimeWindow): Bounds {
  return { from: from ?? Number.NEGATIVE_INFINITY, to: to ?? Number.POSITIVE_INFINITY };
}

/** The bounds of a span; without a date such that only the window meets them that is open at both ends. */
export function boundsOfSpan(span: Span | null): Bounds {
  return span ?? { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
}

/** A reach of nothing yet. */
export function emptyReach(): WindowReach {
  return { from: [], to: [] };
}

/**
 * Adds bounds to a reach, in any order. What a window must meet of two spans both, has the later of their first days and
 * the earlier of their last days, even where this makes it end before it begins.
 */
export function extendReach(reach: WindowReach, from: number, to: number): void {
  const after = countUpTo(reach.from, from);
  if (after > 0 && (reach.to[after - 1] as number) >= to) return;
  const at = reach.from[after - 1] === from ? after - 1 : after;
  let end = at;
  while (end < reach.to.length && (reach.to[end] as number) <= to) end++;
  reach.from.splice(at, end - at, from);
  reach.to.splice(at, end - at, to);
}

/** Whether a window meets any of the spans. */
export function isMet({ from, to }: WindowReach, window: Bounds): boolean {
  const begun = countUpTo(from, window.to);
  return begun > 0 && (to[begun - 1] as number) >= window.from;
}

/** How many ascending days are not after a day. */
function countUpTo(days: readonly number[], day: number): number {
  let low = 0;
  let high = days.length;
  if (high > 0 && (days[high - 1] as number) <= day) return high;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] as number) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
