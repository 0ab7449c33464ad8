import { faultOf } from "../core/records/fault.ts";
import { isFault, type Problem } from "../core/records/problem.ts";
import { slug } from "./cells.ts";
import type { Table } from "./csv-table.ts";
import { PackageError, problemOfFile } from "./package-error.ts";
import type { Reader } from "./reading.ts";
import type { ReadingAids } from "./reading-aids.ts";
import { RowReader } from "./row-reader.ts";

/** The records taken from a table, and the row of every id in it, left-out rows included. */
export interface Records<Value extends { readonly id: string }> {
  readonly file: string;
  readonly taken: ReadonlyMap<Value["id"], Value>;
  readonly rows: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
  /** How many rows the table has. */
  readonly count: number;
  /** False where the whole table could not be read. */
  readonly readable: boolean;
}

/**
 * Takes a record from each row that has no fault. Of several rows with one id the first counts.
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
  const leftOut = new Map<string, number>();
  const found = [...table.problems];
  for (const cells of table.leftOut) {
    leftOut.set(withoutEdges(cells.cell("id")), cells.row);
  }
  for (const cells of table.rows) {
    const row = new RowReader(table.file, cells);
    const id = row.required("id", readId);
    const first = id === null ? undefined : rows.get(id);
    if (first !== undefined && id !== null) row.fault("id", faultOf("repeatedId", id, first));
    else if (id !== null) rows.set(id, row.row);
    else leftOut.set(withoutEdges(row.text("id")), row.row);
    const record = read(row, (id ?? "") as Value["id"]);
    if (record !== null && id !== null && !row.isFaulty) taken.set(record.id, record);
    for (const problem of row.problems) found.push(problem);
  }
  const count = table.rows.length + table.leftOut.length;
  return { file: table.file, taken, rows: new Map([...leftOut, ...rows]), problems: found, count, readable: true };
}

/** A table without a record. */
export function noRecords<Value extends { readonly id: string }>(file: string): Records<Value> {
  return { file, taken: new Map(), rows: new Map(), problems: [], count: 0, readable: false };
}

/** What a reader gives; `none`, with the problem of its file, where that is of no use as a whole. */
export function orNone<Table extends { readonly problems: readonly Problem[] }>(none: Table, read: () => Table): Table {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    return { ...none, problems: [problemOfFile(error)] };
  }
}

/**
 * The records of a table that the atlas cannot do without. Throws a `PackageError` with the cause where none was taken.
 */
export function someOf<Table extends Records<{ readonly id: string }>>(table: Table): Table {
  if (table.taken.size > 0) return table;
  const first = table.problems.find((problem) => problem.row !== null && isFault(problem));
  const { file, count } = table;
  throw new PackageError(
    file,
    first?.row ? faultOf("nothingTaken", count, first.row, first.column, first.value) : faultOf("noRows"),
  );
}

/** Reads an id that must be one of the records; tells a row that was left out from one that is not there. */
export function idIn<Value extends { readonly id: string }>(
  records: Records<Value>,
  aids: ReadingAids | null,
): Reader<Value["id"]> {
  const near = aids?.nearFinder(() => records.rows.keys());
  return (text) => {
    const id = text as Value["id"];
    if (records.taken.has(id)) return { value: id };
    const row = records.rows.get(text);
    if (row !== undefined) return { fault: faultOf("leftOutId", text, records.file, row) };
    return { fault: faultOf("unknownId", text, records.file, near?.(text) ?? null) };
  };
}

/** An id as it may have been meant, where its row cannot be read: without quotation marks and the like round it. */
function withoutEdges(id: string): string {
  return id.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}
