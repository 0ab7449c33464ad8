import { type Fault, faultOf } from "../core/records/fault.ts";

/** A row of a CSV text as it is written. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** What its quotation marks do wrong, if anything. */
  readonly fault: Fault<"strayQuote" | "lostQuote" | "swallowedLines"> | null;
}

/** The rows of a CSV text, and the number of the row in whose quoted cell the text breaks off, if in any. */
export interface CsvRows {
  readonly rows: readonly CsvRow[];
  readonly openIn: number | null;
}

/** A stretch of text read as one row. */
interface Stretch {
  readonly cells: readonly string[];
  /** Where the next row begins. */
  readonly end: number;
  /** Where the first line of a quoted cell of several lines ends: of the cell at fault, or else the first of them. */
  readonly lineEnd: number | null;
  /** A quoted cell has more than spaces after its closing mark, or never ends. */
  readonly fault: "stray" | "open" | null;
}

const NEWLINE = 10;
const LIKE_AN_ID = /^\S*[-\d]\S*$/u;

/**
 * The rows of a CSV text whose lines end in `\n`. Inside a cell that does not begin with a quotation mark, such marks are
 * letters. Where a mark is missing, a cell runs on over the rows that follow: its row then ends with its first line, and
 * the rows behind are read by themselves. Takes time in proportion to the text.
 * @param width how many cells a whole row has, by which rows inside a cell are known
 * @param above how many rows stand above the text, by which rows are named in faults
 */
export function csvRows(text: string, separator: string, width: number, above = 0): CsvRows {
  const rows: CsvRow[] = [];
  let start = 0;
  while (start < text.length) {
    const { cells, end, lineEnd, fault } = stretchAt(text, start, separator);
    const rest = lineEnd === null ? "" : text.slice(lineEnd + 1, end).replace(/\n$/u, "");
    const behind = rest === "" ? [] : rest.split("\n");
    const suspects = fault === null && cells.length <= width ? behind.slice(0, -1) : behind;
    const runsOn = suspects.some((line) => {
      if (fault !== null) return line.split(separator).length >= width;
      const { cells: inLine } = stretchAt(line, 0, separator);
      return inLine.length === width && LIKE_AN_ID.test(inLine[0] ?? "");
    });
    const row = above + rows.length + 1;
    if (fault === "open" && !runsOn && !text.endsWith("\n")) return { rows, openIn: row };
    if (lineEnd !== null && (runsOn || fault === "open")) {
      const line = stretchAt(text.slice(start, lineEnd), 0, separator);
      rows.push({
        cells: line.cells,
        fault: behind.length === 0 ? faultOf("strayQuote") : faultOf("lostQuote", row + 1, row + behind.length),
      });
      start = lineEnd + 1;
    } else {
      const stray = behind.length === 0 ? faultOf("strayQuote") : faultOf("swallowedLines", behind.length + 1);
      rows.push({ cells, fault: fault === null ? null : stray });
      start = end;
    }
  }
  return { rows, openIn: null };
}

/** Reads one row from a place on. */
function stretchAt(text: string, start: number, separator: string): Stretch {
  const mark = separator.charCodeAt(0);
  const cells: string[] = [];
  let fault: Stretch["fault"] = null;
  let lineEnd: number | null = null;
  for (let at = start; ; ) {
    const isQuoted = text[at] === '"';
    const close = isQuoted ? closingMark(text, at) : at;
    const from = isQuoted ? Math.min(close + 1, text.length) : at;
    let end = from;
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === mark || code === NEWLINE) break;
    }
    cells.push(isQuoted ? text.slice(at + 1, close).replaceAll('""', '"') : text.slice(at, end));
    if (isQuoted) {
      const found = close === text.length ? "open" : text.slice(from, end).trim() === "" ? null : "stray";
      const line = text.slice(at, close).indexOf("\n");
      if (line !== -1 && fault === null && (lineEnd === null || found !== null)) lineEnd = at + line;
      fault ??= found;
    }
    if (end >= text.length || text.charCodeAt(end) === NEWLINE) {
      return { cells, end: Math.min(end + 1, text.length), lineEnd, fault };
    }
    at = end + 1;
  }
}

/** Where a quoted cell that begins at a place has its closing mark; the end of the text where it has none. */
function closingMark(text: string, start: number): number {
  let close = text.indexOf('"', start + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close === -1 ? text.length : close;
}
