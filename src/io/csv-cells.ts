/** The cells of a CSV text, and what is wrong with its quotation marks, by positions of rows from 0. */
export interface Cells {
  readonly rows: readonly (readonly string[])[];
  /** Rows with a quoted cell in which more than a separator follows a quotation mark. */
  readonly strayQuotes: ReadonlySet<number>;
  /** The row in which a quoted cell begins that never ends, if any: it then holds the rest of the text. */
  readonly openQuote: number | null;
}

const QUOTE = '"';

/**
 * Takes a CSV text apart, its lines ended by `\n`, by RFC 4180 and more mildly: spaces may stand between a closing mark
 * and what ends the cell, and marks inside a cell that does not begin with one are letters. After a stray mark a quoted
 * cell goes on to its next one that closes it.
 */
export function cellsOf(text: string, separator: string): Cells {
  const rows: string[][] = [];
  const strayQuotes = new Set<number>();
  const end = new RegExp(`[${separator}\n]`, "g");
  const endAfterQuote = new RegExp(`[^\\S${separator}\n]*[${separator}\n]`, "y");
  let openQuote: number | null = null;
  let row: string[] = [];
  let start = 0;

  /** Where the cell's closing mark stands, -1 where there is none; `end` of it in `endAfterQuote.lastIndex`, 0 at the end. */
  const closingMark = (): number => {
    for (let mark = text.indexOf(QUOTE, start + 1); mark !== -1; mark = text.indexOf(QUOTE, mark + 1)) {
      endAfterQuote.lastIndex = mark + 1;
      if (mark === text.length - 1) {
        endAfterQuote.lastIndex = 0;
        return mark;
      }
      if (text[mark + 1] === QUOTE) mark += 1;
      else if (endAfterQuote.test(text)) return mark;
      else strayQuotes.add(rows.length);
    }
    return -1;
  };
  /** Takes the cell that begins at `start`; returns where what ends it ends, 0 at the end of the text. */
  const takeCell = (): number => {
    if (text[start] === QUOTE) {
      const mark = closingMark();
      if (mark !== -1) {
        row.push(text.slice(start + 1, mark).replaceAll('""', QUOTE));
        return endAfterQuote.lastIndex;
      }
      openQuote = rows.length;
      row.push(text.slice(start + 1));
      return 0;
    }
    end.lastIndex = start;
    const isEnded = end.test(text);
    row.push(isEnded ? text.slice(start, end.lastIndex - 1) : text.slice(start));
    return isEnded ? end.lastIndex : 0;
  };

  while (text !== "") {
    start = takeCell();
    if (start !== 0 && text[start - 1] !== "\n") continue;
    rows.push(row);
    if (start === 0) break;
    row = [];
  }
  return { rows, strayQuotes, openQuote };
}
