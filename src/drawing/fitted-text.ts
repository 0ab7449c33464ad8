import { type FigureStyle, roomyWidth } from "./roomy-width.ts";

const ELLIPSIS = "…";

/** A text no wider than `width` px: where it is, its end gives way to an ellipsis. */
export function fittedText(text: string, size: number, style: FigureStyle, width: number): string {
  if (roomyWidth(text, size, style) <= width) return text;
  const letters = [...text];
  while (letters.length > 0) {
    letters.pop();
    const shorter = `${letters.join("").trimEnd()}${ELLIPSIS}`;
    if (roomyWidth(shorter, size, style) <= width) return shorter;
  }
  return "";
}
