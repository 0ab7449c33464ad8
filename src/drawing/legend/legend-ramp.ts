import { greatestOf } from "../../core/extremes.ts";
import type { NumberMeasure } from "../../core/measures/measure.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import { classLabels } from "../../words/class-labels.ts";
import { RAMPS } from "../palette.ts";
import type { Scene, SceneNode } from "../scene.ts";
import { lineWidth, NO_SPACING, type TextSpacing } from "../text-width.ts";

const BOX_HEIGHT = 12;
const LABEL_SIZE = 12;
const LINE = 14;

/**
 * The classes of a measure as equal boxes with their labels below; labels too wide for a box break at their space or dash.
 * @param isMirrored whether the first stands at the right; in a figure all of it is mirrored at once
 */
export function rampScene(
  text: Catalogue,
  measure: NumberMeasure,
  width: number,
  spacing: TextSpacing = NO_SPACING,
  isMirrored = false,
): Scene {
  const { classes } = measure;
  const labels = classLabels(text, measure);
  const edge = (index: number) => Math.round((index * width) / classes.length);
  const widest = greatestOf(
    labels.map((label) => lineWidth(label, LABEL_SIZE, "400", spacing)),
    0,
  );
  const isBroken = widest > width / classes.length;
  const linesOf = labels.map((label) => (isBroken ? label.split(/\s|(?=–)/) : [label]));
  const most = greatestOf(
    linesOf.map(({ length }) => length),
    1,
  );
  const nodes = classes.flatMap(({ shade }, index): readonly SceneNode[] => {
    const [x, end] = isMirrored ? [width - edge(index + 1), width - edge(index)] : [edge(index), edge(index + 1)];
    const lines = linesOf[index] ?? [];
    return [
      { kind: "rect", x, y: 0, width: end - x, height: BOX_HEIGHT, fill: RAMPS[measure.of][shade] },
      ...lines.map(
        (line, row): SceneNode => ({
          kind: "text",
          x: withinWidth((x + end) / 2, lineWidth(line, LABEL_SIZE, "400", spacing), width),
          y: BOX_HEIGHT + 12 + row * LINE,
          size: LABEL_SIZE,
          anchor: "middle",
          runs: [{ text: line, fill: "ink-2" }],
        }),
      ),
    ];
  });
  return { width, height: BOX_HEIGHT + 2 + LINE * most, nodes };
}

/** The middle of a text that is to stand at a point, as near to it as lets the text lie from 0 to a width. */
export function withinWidth(x: number, textWidth: number, width: number): number {
  return Math.max(textWidth / 2, Math.min(x, width - textWidth / 2));
}
