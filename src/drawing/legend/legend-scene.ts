import type { Catalogue } from "../../words/catalogue.ts";
import { heading } from "../heading.ts";
import { kept } from "../mirrored.ts";
import { FIGURE_SPACING } from "../roomy-width.ts";
import type { Scene, SceneNode } from "../scene.ts";
import { wrapText } from "../wrap-text.ts";
import { legendKeys } from "./legend.ts";
import type { LegendContent } from "./legend-content.ts";
import { rampScene } from "./legend-ramp.ts";
import { SWATCH } from "./legend-swatches.ts";

const HEADING = 22;
/** Of the words of a key: where they begin, size, distance of lines, px. */
const KEY_X = SWATCH.width + 8;
const KEY = { size: 13, line: 15 } as const;
/** The same where rows are closer than usual. */
const CLOSE_KEY = { size: 12, line: 14 } as const;
const CLOSE = 18;
/** The most width of the ramp, px. */
const WIDEST_RAMP = 380;

/**
 * The colours of a figure's map: heading, ramp, keys that stand `row` px apart.
 * @param words the heading; that of the measure unless told
 */
export function legendScene(
  text: Catalogue,
  content: LegendContent,
  width: number,
  row = 20,
  words = text.legend.headings[content.measure.name],
): Scene {
  const rampWidth = Math.min(width, WIDEST_RAMP);
  const ramp = rampScene(text, content.measure, rampWidth, FIGURE_SPACING);
  const head = heading(words, width);
  const rampY = HEADING + head.further;
  const { size, line: between } = row < CLOSE ? CLOSE_KEY : KEY;
  let y = rampY + ramp.height + 8;
  const keys = legendKeys(text, content).flatMap(({ swatch, words: told }): readonly SceneNode[] => {
    const lines = wrapText(told, size, "400", width - KEY_X);
    const nodes: readonly SceneNode[] = [
      { kind: "group", x: 0, y, nodes: [kept(swatch.nodes, swatch.width)] },
      ...lines.map(
        (line, index): SceneNode => ({
          kind: "text",
          x: KEY_X,
          y: y + index * between + 11.5,
          size,
          runs: [{ text: line }],
        }),
      ),
    ];
    y += row + (lines.length - 1) * between;
    return nodes;
  });
  return { width, height: y, nodes: [...head.nodes, { kind: "group", x: 0, y: rampY, nodes: ramp.nodes }, ...keys] };
}
