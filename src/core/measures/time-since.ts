import type { AreaMeasures } from "../query/query.ts";
import { addMonths, type Day } from "../time/day.ts";
import type { Shade } from "./measure.ts";

/** A class of the time since a region was last affirmed: no more than so many months (null: longer), how strong its colour is. */
export interface SinceClass {
  readonly months: number | null;
  readonly shade: Shade;
}

/** Up to 3 months, a year, two, five, and longer; the more recent the stronger. */
export const SINCE_CLASSES: readonly SinceClass[] = [
  { months: 3, shade: 5 },
  { months: 12, shade: 4 },
  { months: 24, shade: 3 },
  { months: 60, shade: 2 },
  { months: null, shade: 1 },
];

/**
 * Position in `SINCE_CLASSES` of the time between an area's last affirmation and a day; null where nothing affirmed it.
 *
 * Last, as first, counts from the end of a span, held back to the window's end (`AreaMeasures.lastAffirmed`): a claim about
 * all of a year affirms until its last day, or until the window ends in it. So a claim about a long time makes an area more
 * recent than it may be, never older.
 * @param end the window's last day; where it is open, the last day of the data
 */
export function sinceClassOf({ lastAffirmed }: Pick<AreaMeasures, "lastAffirmed">, end: Day): number | null {
  if (lastAffirmed === null) return null;
  return SINCE_CLASSES.findIndex(({ months }) => months === null || lastAffirmed >= addMonths(end, -months));
}
