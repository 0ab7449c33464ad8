import { dayOf, partsOf } from "./day.ts";
import type { TimeWindow } from "./span.ts";

/** The window of a year. */
export function windowOfYear(year: number): TimeWindow {
  return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
}

/** The year that a window is, null where it is none. */
export function yearOfWindow({ from, to }: TimeWindow): number | null {
  if (from === null || to === null) return null;
  const { year } = partsOf(from);
  const whole = windowOfYear(year);
  return from === whole.from && to === whole.to ? year : null;
}
