import { faultOf } from "../core/records/fault.ts";
import { type Day, dayOf, isoDay, monthEnd, monthIndex, parseIsoDay, partsOf } from "../core/time/day.ts";
import type { Span } from "../core/time/span.ts";
import type { Reader, Reading } from "./reading.ts";

const LATEST_YEAR = 2100;
const LATEST_DAY = dayOf(LATEST_YEAR, 12, 31);

/**
 * Reads a day as `2023-05-17`, `17/05/2023` or `17.05.2023`. Where day and month could be exchanged (05/06/2023) it
 * asks for the ISO form.
 * @param earliestYear first year that can be meant
 */
export function dayFrom(earliestYear: number): Reader<Day> {
  return (text) => withinYears(text, readDay(text), earliestYear);
}

/** Reads a day, a month `2023-05` or a year `2023` as the span it covers. */
export function partialDateFrom(earliestYear: number): Reader<Span> {
  return (text) => {
    const coarse = /^(\d{4})(?:-(\d{2}))?$/u.exec(text);
    if (!coarse) {
      const reading = dayFrom(earliestYear)(text);
      return "fault" in reading ? reading : { value: { from: reading.value, to: reading.value, precision: "day" } };
    }
    const year = Number(coarse[1]);
    const month = coarse[2] === undefined ? null : Number(coarse[2]);
    if (month !== null && (month < 1 || month > 12)) return { fault: faultOf("notDate", text, []) };
    const from = withinYears(text, { value: dayOf(year, month ?? 1, 1) }, earliestYear);
    if ("fault" in from) return from;
    return month === null
      ? { value: { from: from.value, to: dayOf(year, 12, 31), precision: "year" } }
      : { value: { from: from.value, to: monthEnd(monthIndex(from.value)), precision: "month" } };
  };
}

function readDay(text: string): Reading<Day> {
  const iso = parseIsoDay(text);
  if (iso !== null) return { value: iso };
  const written = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/u.exec(text);
  if (!written) return { fault: faultOf("notDate", text, suggestionsFor(text)) };
  const [first, second, year] = [Number(written[1]), Number(written[3]), Number(written[4])];
  const dayFirst = realDay(year, second, first);
  const monthFirst = realDay(year, first, second);
  if (dayFirst !== null && (monthFirst === null || monthFirst === dayFirst)) return { value: dayFirst };
  if (dayFirst !== null && monthFirst !== null) return { fault: faultOf("ambiguousDate", text, dayFirst, monthFirst) };
  return { fault: faultOf("notDate", text, monthFirst === null ? [] : [isoDay(monthFirst)]) };
}

/** Days that someone may have meant who left out noughts or wrote other marks: 2023-5-7, 2023/05/07. */
function suggestionsFor(text: string): readonly string[] {
  const parts = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(text);
  const day = parts ? realDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
  return day === null ? [] : [isoDay(day)];
}

function realDay(year: number, month: number, dayOfMonth: number): Day | null {
  const day = dayOf(year, month, dayOfMonth);
  const parts = partsOf(day);
  return parts.year === year && parts.month === month && parts.dayOfMonth === dayOfMonth ? day : null;
}

function withinYears(text: string, reading: Reading<Day>, earliestYear: number): Reading<Day> {
  if ("fault" in reading) return reading;
  const isWithin = reading.value >= dayOf(earliestYear, 1, 1) && reading.value <= LATEST_DAY;
  return isWithin ? reading : { fault: faultOf("unlikelyYear", text, earliestYear, LATEST_YEAR) };
}
