import dejavu from "./dejavu-widths.json" with { type: "json" };
import { type FontStyle, NO_SPACING, type TextSpacing, textWidth } from "./text-width.ts";

/**
 * Width in px of one line in the packaged font or in DejaVu Sans, whichever is wider: programs that take no typeface from
 * a file set text in a font of their own, of which that is one of the widest.
 * @param tracking extra space after each letter, em
 */
export function roomyWidth(text: string, size: number, style: FontStyle = "400", tracking = 0): number {
  return Math.max(textWidth(text, size, style, tracking), textWidth(text, size, style, tracking, dejavu[style]));
}

/** The least size of text in figures as they are laid out, px. */
export const LEAST_TEXT = 12;

/** Room for either typeface, and no text smaller than the least. */
export const FIGURE_SPACING: TextSpacing = {
  ...NO_SPACING,
  more: (text, size, style) => roomyWidth(text, size, style) - textWidth(text, size, style),
  least: LEAST_TEXT,
};
