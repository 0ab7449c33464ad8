import table from "./figure-widths.json" with { type: "json" };
import { type FontStyle, NO_SPACING, type TextSpacing, textWidth, unpackedWidths } from "./text-width.ts";

/** The styles of text in figures. */
export type FigureStyle = keyof typeof table.dejavu;

const PACKAGED_BOLD = unpackedWidths(table.packaged700);
const DEJAVU: Readonly<Record<FigureStyle, readonly number[]>> = {
  400: unpackedWidths(table.dejavu[400]),
  600: unpackedWidths(table.dejavu[600]),
  700: unpackedWidths(table.dejavu[700]),
  italic: unpackedWidths(table.dejavu.italic),
};

/**
 * Width in px of one line in the packaged font or in DejaVu Sans, whichever is wider: programs that take no typeface from
 * a file set text in a font of their own, of which that is one of the widest.
 */
export function roomyWidth(text: string, size: number, style: FigureStyle = "400"): number {
  const known = style === "700" ? "600" : style;
  const packaged = textWidth(text, size, known, 0, ...(style === "700" ? [PACKAGED_BOLD] : []));
  return Math.max(packaged, textWidth(text, size, known, 0, DEJAVU[style]));
}

/** The least size of text in figures as they are laid out, px. */
export const LEAST_TEXT = 12;

/** Room for either typeface, and no text smaller than the least. */
export const FIGURE_SPACING: TextSpacing = {
  ...NO_SPACING,
  more: (text, size, style: FontStyle) => roomyWidth(text, size, style) - textWidth(text, size, style),
  least: LEAST_TEXT,
};
