import { defused } from "../../core/formula.ts";

/** A cell: text, a number, or nothing. */
export type CsvCell = string | number | null;

/**
 * A table as CSV after RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8. A text that would be
 * taken for a formula is `defused`, which the page undoes when it reads the table; numbers stay as they are.
 */
export function csvText(header: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  const lines = [header, ...rows].map((cells) => `${cells.map(written).join(",")}\r\n`);
  return `\uFEFF${lines.join("")}`;
}

function written(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = defused(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
