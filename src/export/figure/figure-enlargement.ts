import { FIGURE_SIZES, type FigureSize } from "../../core/figure-settings.ts";
import { LEAST_TEXT } from "../../drawing/roomy-width.ts";

/** How many times as large as it is laid out a figure is drawn, so that its least text has the size that its medium asks for. */
export function enlargementOf(size: FigureSize): number {
  return FIGURE_SIZES[size].text / LEAST_TEXT;
}
