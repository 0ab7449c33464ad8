import { type FigureStyle, roomyWidth } from "./roomy-width.ts";

const ELLIPSIS = "…";

/** A text no wider than `width` px: where it is, its end gives way to an ellipsis. */
export function fittedText(text: string, size: number, style: FigureStyle, width: number): string {
  if (roomyWidth(text, size, style) <= width) return text;
  const letters = [...text];
  const shortened = (count: number) => `${letters.slice(0, count).join("").trimEnd()}${ELLIPSIS}`;
  let [fits, tooLong] = [-1, letters.length];
  while (tooLong - fits > 1) {
    const count = Math.floor((fits + tooLong) / 2);
    if (roomyWidth(shortened(count), size, style) <= width) fits = count;
    else tooLong = count;
  }
  return fits < 0 ? "" : shortened(fits);
}
