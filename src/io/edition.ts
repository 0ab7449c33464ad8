import { faultOf } from "../core/records/fault.ts";
import type { Day } from "../core/time/day.ts";
import type { RowReader } from "./row-reader.ts";

const FORECAST = /^forecast:/iu;

/**
 * Warns of the first of some dates of a row that lies after the day of the edition, unless the row has a note that calls
 * it a forecast.
 * @param created null where it is not known
 * @param dates days of columns, null where there is none
 * @param note the column of notes, or null in a table without
 */
export function checkEdition<Column extends string>(
  row: RowReader<Column>,
  created: Day | null,
  dates: readonly (readonly [column: Column, day: Day | null | undefined])[],
  note: Column | null,
): void {
  const late = created !== null && dates.find(([, day]) => (day ?? created) > created);
  if (!late || (note !== null && FORECAST.test(row.text(note)))) return;
  const [column] = late;
  row.fault(column, faultOf("afterEdition", row.text(column), created, note !== null));
}
