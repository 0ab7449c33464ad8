import { roomyWidth } from "../../drawing/roomy-width.ts";

const ELLIPSIS = "…";

/**
 * A link in lines no wider than `width` px, broken where its parts join; what goes beyond the last line gives way to an
 * ellipsis.
 */
export function linkLines(address: string, size: number, width: number, most: number): readonly string[] {
  const fits = (words: string) => roomyWidth(words, size) <= width;
  const lines: string[] = [];
  let line = "";
  for (const part of address.replace(/^https?:\/\//, "").split(/(?<=[/#&,])/u)) {
    for (const piece of fits(part) ? [part] : part) {
      if (fits(`${line}${piece}`)) line += piece;
      else {
        lines.push(line);
        line = piece;
      }
    }
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  let last = lines[most - 1] ?? "";
  while (!fits(`${last}${ELLIPSIS}`)) last = last.slice(0, -1);
  return [...lines.slice(0, most - 1), `${last}${ELLIPSIS}`];
}
