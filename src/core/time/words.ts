import { type Day, monthEnd, monthIndex, monthStart, partsOf } from "./day.ts";
import { endOf, type Span, type TimeWindow } from "./span.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `17 May 2023`. */
export function dayWords(day: Day): string {
  return `${partsOf(day).dayOfMonth} ${monthWords(day)}`;
}

/** `May 2023`. */
export function monthWords(day: Day): string {
  const { year, month } = partsOf(day);
  return `${MONTHS[month - 1]} ${year}`;
}

/** A span as finely as it is known: `26 Apr – 12 May 2023`, `May – Aug 2023`, `2016 – 2025`. */
export function spanWords(span: Span): string {
  const from = partsOf(span.from);
  const to = partsOf(span.to);
  const sameYear = from.year === to.year;
  if (span.precision === "year") return sameYear ? `${from.year}` : `${from.year} – ${to.year}`;
  if (span.precision !== "day") return monthSpanWords(span.from, span.to);
  if (span.from === span.to) return dayWords(span.from);
  const start = sameYear
    ? `${from.dayOfMonth}${from.month === to.month ? "" : ` ${MONTHS[from.month - 1]}`}`
    : dayWords(span.from);
  return `${start} – ${dayWords(span.to)}`;
}

/** The end of a span as a bound: `by 12 May 2023`, `by May 2025`. */
export function byWords(span: Span): string {
  return `by ${spanWords(endOf(span))}`;
}

function monthSpanWords(from: Day, to: Day): string {
  if (monthIndex(from) === monthIndex(to)) return monthWords(from);
  const sameYear = partsOf(from).year === partsOf(to).year;
  return `${sameYear ? MONTHS[partsOf(from).month - 1] : monthWords(from)} – ${monthWords(to)}`;
}

/** A window in words, null where both ends are open: `Aug 2021 – Dec 2023` where it holds whole months, else with days. */
export function windowWords(window: TimeWindow): string | null {
  const { from, to } = window;
  if (from === null && to === null) return null;
  const wholeMonths =
    (from === null || from === monthStart(monthIndex(from))) && (to === null || to === monthEnd(monthIndex(to)));
  const words = wholeMonths ? monthWords : dayWords;
  if (from === null) return `up to ${words(to as Day)}`;
  if (to === null) return `since ${words(from)}`;
  return spanWords({ from, to, precision: wholeMonths ? "month" : "day" });
}
