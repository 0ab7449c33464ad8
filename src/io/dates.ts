import { type Fault, faultOf } from "../core/records/fault.ts";
import { type Day, dayOf, isoDay, monthEnd, monthIndex, parseIsoDay } from "../core/time/day.ts";
import type { Span } from "../core/time/span.ts";
import type { DateOrder } from "../core/time/written-date.ts";
import type { TableRow } from "./csv-table.ts";
import type { Reader, Reading } from "./reading.ts";
import type { ReadingAids } from "./reading-aids.ts";

const LATEST_YEAR = 2100;
const LATEST_DAY = dayOf(LATEST_YEAR, 12, 31);

/** How the dates of a column are read. */
export interface ColumnDates {
  /** What comes first where a date alone could mean two days; null where nothing tells. */
  readonly order: DateOrder | null;
  /** Why that cannot be told, naming two rows; null where there are none that tell anything. */
  readonly fault: Fault<"mixedDates" | "undecidedDates"> | null;
  readonly aids: ReadingAids | null;
}

/** How the dates of a column are read: day and month in the order of those of its dates that can mean one day only. */
export function orderOf<Column extends string>(
  rows: readonly TableRow<Column>[],
  column: Column,
  aids: ReadingAids | null,
): ColumnDates {
  const either: (readonly [row: number, text: string, dayFirst: Day, monthFirst: Day])[] = [];
  const telling = new Map<DateOrder, readonly [row: number, text: string, day: Day]>();
  for (const { row, cell } of aids === null ? [] : rows) {
    const text = cell(column);
    const reading = strictSpan(text) === null ? aids?.readDate(text) : null;
    if (reading?.kind === "either" && either.length < 2) {
      either.push([row, text, reading.dayFirst, reading.monthFirst]);
    } else if (reading?.kind === "span" && reading.order !== null && !telling.has(reading.order)) {
      telling.set(reading.order, [row, text, reading.span.from]);
    }
  }
  const [day, month] = [telling.get("day"), telling.get("month")];
  const [one, other] = either;
  if (day && month) return { order: null, fault: faultOf("mixedDates", day, month), aids };
  if (day || month) return { order: day ? "day" : "month", fault: null, aids };
  return { order: null, fault: one && other ? faultOf("undecidedDates", one, other) : null, aids };
}

/**
 * Reads a day, with aids as people and spreadsheets write it.
 * @param earliestYear first year that can be meant
 */
export function dayFrom(earliestYear: number, column: ColumnDates): Reader<Day> {
  return (text) => {
    const reading = spanFrom(text, earliestYear, column);
    if ("fault" in reading) return reading;
    const { from, precision } = reading.value;
    return precision === "day" ? { value: from } : { fault: faultOf("notDate", text, []) };
  };
}

/** Reads a day, a month or a year as the span it covers. */
export function partialDateFrom(earliestYear: number, column: ColumnDates): Reader<Span> {
  return (text) => {
    const reading = spanFrom(text, earliestYear, column);
    const isQuarter = "value" in reading && reading.value.precision === "quarter";
    return isQuarter ? { fault: faultOf("notDate", text, []) } : reading;
  };
}

function spanFrom(text: string, earliestYear: number, { order, fault, aids }: ColumnDates): Reading<Span> {
  const strict = strictSpan(text);
  const reading = strict === null ? aids?.readDate(text, order) : null;
  const span = reading?.kind === "span" ? reading.span : strict;
  if (span !== null) {
    const isWithin = span.from >= dayOf(earliestYear, 1, 1) && span.from <= LATEST_DAY;
    return isWithin ? { value: span } : { fault: faultOf("unlikelyYear", text, earliestYear, LATEST_YEAR) };
  }
  if (reading?.kind === "either") {
    return { fault: fault ?? faultOf("ambiguousDate", text, reading.dayFirst, reading.monthFirst) };
  }
  if (reading?.kind === "solar") return { fault: faultOf("solarDate", text, reading.span) };
  const meant = text.includes("/") ? null : aids?.readDate(text.replaceAll(".", "/"));
  return { fault: faultOf("notDate", text, meant?.kind === "span" ? [isoDay(meant.span.from)] : []) };
}

/** The span of `2023-05-17`, `2023-05` or `2023`, if it is not of a year of another calendar. */
function strictSpan(text: string): Span | null {
  const day = parseIsoDay(text);
  if (day !== null && day >= FIRST_DAY) return { from: day, to: day, precision: "day" };
  const [, year = "", month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/u.exec(text) ?? [];
  const from = dayOf(Number(year), Number(month ?? 1), 1);
  if (year === "" || from < FIRST_DAY) return null;
  return month === undefined
    ? { from, to: dayOf(Number(year), 12, 31), precision: "year" }
    : { from, to: monthEnd(monthIndex(from)), precision: "month" };
}

const FIRST_DAY = dayOf(1501, 1, 1);
