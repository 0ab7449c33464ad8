import type { WholeCatalogue } from "../../words/catalogue.ts";
import { heading } from "../heading.ts";
import { kept } from "../mirrored.ts";
import { FIGURE_SPACING } from "../roomy-width.ts";
import type { Scene, SceneNode } from "../scene.ts";
import { wrapText } from "../wrap-text.ts";
import { contestLegendScene } from "./contest-legend-scene.ts";
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
 * @param short the heading where there is little room; else that of the measure
 */
export function legendScene(
  text: WholeCatalogue,
  content: LegendContent,
  width: number,
  row = 20,
  short?: string,
): Scene {
  const { measure } = content;
  const keyStyle = row < CLOSE ? CLOSE_KEY : KEY;
  const { size, line: between } = keyStyle;
  const rampWidth = Math.min(width, WIDEST_RAMP);
  const ramp =
    measure.of === "contests"
      ? contestLegendScene(text, content, measure, rampWidth, row, keyStyle, short !== undefined)
      : rampScene(text, measure, rampWidth, FIGURE_SPACING);
  const head = heading(short ?? text.legend.headings[measure.name], width);
  const rampY = HEADING + head.further;
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
