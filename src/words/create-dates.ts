import { type Day, monthEnd, monthIndex, monthStart, partsOf } from "../core/time/day.ts";
import { endOf, type Span, type TimeWindow } from "../core/time/span.ts";

/** What a language brings for its dates; all months are of the Gregorian calendar. */
export interface DateWords {
  /** January to December, in full and in short. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly day: (dayOfMonth: number, month: string, year: number) => string;
  /** A day whose month or year is told by what follows it, or a month whose year is. */
  readonly dayAlone: (dayOfMonth: number, month: string | null) => string;
  readonly month: (month: string, year: number) => string;
  readonly year: (year: number) => string;
  /** Where there is little room, the century left out where readers are used to that: `’26`. */
  readonly shortYear: (year: number) => string;
  readonly range: (from: string, to: string) => string;
  readonly by: (date: string) => string;
  readonly upTo: (date: string) => string;
  readonly since: (date: string) => string;
}

/** Days and spans in the words of a language. */
export interface Dates {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** `2026`, and where there is little room `’26`. */
  year(year: number): string;
  shortYear(year: number): string;
  /** `2014 – 2026`, or one year. */
  years(first: number, last: number): string;
  /** `17 May 2023`. */
  day(day: Day): string;
  /** `1 August 2021`. */
  longDay(day: Day): string;
  /** `May 2023`. */
  month(day: Day): string;
  /** A span as finely as it is known: `26 Apr – 12 May 2023`, `May – Aug 2023`, `2016 – 2025`. */
  span(span: Span): string;
  /** The end of a span as a bound: `by 12 May 2023`, `by May 2025`. */
  by(span: Span): string;
  /** A window, null where both ends are open: `Aug 2021 – Dec 2023` where it holds whole months, else with days. */
  window(window: TimeWindow): string | null;
  /** The same with months in full: `August 2021 – December 2023`. */
  longWindow(window: TimeWindow): string | null;
}

/** Days and spans as a language's words for dates have them. */
export function createDates(words: DateWords): Dates {
  const short = withMonths(words, words.shortMonths);
  const long = withMonths(words, words.months);
  return {
    months: words.months,
    shortMonths: words.shortMonths,
    year: words.year,
    shortYear: words.shortYear,
    years: (first, last) => yearsIn(words, first, last),
    day: short.day,
    longDay: long.day,
    month: short.month,
    span: short.span,
    by: (span) => words.by(short.span(endOf(span))),
    window: short.window,
    longWindow: long.window,
  };
}

function yearsIn({ year, range }: DateWords, first: number, last: number): string {
  return first === last ? year(first) : range(year(first), year(last));
}

function withMonths(words: DateWords, names: readonly string[]): Pick<Dates, "day" | "month" | "span" | "window"> {
  const nameOf = (month: number): string => names[month - 1] ?? "";
  const day = (date: Day): string => {
    const { year, month, dayOfMonth } = partsOf(date);
    return words.day(dayOfMonth, nameOf(month), year);
  };
  const month = (date: Day): string => {
    const parts = partsOf(date);
    return words.month(nameOf(parts.month), parts.year);
  };
  const months = (from: Day, to: Day): string => {
    if (monthIndex(from) === monthIndex(to)) return month(from);
    const start = partsOf(from);
    return words.range(start.year === partsOf(to).year ? nameOf(start.month) : month(from), month(to));
  };
  const span = (told: Span): string => {
    const from = partsOf(told.from);
    const to = partsOf(told.to);
    const sameYear = from.year === to.year;
    if (told.precision === "year") return yearsIn(words, from.year, to.year);
    if (told.precision !== "day") return months(told.from, told.to);
    if (told.from === told.to) return day(told.from);
    const start = sameYear
      ? words.dayAlone(from.dayOfMonth, from.month === to.month ? null : nameOf(from.month))
      : day(told.from);
    return words.range(start, day(told.to));
  };
  const window = ({ from, to }: TimeWindow): string | null => {
    const wholeMonths =
      (from === null || from === monthStart(monthIndex(from))) && (to === null || to === monthEnd(monthIndex(to)));
    const end = wholeMonths ? month : day;
    if (from === null) return to === null ? null : words.upTo(end(to));
    if (to === null) return words.since(end(from));
    return span({ from, to, precision: wholeMonths ? "month" : "day" });
  };
  return { day, month, span, window };
}
