/** A UTC calendar day as whole days since 1970-01-01: no clock, no time zone. */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** The day of a year, month (1–12) and day of month; out-of-range parts carry over as in `Date.UTC`. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return Math.floor(Date.UTC(year, month - 1, dayOfMonth) / MS_PER_DAY);
}

/** Year, month (1–12) and day of month of a day. */
export function partsOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/** `2023-05-17`. */
export function isoDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day of an ISO date (`2023-05-17`), or null where the text is no real calendar day. */
export function parseIsoDay(value: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return null;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoDay(day) === value ? day : null;
}

/** Months since January 1970 of a day: the index of histogram bins. */
export function monthIndex(day: Day): number {
  const { year, month } = partsOf(day);
  return (year - 1970) * 12 + month - 1;
}

/** First day of a month given by its index. */
export function monthStart(index: number): Day {
  return dayOf(1970, index + 1, 1);
}

/** Last day of a month given by its index. */
export function monthEnd(index: number): Day {
  return monthStart(index + 1) - 1;
}

/** The same day of month so many months later (earlier if negative), held back to the month's last day. */
export function addMonths(day: Day, months: number): Day {
  const { dayOfMonth } = partsOf(day);
  const index = monthIndex(day) + months;
  return Math.min(monthStart(index) + dayOfMonth - 1, monthEnd(index));
}
