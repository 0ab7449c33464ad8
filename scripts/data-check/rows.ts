import type { FaultWords } from "../../src/core/records/fault.ts";
import type { Problem } from "../../src/core/records/problem.ts";
import { readTable } from "../../src/io/csv-table.ts";

/** What was found in a file, where it stands, and in words. */
export type Finding = Omit<Problem, "fault"> & FaultWords;

/** Makes the finding of a record found by its id, with the row it stands in. */
export type RowsById = (file: string, id: string, column: string, value: string, fault: FaultWords) => Finding;

/** Where the records of a package stand: the first row of each id. Relations go by `from relation to`. */
export function rowsOf(files: Readonly<Record<string, string>>): RowsById {
  const rows = new Map<string, number>();
  const note = (file: string, id: string, row: number) => {
    const key = `${file} ${id}`;
    if (!rows.has(key)) rows.set(key, row);
  };
  for (const file of [
    "claims.csv",
    "claimants.csv",
    "publications.csv",
    "regions.csv",
    "gazetteer.csv",
    "withdrawn.csv",
  ]) {
    for (const { row, cell } of readTable(file, files[file] ?? "", ["id"]).rows) note(file, cell("id"), row);
  }
  const relations = readTable("relations.csv", files["relations.csv"] ?? "", ["from", "relation", "to"]);
  for (const { row, cell } of relations.rows) {
    note("relations.csv", [cell("from"), cell("relation").toLowerCase(), cell("to")].join(" "), row);
  }
  return (file, id, column, value, fault) => ({
    file,
    row: rows.get(`${file} ${id}`) ?? null,
    column,
    value,
    ...fault,
  });
}
