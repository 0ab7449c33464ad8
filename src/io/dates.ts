import { type Fault, faultOf } from "../core/records/fault.ts";
import { type Day, dayOf, isoDay, parseIsoDay } from "../core/time/day.ts";
import type { Span } from "../core/time/span.ts";
import { type DateOrder, monthFinder, readDate } from "../core/time/written-date.ts";
import type { TableRow } from "./csv-table.ts";
import type { Reader, Reading } from "./reading.ts";

const LATEST_YEAR = 2100;
const LATEST_DAY = dayOf(LATEST_YEAR, 12, 31);
const SPRING = ["January", "February", "March", "April", "May", "June"];
const monthNamed = monthFinder([...SPRING, "July", "August", "September", "October", "November", "December"]);

/** What comes first in the dates of a column that alone could mean two days; or why that cannot be told. */
export interface ColumnOrder {
  readonly order: DateOrder | null;
  /** Names two rows; null where there are none that tell anything. */
  readonly fault: Fault<"mixedDates" | "undecidedDates"> | null;
}

/** What comes first in the dates of a column: as in those of its dates that can mean one day only. */
export function orderOf<Column extends string>(rows: readonly TableRow<Column>[], column: Column): ColumnOrder {
  const either: (readonly [row: number, text: string, dayFirst: Day, monthFirst: Day])[] = [];
  const telling = new Map<DateOrder, readonly [row: number, text: string, day: Day]>();
  for (const { row, cell } of rows) {
    const text = cell(column);
    const reading = parseIsoDay(text) === null ? readDate(text, monthNamed) : null;
    if (reading?.kind === "either" && either.length < 2) {
      either.push([row, text, reading.dayFirst, reading.monthFirst]);
    } else if (reading?.kind === "span" && reading.order !== null && !telling.has(reading.order)) {
      telling.set(reading.order, [row, text, reading.span.from]);
    }
  }
  const [day, month] = [telling.get("day"), telling.get("month")];
  const [one, other] = either;
  if (day && month) return { order: null, fault: faultOf("mixedDates", day, month) };
  if (day || month) return { order: day ? "day" : "month", fault: null };
  return { order: null, fault: one && other ? faultOf("undecidedDates", one, other) : null };
}

const ALONE: ColumnOrder = { order: null, fault: null };

/**
 * Reads a day as people and spreadsheets write it (`readDate`), where day and month could be exchanged in the order of its
 * column.
 * @param earliestYear first year that can be meant
 */
export function dayFrom(earliestYear: number, column: ColumnOrder = ALONE): Reader<Day> {
  return (text) => {
    const reading = spanFrom(earliestYear, column)(text);
    if ("fault" in reading) return reading;
    const { from, precision } = reading.value;
    return precision === "day" ? { value: from } : { fault: faultOf("notDate", text, []) };
  };
}

/** Reads a day, a month or a year as the span it covers. */
export function partialDateFrom(earliestYear: number, column: ColumnOrder = ALONE): Reader<Span> {
  return (text) => {
    const reading = spanFrom(earliestYear, column)(text);
    const isQuarter = "value" in reading && reading.value.precision === "quarter";
    return isQuarter ? { fault: faultOf("notDate", text, []) } : reading;
  };
}

function spanFrom(earliestYear: number, { order, fault }: ColumnOrder): Reader<Span> {
  return (text): Reading<Span> => {
    const iso = parseIsoDay(text);
    const reading = iso === null ? readDate(text, monthNamed, order) : null;
    const span =
      iso === null
        ? reading?.kind === "span"
          ? reading.span
          : null
        : { from: iso, to: iso, precision: "day" as const };
    if (span !== null) {
      const isWithin = span.from >= dayOf(earliestYear, 1, 1) && span.from <= LATEST_DAY;
      return isWithin ? { value: span } : { fault: faultOf("unlikelyYear", text, earliestYear, LATEST_YEAR) };
    }
    if (reading?.kind === "either") {
      return { fault: fault ?? faultOf("ambiguousDate", text, reading.dayFirst, reading.monthFirst) };
    }
    if (reading?.kind === "solar") return { fault: faultOf("solarDate", text, reading.span) };
    return { fault: faultOf("notDate", text, suggestionsFor(text)) };
  };
}

/** The day that someone may have meant who wrote the month first between dots: 05.17.2023. */
function suggestionsFor(text: string): readonly string[] {
  const reading = text.includes("/") ? null : readDate(text.replaceAll(".", "/"), monthNamed);
  return reading?.kind === "span" ? [isoDay(reading.span.from)] : [];
}
