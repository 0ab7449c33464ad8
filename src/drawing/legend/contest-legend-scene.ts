import type { ContestMeasure } from "../../core/measures/measure.ts";
import type { WholeCatalogue } from "../../words/catalogue.ts";
import { kept } from "../mirrored.ts";
import { paragraph } from "../paragraph.ts";
import { roomyWidth } from "../roomy-width.ts";
import type { Scene, SceneNode } from "../scene.ts";
import { wrapText } from "../wrap-text.ts";
import { contestKeys } from "./contest-keys.ts";
import type { LegendContent } from "./legend-content.ts";
import { SWATCH } from "./legend-swatches.ts";

const NOTE = { size: 12, line: 15 } as const;
const KEY_X = SWATCH.width + 8;
const GAP = 8;
/** How far above the classes the heading of the legend stands, px. */
const HEADING = 8;

/**
 * The classes of contests in a figure, each with its regions at the end of the line, under the rule.
 * @param row distance of the lines, px
 * @param isShort whether only the classes that occur are told, without more about them
 */
export function contestLegendScene(
  text: WholeCatalogue,
  content: LegendContent,
  measure: ContestMeasure,
  width: number,
  row: number,
  key: { readonly size: number; readonly line: number },
  isShort: boolean,
): Scene {
  const { contests } = text;
  const note = contests.howToRead(measure.rule, measure.isLong(content.result.query));
  const notes = isShort ? [] : [paragraph(note, width, { ...NOTE, fill: "ink-2" })];
  const levels = paragraph(contests.levels, width, { ...NOTE, fill: "ink-2", anchor: "end" });
  const besides = roomyWidth(text.legend.onRamp.contested, 14, "600") + GAP + roomyWidth(contests.levels, NOTE.size);
  const isBeside = isShort && besides <= width;
  let y = isBeside ? -levels.height - HEADING + 3 : 0;
  const nodes = [...notes, levels].map((scene): SceneNode => {
    y += scene.height;
    return { kind: "group", x: 0, y: y - scene.height, nodes: scene.nodes };
  });
  y = isBeside ? 0 : y + 2;
  const keys = contestKeys(text, content, measure).filter(
    ({ swatch, counts }) => !isShort || (swatch && counts.provinces + counts.districts > 0),
  );
  for (const { swatch, words, counts } of keys) {
    const told = contests.counts(counts);
    const lines = wrapText(words, key.size, "400", width - KEY_X - GAP - roomyWidth(told, key.size, "600"));
    const lineY = (index: number) => y + index * key.line + 11.5;
    if (swatch) nodes.push({ kind: "group", x: 0, y, nodes: [kept(swatch.nodes, swatch.width)] });
    const fill = swatch ? "ink" : "ink-2";
    lines.forEach((line, index) => {
      nodes.push({ kind: "text", x: KEY_X, y: lineY(index), size: key.size, runs: [{ text: line, fill }] });
    });
    nodes.push({
      kind: "text",
      x: width,
      y: lineY(0),
      size: key.size,
      anchor: "end",
      runs: [{ text: told, weight: swatch ? 600 : 400, fill }],
    });
    y += row + (lines.length - 1) * key.line;
  }
  return { width, height: y, nodes };
}
