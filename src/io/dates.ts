import { faultOf } from "../core/records/fault.ts";
import { type Day, dayOf, monthEnd, monthIndex, parseIsoDay } from "../core/time/day.ts";
import type { Span } from "../core/time/span.ts";
import type { Reader } from "./reading.ts";

const LATEST_YEAR = 2100;
const LATEST_DAY = dayOf(LATEST_YEAR, 12, 31);
const FIRST_DAY = dayOf(1501, 1, 1);

/**
 * Reads a day.
 * @param earliestYear first year that can be meant
 * @param others reads dates in other forms than year-month-day, if anything does
 */
export function dayFrom(earliestYear: number, others: Reader<Span> | undefined): Reader<Day> {
  const read = spanFrom(earliestYear, others);
  return (text) => {
    const reading = read(text);
    if ("fault" in reading) return reading;
    const { from, precision } = reading.value;
    return precision === "day" ? { value: from } : { fault: faultOf("notDate", text, []) };
  };
}

/** Reads a day, a month or a year as the span it covers. */
export function partialDateFrom(earliestYear: number, others: Reader<Span> | undefined): Reader<Span> {
  const read = spanFrom(earliestYear, others);
  return (text) => {
    const reading = read(text);
    const isQuarter = "value" in reading && reading.value.precision === "quarter";
    return isQuarter ? { fault: faultOf("notDate", text, []) } : reading;
  };
}

function spanFrom(earliestYear: number, others: Reader<Span> | undefined): Reader<Span> {
  return (text) => {
    const strict = strictSpan(text);
    const reading = strict ? { value: strict } : (others?.(text) ?? { fault: faultOf("notDate", text, []) });
    if ("fault" in reading) return reading;
    const { from } = reading.value;
    const isWithin = from >= dayOf(earliestYear, 1, 1) && from <= LATEST_DAY;
    return isWithin ? reading : { fault: faultOf("unlikelyYear", text, earliestYear, LATEST_YEAR) };
  };
}

/** The span of `2023-05-17`, `2023-05` or `2023`, if it is not of a year of another calendar. */
export function strictSpan(text: string): Span | null {
  const day = parseIsoDay(text);
  if (day !== null && day >= FIRST_DAY) return { from: day, to: day, precision: "day" };
  const [, year = "", month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/u.exec(text) ?? [];
  const from = dayOf(Number(year), Number(month ?? 1), 1);
  if (year === "" || from < FIRST_DAY) return null;
  return month === undefined
    ? { from, to: dayOf(Number(year), 12, 31), precision: "year" }
    : { from, to: monthEnd(monthIndex(from)), precision: "month" };
}
