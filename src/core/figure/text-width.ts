import table from "./text-widths.json" with { type: "json" };

/** The styles whose advance widths are known. */
export type FontStyle = keyof typeof table.widths;

const positions = new Map([...table.characters].map((letter, index) => [letter, index]));
/** Of a letter that the table lacks, thousandths of an em: a wide one, so that text is never wider than told. */
const UNKNOWN = 620;

/**
 * Width in px of one line in the packaged font, from its advance widths without kerning (which makes text at most a
 * little narrower). Accents have no width of their own.
 * @param tracking extra space after each letter, em
 */
export function textWidth(text: string, size: number, style: FontStyle = "400", tracking = 0): number {
  const widths = table.widths[style];
  let sum = 0;
  for (const letter of text.normalize("NFD")) {
    if (letter >= "\u0300" && letter <= "\u036f") continue;
    const position = positions.get(letter);
    sum += (position === undefined ? UNKNOWN : (widths[position] ?? UNKNOWN)) + tracking * 1000;
  }
  return (sum * size) / 1000;
}
