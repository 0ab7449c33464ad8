import { dsvFormat } from "d3";
import { type Fault, faultOf } from "../core/records/fault.ts";
import type { Problem } from "../core/records/problem.ts";
import { quotesIn } from "./csv-quotes.ts";
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
  readonly problems: readonly Problem[];
  /** False where columns are missing or doubled: then there are no rows. */
  readonly readable: boolean;
}

const SEPARATORS = [",", ";", "\t"] as const;
const UNTIDY = /^\s|\s$|\s\s|[^\S ]/u;
const LOST_LETTER = "\uFFFD";

/**
 * The rows of a CSV text as spreadsheets write it: with or without byte order mark, with any line ends, separated by
 * commas, semicolons or tabs. Columns are found by their heading, whatever their order and case; others are ignored.
 * Throws a `PackageError` where the text ends inside a quoted cell.
 */
export function readTable<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
  optional: readonly Column[] = [],
): Table<Column> {
  const lines = plainLines(text);
  const separator = separatorOf(lines, [...columns, ...optional]);
  const quotes = quotesIn(lines, separator);
  if (quotes.openIn !== null) throw new PackageError(file, faultOf("openQuote", quotes.openIn + 1));
  const data = dsvFormat(separator).parseRows(quotes.text);

  const headings = (data[0] ?? []).map(headingOf);
  const headerFault = faultOfHeader(headings, columns, optional);
  if (headerFault) {
    return { file, rows: [], problems: [{ file, row: null, value: null, ...headerFault }], readable: false };
  }
  const positions = new Map([...columns, ...optional].map((column) => [column, headings.indexOf(column)]));
  const rows: TableRow<Column>[] = [];
  const problems: Problem[] = [];
  data.forEach((written, index) => {
    const cells = written.map(tidy);
    if (index === 0 || cells.every((cell) => cell === "")) return;
    const row = index + 1;
    const faults = faultsOfForm(cells, headings.length, quotes.strayIn.has(index));
    for (const fault of faults) problems.push({ file, row, column: null, ...fault });
    if (faults.length > 0) return;
    rows.push({ row, cell: (column) => cells[positions.get(column) ?? -1] ?? "" });
  });
  return { file, rows, problems, readable: true };
}

function plainLines(text: string): string {
  const start = text.startsWith("\uFEFF") ? text.slice(1) : text;
  return start.includes("\r") ? start.replace(/\r\n?/gu, "\n") : start;
}

function headingOf(cell: string): string {
  return cell.trim().toLowerCase();
}

/** A cell without spaces at its ends; line breaks and runs of spaces become one space. */
function tidy(cell: string): string {
  return UNTIDY.test(cell) ? cell.trim().replace(/\s+/gu, " ") : cell;
}

/** The separator with which most of the columns are found in the header. */
function separatorOf(lines: string, columns: readonly string[]): string {
  const end = lines.indexOf("\n");
  const header = end === -1 ? lines : lines.slice(0, end);
  const foundWith = (separator: string): number => {
    const { text, strayIn } = quotesIn(header, separator);
    if (strayIn.size > 0) return 0;
    const [cells = []] = dsvFormat(separator).parseRows(text);
    const headings = cells.map(headingOf);
    return columns.filter((column) => headings.includes(column)).length;
  };
  return SEPARATORS.reduce((best, other) => (foundWith(other) > foundWith(best) ? other : best));
}

interface FaultyCell {
  readonly value: string;
  readonly fault: Fault;
}

function faultOfHeader(
  headings: readonly string[],
  columns: readonly string[],
  optional: readonly string[],
): { readonly column: string; readonly fault: Fault } | null {
  const missing = columns.filter((column) => !headings.includes(column));
  if (missing.length > 0) return { column: missing.join(", "), fault: faultOf("missingColumns", missing) };
  const isRepeated = (column: string): boolean => headings.indexOf(column) !== headings.lastIndexOf(column);
  const repeated = [...columns, ...optional].find(isRepeated);
  return repeated === undefined ? null : { column: repeated, fault: faultOf("repeatedColumn", repeated) };
}

function faultsOfForm(cells: readonly string[], columns: number, strayQuote: boolean): readonly FaultyCell[] {
  if (strayQuote) return [{ value: cells[0] ?? "", fault: faultOf("strayQuote") }];
  const faults: FaultyCell[] = [];
  const surplus = cells.slice(columns).find((cell) => cell !== "");
  if (surplus !== undefined) faults.push({ value: surplus, fault: faultOf("tooManyCells", cells.length, columns) });
  const lost = cells.find((cell) => cell.includes(LOST_LETTER));
  if (lost !== undefined) faults.push({ value: lost, fault: faultOf("lostLetters") });
  return faults;
}
