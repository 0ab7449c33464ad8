import type { Catalogue } from "../../words/catalogue.ts";
import { heading } from "../heading.ts";
import { kept } from "../mirrored.ts";
import type { Scene, SceneNode } from "../scene.ts";
import { wrapText } from "../wrap-text.ts";
import { legendKeys } from "./legend.ts";
import type { LegendContent } from "./legend-content.ts";
import { rampScene } from "./legend-ramp.ts";
import { SWATCH } from "./legend-swatches.ts";

const HEADING = 22;
/** Of the words of a key: where they begin, size, distance of lines, px. */
const KEY_X = SWATCH.width + 8;
const KEY_SIZE = 13;
const KEY_LINE = 15;

/** The colours of a figure's map: heading, ramp, keys that stand `row` px apart. */
export function legendScene(text: Catalogue, content: LegendContent, width: number, row = 20): Scene {
  const ramp = rampScene(text, content.measure, width);
  const head = heading(text.legend.headings[content.measure.name], width);
  const rampY = HEADING + head.further;
  let y = rampY + ramp.height + 8;
  const keys = legendKeys(text, content).flatMap(({ swatch, words }): readonly SceneNode[] => {
    const lines = wrapText(words, KEY_SIZE, "400", width - KEY_X);
    const nodes: readonly SceneNode[] = [
      { kind: "group", x: 0, y, nodes: [kept(swatch.nodes, swatch.width)] },
      ...lines.map(
        (line, index): SceneNode => ({
          kind: "text",
          x: KEY_X,
          y: y + index * KEY_LINE + 11.5,
          size: KEY_SIZE,
          runs: [{ text: line }],
        }),
      ),
    ];
    y += row + (lines.length - 1) * KEY_LINE;
    return nodes;
  });
  return { width, height: y, nodes: [...head.nodes, { kind: "group", x: 0, y: rampY, nodes: ramp.nodes }, ...keys] };
}
