import { addMonths, type Day, monthIndex } from "../time/day.ts";
import type { Clock } from "../time/span.ts";
import type { NumberMeasure } from "./measure.ts";

/**
 * Months between the day on which an area was last affirmed and the window's end, counted up; the more recent the stronger.
 *
 * Last counts from the end of a span, held back to the window's end (`AreaMeasures.lastAffirmed`): a claim about all of a
 * year affirms until its last day, or until the window ends in it. So a claim about a long time makes an area more recent
 * than it may be, never older.
 * @param lastDay where the window is open: the last day of the data under a clock, or null where no claim has a date
 */
export function timeSinceMeasure(lastDay: (clock: Clock) => Day | null): NumberMeasure {
  return {
    name: "time-since",
    of: "months",
    classes: [
      { shade: 5, from: 0, to: 3 },
      { shade: 4, from: 4, to: 12 },
      { shade: 3, from: 13, to: 24 },
      { shade: 2, from: 25, to: 60 },
      { shade: 1, from: 61, to: null },
    ],
    numberOf({ lastAffirmed }, { window, clock }) {
      const end = window.to ?? lastDay(clock);
      return lastAffirmed === null || end === null ? null : monthsUpTo(lastAffirmed, end);
    },
  };
}

/** The fewest months that lead from a day back to another or further. */
function monthsUpTo(day: Day, end: Day): number {
  const months = monthIndex(end) - monthIndex(day);
  return Math.max(0, day < addMonths(end, -months) ? months + 1 : months);
}
