/** What a look at the quotation marks of a CSV text found. */
export interface Quotes {
  /** The text without the spaces that stand between a closing mark and what ends its cell. */
  readonly text: string;
  /** Positions, from 0, of rows with a quoted cell after whose closing mark there is more than spaces. */
  readonly strayIn: ReadonlySet<number>;
  /** The row in which a quoted cell begins that never ends; null where there is none. */
  readonly openIn: number | null;
}

/** Looks through the quotation marks of a CSV text, its lines ended by `\n`. Inside a cell that does not begin with one they are letters. */
export function quotesIn(text: string, separator: string): Quotes {
  const cell = new RegExp(
    `(?<quoted>"[^"]*(?:""[^"]*)*(?<mark>"?)(?<spaces>[^\\S${separator}\n]*))?(?<rest>[^${separator}\n]*)(?<end>[${separator}\n]|$)`,
    "y",
  );
  const strayIn = new Set<number>();
  const pieces: string[] = [];
  let [row, start, copied] = [0, 0, 0];
  while (start < text.length) {
    cell.lastIndex = start;
    const { quoted, mark, spaces = "", rest = "", end = "" } = cell.exec(text)?.groups ?? {};
    start = cell.lastIndex;
    if (quoted !== undefined && mark === "") return { text, strayIn, openIn: row };
    if (quoted !== undefined && rest !== "") strayIn.add(row);
    else if (spaces !== "") {
      pieces.push(text.slice(copied, start - end.length - spaces.length));
      copied = start - end.length;
    }
    if (end === "\n") row += 1;
  }
  return { text: [...pieces, text.slice(copied)].join(""), strayIn, openIn: null };
}
