import { plainFigures } from "../plain-figures.ts";
import { type Day, dayOf, monthEnd, monthIndex, monthStart, partsOf } from "./day.ts";
import type { Precision, Span } from "./span.ts";

/** Whether the day or the month comes first in `05/06/2023`. */
export type DateOrder = "day" | "month";

/**
 * What a written date comes to: the span it covers, and what its slashes tell of the order of day and month; one of two days, where day and month could be exchanged; the span of a
 * date that is not of the Gregorian calendar.
 */
export type DateReading =
  | { readonly kind: "span"; readonly span: Span; readonly order: DateOrder | null }
  | { readonly kind: "either"; readonly dayFirst: Day; readonly monthFirst: Day }
  | { readonly kind: "solar"; readonly span: Span };

type OneMeaning = Exclude<DateReading, { readonly kind: "either" }>;

/** The number of a month (1–12) by its name in small letters; 0 where there is none. */
export type MonthNamed = (name: string) => number;

const TIME = /[t ,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?(?:z|[-+]\d{2}:?\d{2})?$/u;
/** The day that spreadsheets number 0, for all days since March 1900. */
const SERIAL_START = dayOf(1899, 12, 30);
/** Years of the Solar Hijri calendar: no date of the Gregorian calendar that is meant has them. */
const SOLAR = { first: 1300, last: 1500 };

/**
 * Reads a date as people and spreadsheets write it, in the figures of any script: `2023-05-17`, `2023/5/17`, `17.05.2023`,
 * `17/05/2023`, `5/17/23`, `17 May 2023`, `May 17, 2023`, `17-May-23`, the number 45063 of a spreadsheet, with or without a
 * time of day; months `2023-05`, `May 2023`, `May-23`; quarters `Q3 2021`; years. With dots the day comes first. Null where
 * the text is no date.
 * @param order what comes first where only the text around can tell
 */
export function readDate(text: string, monthNamed: MonthNamed, order: DateOrder | null = null): DateReading | null {
  const written = plainFigures(text).toLowerCase().trim().replace(TIME, "");
  return numericDate(written, order) ?? namedDate(written, monthNamed);
}

/** A finder of months by their whole names, or three letters or more with which one begins. */
export function monthFinder(...names: readonly (readonly string[])[]): MonthNamed {
  const lists = names.map((list) => list.map((month) => month.toLowerCase()));
  return (name) => {
    const place = (isMeant: (month: string) => boolean) =>
      lists.map((list) => list.findIndex(isMeant) + 1).find((month) => month > 0) ?? 0;
    return place((month) => month === name) || place((month) => name.length > 2 && month.startsWith(name));
  };
}

function numericDate(text: string, order: DateOrder | null): DateReading | null {
  const yearFirst = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?$/u.exec(text);
  if (yearFirst) {
    const [, year, , month, day] = yearFirst;
    return dated(Number(year), month === undefined ? null : Number(month), day === undefined ? null : Number(day));
  }
  if (/^\d{5}(?:\.\d+)?$/u.test(text)) {
    const day = SERIAL_START + Math.floor(Number(text));
    return asSpan(day, day, "day");
  }
  const yearLast = /^(\d{1,2})(?:\. ?(\d{1,2})\. ?|([/-])(\d{1,2})\3)(\d{2}|\d{4})$/u.exec(text);
  if (!yearLast) return null;
  const [, first, afterDot, , afterMark, written] = yearLast;
  const year = wholeYear(written ?? "");
  const [left, right] = [Number(first), Number(afterDot ?? afterMark)];
  const dayFirst = dated(year, right, left);
  const monthFirst = dated(year, left, right);
  if (afterDot !== undefined || dayFirst?.kind === "solar") return dayFirst;
  if (dayFirst === null || monthFirst?.kind !== "span") {
    const only = dayFirst ?? monthFirst;
    return only?.kind === "span" ? { ...only, order: dayFirst ? "day" : "month" } : only;
  }
  if (monthFirst.span.from === dayFirst.span.from) return dayFirst;
  if (order !== null) return order === "day" ? dayFirst : monthFirst;
  return { kind: "either", dayFirst: dayFirst.span.from, monthFirst: monthFirst.span.from };
}

function namedDate(text: string, monthNamed: MonthNamed): DateReading | null {
  const words = text
    .replace(/[.,،]+/gu, " ")
    .split(/\s+/u)
    .filter(Boolean)
    .join(" ");
  const quarter = /^(?:q([1-4])[ -]?(\d{4})|(\d{4})[ -]?q([1-4]))$/u.exec(words);
  if (quarter) {
    const first = monthIndex(dayOf(Number(quarter[2] ?? quarter[3]), Number(quarter[1] ?? quarter[4]) * 3 - 2, 1));
    return asSpan(monthStart(first), monthEnd(first + 2), "quarter");
  }
  const name = "(\\p{L}[\\p{L}\\p{M}\\u200c]+)";
  const day = "(\\d{1,2})(?:st|nd|rd|th)?";
  const found = (pattern: string) => new RegExp(`^${pattern}$`, "u").exec(words);
  const dayName = found(`${day}[ -]?${name}[ -]?['’]?(\\d{2}|\\d{4})`);
  if (dayName) return dated(wholeYear(dayName[3] ?? ""), monthNamed(dayName[2] ?? ""), Number(dayName[1]));
  const nameDay = found(`${name} ${day} (\\d{4})`);
  if (nameDay) return dated(Number(nameDay[3]), monthNamed(nameDay[1] ?? ""), Number(nameDay[2]));
  const month = found(`${name}(?:[ -]?['’]?(\\d{4})|(?:-|[ -]?['’])(\\d{2}))`);
  return month && dated(wholeYear(month[2] ?? month[3] ?? ""), monthNamed(month[1] ?? ""), null);
}

/** Of two figures those below 50 are of this century, as spreadsheets take them. */
function wholeYear(figures: string): number {
  const year = Number(figures);
  return figures.length > 2 ? year : year + (year < 50 ? 2000 : 1900);
}

/** A day, a month or a year; null where there is none such. */
function dated(year: number, month: number | null, day: number | null): OneMeaning | null {
  if (month !== null && (month < 1 || month > 12)) return null;
  if (year >= SOLAR.first && year <= SOLAR.last) return solarDate(year, month, day);
  if (month === null) return asSpan(dayOf(year, 1, 1), dayOf(year, 12, 31), "year");
  const first = dayOf(year, month, day ?? 1);
  if (day === null) return asSpan(first, monthEnd(monthIndex(first)), "month");
  const parts = partsOf(first);
  return parts.month === month && parts.dayOfMonth === day ? asSpan(first, first, "day") : null;
}

function asSpan(from: Day, to: Day, precision: Precision): OneMeaning {
  return { kind: "span", span: { from, to, precision }, order: null };
}

function solarDate(year: number, month: number | null, day: number | null): OneMeaning | null {
  const from = solarDay(year, month ?? 1, day ?? 1);
  const next = month === null || month === 12 ? solarDay(year + 1, 1, 1) : solarDay(year, month + 1, 1);
  const to = day === null ? next && next - 1 : from;
  const precision = day === null ? (month === null ? "year" : "month") : "day";
  return from === null || to === null ? null : { kind: "solar", span: { from, to, precision } };
}

/** The day of a Solar Hijri date, found near where it must lie; null where there is none. */
function solarDay(year: number, month: number, dayOfMonth: number): Day | null {
  const format = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
    timeZone: "UTC",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  const daysBefore = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const near = dayOf(year + 621, 3, 20) + daysBefore + dayOfMonth - 1;
  for (let day = near - 2; day <= near + 2; day += 1) {
    const parts = format.formatToParts(day * 86_400_000);
    const is = (type: string, value: number) =>
      parts.some((part) => part.type === type && Number(part.value) === value);
    if (is("year", year) && is("month", month) && is("day", dayOfMonth)) return day;
  }
  return null;
}
