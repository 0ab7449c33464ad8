import type { Day } from "./day.ts";

export const CLOCKS = ["occurred", "reported"] as const;
/** *Occurred*: the time a claim speaks of. *Reported*: when it was published. */
export type Clock = (typeof CLOCKS)[number];

export const PRECISIONS = ["day", "month", "quarter", "year"] as const;
/** How finely a span's ends are known. */
export type Precision = (typeof PRECISIONS)[number];

/** A span of whole days, both ends included, with the precision of its ends. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
  readonly precision: Precision;
}

/** The time window in view, both ends included. A null end is open: *earliest*, *latest*. */
export interface TimeWindow {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Open at both ends. */
export const ALL_TIME: TimeWindow = { from: null, to: null };

/** Whether a window is open at both ends. */
export function isAllTime({ from, to }: TimeWindow): boolean {
  return from === null && to === null;
}

/**
 * The end of a span as a bound: by then all that it covers was over. To the day where the span is known so, else to the
 * month, which holds as a bound for a quarter or a year too.
 */
export function endOf({ to, precision }: Span): Span {
  return { from: to, to, precision: precision === "day" ? "day" : "month" };
}

const UNIT_MONTHS: Readonly<Record<Precision, number>> = { day: 0, month: 1, quarter: 3, year: 12 };

/** Over how many months either end of a span may lie: those of the unit that it is known to; 0 where it is known to the day. */
export function softMonths(precision: Precision): number {
  return UNIT_MONTHS[precision];
}

/** Whether a span is known only to a quarter or a year, and so has no honest month. */
export function isLong(precision: Precision): boolean {
  return softMonths(precision) > 1;
}

/**
 * Whether a span lies at least partly inside the window, edge days included.
 * A claim without a date (null) is inside only where both ends of the window are open.
 */
export function overlaps(span: Span | null, window: TimeWindow): boolean {
  if (span === null) return window.from === null && window.to === null;
  return (window.from === null || span.to >= window.from) && (window.to === null || span.from <= window.to);
}

/** Whether the last day of a span lies in the window; without a date, only in the one that is open at both ends. */
export function endsIn(span: Span | null, window: TimeWindow): boolean {
  if (isAllTime(window)) return true;
  const { from, to } = window;
  return span !== null && (from === null || span.to >= from) && (to === null || span.to <= to);
}
