import { type FontStyle, textWidth } from "./text-width.ts";

/** Text broken at spaces into lines no wider than `width` px; a word wider than that stands alone on its line. */
export function wrapText(text: string, size: number, style: FontStyle, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size, style) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}
