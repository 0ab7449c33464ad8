import { isolatedLines } from "../words/isolated.ts";
import { type FigureStyle, roomyWidth } from "./roomy-width.ts";

/** Where a line may end: at a space, but not inside a date such as 6 Mar 2026. */
const BREAK = / (?!\p{Nd}{4}(?!\p{Nd})|(?<=(?<!\p{Nd})\p{Nd}{1,2} )\p{L}+\.? \p{Nd}{4}(?!\p{Nd}))/u;

/** Text broken at spaces into lines no wider than `width` px; a word wider than that is broken between letters. */
export function wrapText(text: string, size: number, style: FigureStyle, width: number): readonly string[] {
  const fits = (line: string) => roomyWidth(line, size, style) <= width;
  const lines: string[] = [];
  let line = "";
  const add = (piece: string, gap: string) => {
    const longer = line === "" ? piece : `${line}${gap}${piece}`;
    if (line !== "" && !fits(longer)) {
      lines.push(line);
      line = piece;
    } else line = longer;
  };
  for (const word of text.split(BREAK)) {
    if (fits(word)) add(word, " ");
    else for (const [index, letter] of [...word].entries()) add(letter, index === 0 ? " " : "");
  }
  return isolatedLines(line === "" ? lines : [...lines, line]);
}
