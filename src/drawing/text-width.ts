import table from "./text-widths.json" with { type: "json" };

/** The styles whose advance widths are known. */
export type FontStyle = keyof typeof table.widths;

/** Advance widths as they are packed in a file, two figures to the base of 36 for each letter. */
export function unpackedWidths(packed: string): readonly number[] {
  return (packed.match(/../g) ?? []).map((width) => Number.parseInt(width, 36));
}

const WIDTHS: Readonly<Record<FontStyle, readonly number[]>> = {
  400: unpackedWidths(table.widths[400]),
  600: unpackedWidths(table.widths[600]),
  italic: unpackedWidths(table.widths.italic),
};

const positions = new Map([...table.characters].map((letter, index) => [letter, index]));
/** Of a letter that the table lacks, thousandths of an em: a wide one, so that text is never wider than told. */
const UNKNOWN = 620;
/** The same of letters of East Asia and of signs that are drawn in a square. */
const SQUARE = 1000;
/** The same of Arabic letters and figures, as they are in wide typefaces, in regular and in bold. */
const ARABIC = { regular: 530, bold: 590 };
/** Accents, what follows the first part of a Korean syllable taken apart, and what only tells the direction of text. */
const WITHOUT_WIDTH = /[\u0300-\u036f\u1160-\u11ff\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const SQUARES =
  /[\u{1100}-\u{115f}\u{2e80}-\u{d7ff}\u{f900}-\u{faff}\u{fe30}-\u{fe4f}\u{ff00}-\u{ffe6}\u{1f000}-\u{3ffff}]/u;

const ARABIC_LETTERS = /[\u0600-\u06ff\u0750-\u077f]/;

/** What lines of text need beside their width in the packaged font. */
export interface TextSpacing {
  /** What a reader adds between letters and between words, em. */
  readonly letters: number;
  readonly words: number;
  /** How much wider text may come out in another typeface, px. */
  readonly more?: (text: string, size: number, style: FontStyle) => number;
  /** Smaller text than this is set so large, px. */
  readonly least?: number;
}

export const NO_SPACING: TextSpacing = { letters: 0, words: 0 };

/** A little more than what the spacing adds to the width of a line of text, px. */
export function spacingWidth(
  text: string,
  size: number,
  { letters, words, more }: TextSpacing,
  style: FontStyle = "400",
): number {
  return size * (letters * text.length + words * (text.split(" ").length - 1)) + (more?.(text, size, style) ?? 0);
}

/**
 * Width in px of one line in the packaged font, from its advance widths without kerning (which makes text at most a
 * little narrower). Accents have no width of their own.
 * @param tracking extra space after each letter, em
 * @param widths of the letters of the table in another font, thousandths of an em
 */
export function textWidth(
  text: string,
  size: number,
  style: FontStyle = "400",
  tracking = 0,
  widths: readonly number[] = WIDTHS[style],
): number {
  let sum = 0;
  for (const letter of text.normalize("NFD")) {
    if (WITHOUT_WIDTH.test(letter)) continue;
    const known = widths[positions.get(letter) ?? -1];
    sum += (known ?? unknownWidth(letter, style)) + tracking * 1000;
  }
  return (sum * size) / 1000;
}

/** Width in px of one line as it is set with a spacing. */
export function lineWidth(
  text: string,
  size: number,
  style: FontStyle = "400",
  spacing: TextSpacing = NO_SPACING,
): number {
  return textWidth(text, size, style) + spacingWidth(text, size, spacing, style);
}

function unknownWidth(letter: string, style: FontStyle): number {
  if (ARABIC_LETTERS.test(letter)) return style === "600" ? ARABIC.bold : ARABIC.regular;
  return SQUARES.test(letter) ? SQUARE : UNKNOWN;
}
