import { type Fault, faultOf } from "../core/records/fault.ts";
import { type Day, isoDay } from "../core/time/day.ts";
import type { Span } from "../core/time/span.ts";
import { type DateOrder, monthFinder, readDate } from "../core/time/written-date.ts";
import type { TableRow } from "./csv-table.ts";
import { strictSpan } from "./dates.ts";
import type { Reader } from "./reading.ts";

const SPRING = ["January", "February", "March", "April", "May", "June"];
const monthNamed = monthFinder([...SPRING, "July", "August", "September", "October", "November", "December"]);

/**
 * Reads dates of a column as people and spreadsheets write them (`readDate`): day and month, where they could be exchanged,
 * in the order of those of its dates that can mean one day only.
 */
export function dateReader<Column extends string>(rows: readonly TableRow<Column>[], column: Column): Reader<Span> {
  const { order, fault } = orderOf(rows, column);
  return (text) => {
    const reading = readDate(text, monthNamed, order);
    if (reading?.kind === "span") return { value: reading.span };
    if (reading?.kind === "solar") return { fault: faultOf("solarDate", text, reading.span) };
    if (reading?.kind === "either") {
      return { fault: fault ?? faultOf("ambiguousDate", text, reading.dayFirst, reading.monthFirst) };
    }
    const meant = text.includes("/") ? null : readDate(text.replaceAll(".", "/"), monthNamed);
    return { fault: faultOf("notDate", text, meant?.kind === "span" ? [isoDay(meant.span.from)] : []) };
  };
}

interface ColumnOrder {
  readonly order: DateOrder | null;
  /** Why there is none, naming two rows; null where there are none that tell anything. */
  readonly fault: Fault<"mixedDates" | "undecidedDates"> | null;
}

function orderOf<Column extends string>(rows: readonly TableRow<Column>[], column: Column): ColumnOrder {
  const either: (readonly [row: number, text: string, dayFirst: Day, monthFirst: Day])[] = [];
  const telling = new Map<DateOrder, readonly [row: number, text: string, day: Day]>();
  for (const { row, cell } of rows) {
    const text = cell(column);
    const reading = strictSpan(text) === null ? readDate(text, monthNamed) : null;
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
