import type { CSSProperties } from "preact";
import { colourOf, PAINTS, type Theme } from "../../core/figure/palette.ts";

/** The colours of a theme for an element and what it holds, whatever those of the page. */
export function themeStyle(theme: Theme): CSSProperties {
  return Object.fromEntries(PAINTS.map((paint) => [`--${paint}`, colourOf(paint, theme)])) as CSSProperties;
}
