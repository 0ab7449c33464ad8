import { faultOf } from "../core/records/fault.ts";
import type { Problem } from "../core/records/problem.ts";
import { slug } from "./cells.ts";
import type { Table } from "./csv-table.ts";
import { nearestOf } from "./nearest.ts";
import type { Reader } from "./reading.ts";
import { RowReader } from "./row-reader.ts";

/** The records taken from a table, and the row of every id in it, left-out rows included. */
export interface Records<Value extends { readonly id: string }> {
  readonly file: string;
  readonly taken: ReadonlyMap<Value["id"], Value>;
  readonly rows: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
  /** False where the whole table could not be read. */
  readonly readable: boolean;
}

/**
 * Takes a record from each row that has no problem. Of several rows with one id the first counts.
 * @param read gives the record, or null where the reader noted a problem
 * @param readId how the column `id` is read
 */
export function readRecords<Column extends string, Value extends { readonly id: string }>(
  table: Table<Column | "id">,
  read: (row: RowReader<Column | "id">, id: Value["id"]) => Value | null,
  readId: Reader<string> = slug,
): Records<Value> {
  const taken = new Map<Value["id"], Value>();
  const rows = new Map<string, number>();
  const found = [...table.problems];
  for (const cells of table.rows) {
    const row = new RowReader(table.file, cells);
    const id = row.required("id", readId);
    const first = id === null ? undefined : rows.get(id);
    if (first !== undefined && id !== null) row.fault("id", faultOf("repeatedId", id, first));
    else if (id !== null) rows.set(id, row.row);
    const record = read(row, (id ?? "") as Value["id"]);
    if (record !== null && id !== null && row.problems.length === 0) taken.set(record.id, record);
    found.push(...row.problems);
  }
  return { file: table.file, taken, rows, problems: found, readable: table.readable };
}

/** A table none of whose rows could be taken, since they refer to a table that could not be read. */
export function recordsWithout<Value extends { readonly id: string }>(file: string, needed: string): Records<Value> {
  const problem = { file, row: null, column: null, value: null, fault: faultOf("needsFile", needed) };
  return { file, taken: new Map(), rows: new Map(), problems: [problem], readable: false };
}

/** Reads an id that must be one of the records; tells a row that was left out from one that is not there. */
export function idIn<Value extends { readonly id: string }>(records: Records<Value>): Reader<Value["id"]> {
  return (text) => {
    const id = text as Value["id"];
    if (records.taken.has(id)) return { value: id };
    const row = records.rows.get(text);
    if (row !== undefined) return { fault: faultOf("leftOutId", text, records.file, row) };
    return { fault: faultOf("unknownId", text, records.file, nearestOf(text, records.rows.keys())) };
  };
}
