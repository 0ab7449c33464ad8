import type { FaultWords } from "../../src/core/records/fault.ts";
import type { Problem } from "../../src/core/records/problem.ts";
import { readTable, type TableRow } from "../../src/io/csv-table.ts";
import { PackageError } from "../../src/io/package-error.ts";

/** What was found in a file, where it stands, and in words. */
export interface Finding extends Omit<Problem, "fault">, FaultWords {
  /** Further rows of which the same is true. */
  readonly more?: readonly number[];
}

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
    "events.csv",
    "coverage.csv",
  ]) {
    for (const { row, cell } of rowsIn(file, files[file], ["id"])) note(file, cell("id"), row);
  }
  for (const { row, cell } of rowsIn("relations.csv", files["relations.csv"], ["from", "relation", "to"])) {
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

/** The rows of a table; none where it is missing or, as a problem of its own says, of no use as a whole. */
export function rowsIn<Column extends string>(
  file: string,
  text: string | undefined,
  columns: readonly Column[],
  optional: readonly Column[] = [],
): readonly TableRow<Column>[] {
  try {
    return text === undefined ? [] : readTable(file, text, columns, optional).rows;
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    return [];
  }
}
