import { undefused } from "../core/formula.ts";
import { type Fault, faultOf } from "../core/records/fault.ts";
import type { Problem } from "../core/records/problem.ts";
import { type CsvRow, csvRows } from "./csv-rows.ts";
import { PackageError } from "./package-error.ts";

/** A row as a spreadsheet numbers it (the header is row 1), with its cells by column, trimmed, each on one line. */
export interface TableRow<Column extends string> {
  readonly row: number;
  cell(column: Column): string;
}

export interface Table<Column extends string> {
  readonly file: string;
  /** Without blank rows and rows of a wrong form. */
  readonly rows: readonly TableRow<Column>[];
  /** The rows of a wrong form, as far as they can be read. */
  readonly leftOut: readonly TableRow<Column>[];
  readonly problems: readonly Problem[];
}

const SEPARATORS = [",", ";", "\t", "|"] as const;
/** How far down the headings are looked for. */
const LAST_HEADER_ROW = 20;
const UNTIDY = /^\s|\s$|\s\s|[^\S ]/u;
const LOST_LETTER = /[\uFFFD\0]/u;

/** A CSV text without what stands before its headings, and what is known of it. */
export interface CsvLayout {
  readonly text: string;
  readonly separator: string;
  readonly headings: readonly string[];
  /** How many rows stand above the headings. */
  readonly above: number;
}

/**
 * The rows of a CSV text as spreadsheets write it: with or without byte order mark or a line such as `sep=;`, with any
 * line ends, separated by commas, semicolons, tabs or bars, with or without title rows above the headings. Columns are
 * found by their heading, whatever their order and case; others are ignored. Throws a `PackageError` where columns are
 * missing or doubled, or the text breaks off inside a quoted cell.
 */
export function readTable<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
  optional: readonly Column[] = [],
): Table<Column> {
  const layout = layoutOf(text, [...columns, ...optional]);
  const { headings, above } = layout;
  const headerFault = faultOfHeader(headings, columns, optional);
  if (headerFault) throw new PackageError(file, headerFault);
  const { rows: written, openIn } = csvRows(layout.text, layout.separator, headings.length, above);
  if (openIn !== null) throw new PackageError(file, faultOf("openQuote", openIn));
  const positions = new Map([...columns, ...optional].map((column) => [column, headings.indexOf(column)]));
  const rows: TableRow<Column>[] = [];
  const leftOut: TableRow<Column>[] = [];
  const problems: Problem[] = [];
  written.forEach((line, index) => {
    const cells = line.cells.map(plain);
    if (index === 0 || cells.every((cell) => cell === "")) return;
    const row = index + above + 1;
    const faults = faultsOfForm({ ...line, cells }, headings.length);
    for (const fault of faults) problems.push({ file, row, column: null, ...fault });
    const taken = faults.length > 0 ? leftOut : rows;
    taken.push({ row, cell: (column) => cells[positions.get(column) ?? -1] ?? "" });
  });
  return { file, rows, leftOut, problems };
}

/** Finds the headings: the first of the uppermost rows in which most of the columns are found. */
export function layoutOf(text: string, columns: readonly string[]): CsvLayout {
  const start = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const lines = start.includes("\r") ? start.replace(/\r\n?/gu, "\n") : start;
  const told = /^"?sep=([^\n])"?[,;\t|]*(?:\n|$)/iu.exec(lines);
  const [first, separator = ""] = told ?? [""];
  const body = lines.slice(first.length);
  let best = { found: -1, at: 0, separator: SEPARATORS[0] as string, headings: [] as readonly string[] };
  for (let at = 0, line = 0; at < body.length && line < LAST_HEADER_ROW && best.found < columns.length; line += 1) {
    const end = body.indexOf("\n", at);
    const header = body.slice(at, end === -1 ? body.length : end);
    for (const other of [separator, ...SEPARATORS]) {
      if (other === "") continue;
      const { rows } = csvRows(header, other, 0);
      const headings = rows[0]?.fault === null ? rows[0].cells.map(headingOf) : [];
      const found = columns.filter((column) => headings.includes(column)).length;
      if (found > best.found) best = { found, at, separator: other, headings };
    }
    at += header.length + 1;
  }
  const above = csvRows(body.slice(0, best.at), best.separator, 0).rows.length;
  return { text: body.slice(best.at), separator: best.separator, headings: best.headings, above };
}

function headingOf(cell: string): string {
  return cell
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/gu, "_");
}

/** A cell as it was meant: on one line, without spaces at its ends and marks of ours; runs of spaces become one. */
function plain(cell: string): string {
  const text = undefused(cell);
  return UNTIDY.test(text) ? text.trim().replace(/\s+/gu, " ") : text;
}

interface FaultyCell {
  readonly value: string;
  readonly fault: Fault;
}

function faultOfHeader(
  headings: readonly string[],
  columns: readonly string[],
  optional: readonly string[],
): Fault<"missingColumns" | "repeatedColumn"> | null {
  const missing = columns.filter((column) => !headings.includes(column));
  if (missing.length > 0) return faultOf("missingColumns", missing);
  const isRepeated = (column: string): boolean => headings.indexOf(column) !== headings.lastIndexOf(column);
  const repeated = [...columns, ...optional].find(isRepeated);
  return repeated === undefined ? null : faultOf("repeatedColumn", repeated);
}

function faultsOfForm({ cells, fault }: CsvRow, columns: number): readonly FaultyCell[] {
  if (fault) return [{ value: cells[0] ?? "", fault }];
  const faults: FaultyCell[] = [];
  const surplus = cells.slice(columns).find((cell) => cell !== "");
  if (surplus !== undefined) faults.push({ value: surplus, fault: surplusOf(cells.length, columns) });
  const lost = cells.find((cell) => LOST_LETTER.test(cell));
  if (lost !== undefined) faults.push({ value: lost, fault: faultOf("lostLetters") });
  return faults;
}

/** Too many cells: where they are those of several rows, of which two share a cell at each missing line end, or one cell. */
function surplusOf(cells: number, columns: number): Fault {
  const rows = (cells - 1) / (columns - 1);
  return columns > 5 && Number.isInteger(rows) ? faultOf("joinedRows", rows) : faultOf("tooManyCells", cells, columns);
}
