import { rampScene } from "../../drawing/legend/legend-ramp.ts";
import { BLANK_SWATCHES, longDatedSwatch } from "../../drawing/legend/legend-swatches.ts";
import { paragraph } from "../../drawing/paragraph.ts";
import { FIGURE_SPACING } from "../../drawing/roomy-width.ts";
import type { Scene } from "../../drawing/scene.ts";
import type { FigureInput } from "./figure-input.ts";
import { keyLine } from "./key-line.ts";
import { at, stacked } from "./placing.ts";

/** Of the headings and the small print in figures of comparisons, px. */
export const HEAD = { size: 14, line: 18, weight: 600 } as const;
export const SMALL = { size: 12, line: 15 } as const;
export const GAP = 14;

/** The classes that all maps share; `isLow`: what there is beside them stands beside them. */
export function compareLegend({ text, model, compare }: FigureInput, width: number, isLow = false): Scene {
  const measure = model.measures[compare.compared];
  const wide = isLow ? width / 2 - GAP : width;
  const head = paragraph(text.compare.comparedNames[compare.compared], width, HEAD);
  const ramp = rampScene(text, measure, Math.min(isLow ? width / 2 : width, 380), FIGURE_SPACING);
  const keys = [
    keyLine(BLANK_SWATCHES["no-claim"], text.compare.none, wide),
    keyLine(longDatedSwatch(measure.of), text.compare.long, wide),
  ];
  if (!isLow) return stacked([head, ramp, ...keys], 2);
  const beside = stacked(keys, 2);
  const height = head.height + 2 + Math.max(ramp.height, beside.height);
  return {
    width,
    height,
    nodes: [at(0, 0, head), at(0, head.height + 2, ramp), at(width / 2 + GAP, head.height + 2, beside)],
  };
}
