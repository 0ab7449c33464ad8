import { defused } from "../../core/formula.ts";

/** A cell: text, a number, or nothing. */
export type CsvCell = string | number | null;

/** So many rows are written at once: some ten milliseconds' work. */
export const SLICE = 500;

/**
 * A table as CSV after RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8, in slices of some hundred
 * rows, the first of which is the header. A text that would be taken for a formula is `defused`, which the page undoes
 * when it reads the table; numbers stay as they are.
 */
export function* csvSlices(header: readonly string[], rows: Iterable<readonly CsvCell[]>): Generator<string> {
  yield `\uFEFF${lineOf(header)}`;
  let lines: string[] = [];
  for (const cells of rows) {
    lines.push(lineOf(cells));
    if (lines.length < SLICE) continue;
    yield lines.join("");
    lines = [];
  }
  if (lines.length > 0) yield lines.join("");
}

/** The same in one text. */
export function csvText(header: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  return [...csvSlices(header, rows)].join("");
}

function lineOf(cells: readonly CsvCell[]): string {
  return `${cells.map(written).join(",")}\r\n`;
}

function written(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = defused(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
