import { type Day, monthEnd, monthIndex, monthStart } from "../time/day.ts";

/** Months of the periods in which the spread is told. */
export const HALF_YEAR = 6;

/** How long the periods of a series are, months: a month, half a year, a year. */
export type PeriodMonths = 1 | 6 | 12;

/** A month, half-year or year of the calendar, both days included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** The periods from that of one day to that of another; none where the second lies before the first. */
export function periodsOf(first: Day, last: Day, months: PeriodMonths): readonly Period[] {
  const start = Math.floor(monthIndex(first) / months);
  const end = Math.floor(monthIndex(last) / months);
  return Array.from({ length: Math.max(0, end - start + 1) }, (_, index) => ({
    from: monthStart((start + index) * months),
    to: monthEnd((start + index + 1) * months - 1),
  }));
}
