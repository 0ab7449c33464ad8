import { readdirSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { parsePackage } from "../../src/io/parse-package.ts";
import { inWords } from "../helpers/in-words.ts";

/** The texts of a package by name of file. */
export type Files = Readonly<Record<string, string>>;

/** The files of a folder of the repository, by name. */
export function readFolder(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /^[^/]+\.(?:csv|json|geojson)$|^stories\/.+\.md$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")]));
}

/** A small valid package; files given replace its own. */
export function createFiles(files: Files = {}): Files {
  return { ...readFolder("test/fixtures/small-package"), ...files };
}

/** A small valid package in one of whose tables some cells of the row with this id are changed. */
export function createFilesWith(file: string, id: string, cells: Readonly<Record<string, string>>): Files {
  return changed(file, (rows) => rows.map((row) => (row["id"] === id ? { ...row, ...cells } : row)));
}

/** A small valid package with a row added to a table: a copy of the row with this id, with some cells changed. */
export function createFilesAdding(file: string, id: string, cells: Readonly<Record<string, string>>): Files {
  return changed(file, (rows) => [...rows, { ...rows.find((row) => row["id"] === id), ...cells }]);
}

const WITHDRAWN_COLUMNS = ["id", "date", "why", "successor"] as const;

/** A small valid package whose descriptor lists a table of withdrawn claims with these rows, of id, date, why, successor. */
export function createFilesWithdrawing(...rows: readonly (readonly string[])[]): Files {
  return createFilesListing("withdrawn", WITHDRAWN_COLUMNS, rows);
}

/** A small valid package whose descriptor lists one more table, with these rows. */
export function createFilesListing(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Files {
  const files = createFiles();
  const descriptor = JSON.parse(files["datapackage.json"] ?? "");
  descriptor.resources.push({ name, path: `${name}.csv` });
  return {
    ...files,
    "datapackage.json": JSON.stringify(descriptor),
    [`${name}.csv`]: Papa.unparse({ fields: [...columns], data: rows.map((row) => [...row]) }),
  };
}

/** The files with columns behind those of `claims.csv`; of each claim named the cells told, all others empty. */
export function withClaimColumns(
  files: Files,
  columns: readonly string[],
  cells: Readonly<Record<string, readonly string[]>>,
): Files {
  const { data } = Papa.parse<string[]>((files["claims.csv"] ?? "").trim());
  const rows = data.map((row, index) => [
    ...row,
    ...(index === 0 ? columns : (cells[row[0] ?? ""] ?? columns.map(() => ""))),
  ]);
  return { ...files, "claims.csv": Papa.unparse(rows) };
}

type Rows = readonly Readonly<Record<string, string>>[];

function changed(file: string, change: (rows: Rows) => Rows): Files {
  const files = createFiles();
  const { data } = Papa.parse<Record<string, string>>(files[file] ?? "", { header: true, skipEmptyLines: true });
  return { ...files, [file]: Papa.unparse([...change(data)]) };
}

/** The problems of a package, each in one line with its place. */
export function problemsOf(files: Files): readonly string[] {
  return parsePackage(files)
    .problems.map(inWords)
    .map(({ file, row, column, reason }) => `${file} ${row} ${column}: ${reason}`);
}
