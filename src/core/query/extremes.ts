import { POLARITIES, type Polarity } from "../records/vocabulary.ts";
import type { Day } from "../time/day.ts";
import { type SpanColumns, UNDATED } from "./claim-columns.ts";
import type { NoteClaim } from "./claim-counter.ts";
import type { CounterPlan } from "./counter-plan.ts";

const NEVER = -0x80000000;
const PER_AREA = 4;

/** Days on which affirming and denying claims of one area end, the first and the last; null where there is none. */
export interface AreaExtremes {
  readonly firstAffirmed: Day | null;
  readonly lastAffirmed: Day | null;
  readonly firstDenied: Day | null;
  readonly lastDenied: Day | null;
}

/** Entries for all areas before any claim is seen: four for each, in the order of `AreaExtremes`. */
export function noExtremes(areas: number): Int32Array {
  return Int32Array.from({ length: areas * PER_AREA }, (_, entry) => (entry % 2 === 0 ? UNDATED : NEVER));
}

/** The function that notes the days of a packed claim that matches, behind the counters in the array that it is given. */
export function extremesNoter({ cells, claims, slots }: CounterPlan, spans: SpanColumns): NoteClaim {
  const sides = { affirm: 0, deny: 2, neither: null };
  const entryOfCell = Int32Array.from(cells.area, (area, cell) => {
    const side = sides[POLARITIES[cells.polarity[cell] as number] as Polarity];
    return side === null ? -1 : slots.length + area * PER_AREA + side;
  });
  return (days, claim) => {
    const to = spans.to[claim] as number;
    if (to === UNDATED) return;
    const last = claims.starts[claim + 1] as number;
    for (let at = claims.cellStarts[claim] as number; at < last; at++) {
      const entry = entryOfCell[(claims.slots[at] as number) - slots.cell] as number;
      if (entry === -1) return;
      if (to < (days[entry] as number)) days[entry] = to;
      if (to > (days[entry + 1] as number)) days[entry + 1] = to;
    }
  };
}

/**
 * The extremes of an area under what was noted of all claims begun by the window's end: a first day after it does not
 * count yet, a last day is held back to it.
 */
export function extremesOf(
  { slots }: CounterPlan,
  days: Int32Array,
  area: number,
  windowEnd: Day | null,
): AreaExtremes {
  const entry = slots.length + area * PER_AREA;
  const first = (at: number): Day | null => {
    const day = days[at] as number;
    return day === UNDATED || (windowEnd !== null && day > windowEnd) ? null : day;
  };
  const last = (at: number): Day | null =>
    days[at] === NEVER ? null : Math.min(days[at] as number, windowEnd ?? UNDATED);
  return {
    firstAffirmed: first(entry),
    lastAffirmed: last(entry + 1),
    firstDenied: first(entry + 2),
    lastDenied: last(entry + 3),
  };
}
