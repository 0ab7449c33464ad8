import { BLANK_KINDS } from "../../core/measures/region-fills.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import { heading } from "../heading.ts";
import { cellNodes } from "../mark.ts";
import { kept } from "../mirrored.ts";
import type { Scene, SceneNode } from "../scene.ts";
import { wrapText } from "../wrap-text.ts";
import type { HeardStance, LegendContent } from "./legend-content.ts";
import { rampScene } from "./legend-ramp.ts";
import {
  BLANK_SWATCHES,
  chosenAreaSwatch,
  longDatedSwatch,
  notCoveredSwatch,
  SWATCH,
  symbolSwatch,
  wholeAreaSwatch,
} from "./legend-swatches.ts";

/** One line of a legend: a small drawing and its words. */
export interface LegendKey {
  readonly name: string;
  readonly swatch: Scene;
  readonly words: string;
}

const HEADING = 22;
const STANCE = 10;
/** Of the words of a key: where they begin, size, distance of lines, px. */
const KEY_X = SWATCH.width + 8;
const KEY_SIZE = 13;
const KEY_LINE = 15;

/** The lines below the ramp, for what the map shows. */
export function legendKeys(
  text: Catalogue,
  { measure, fills, wholeArea, chosenArea, symbols }: LegendContent,
): readonly LegendKey[] {
  const key = (name: string, words: string, nodes: readonly SceneNode[]): LegendKey => ({
    name,
    words,
    swatch: { ...SWATCH, nodes },
  });
  return [
    ...BLANK_KINDS.filter((kind) => fills.has(kind)).map((kind) =>
      key(kind, text.legend.blank[kind](measure.name), BLANK_SWATCHES[kind]),
    ),
    key("not-covered", text.legend.notCovered, notCoveredSwatch()),
    ...(fills.has("long-dated") ? [key("long-dated", text.legend.longDated, longDatedSwatch())] : []),
    ...(wholeArea ? [key("whole-area", text.legend.wholeArea, wholeAreaSwatch())] : []),
    ...(chosenArea ? [key("chosen-area", text.legend.chosenArea, chosenAreaSwatch())] : []),
    ...symbols.map((symbol) => key(symbol, text.legend.symbols[symbol], symbolSwatch(symbol))),
  ];
}

/** The fills of a mark's cells, in ink, for what the map shows. */
export function stanceKeys(text: Catalogue, { stances }: LegendContent): readonly LegendKey[] {
  return stances.map((stance: HeardStance) => ({
    name: stance,
    words: text.legend.stances[stance],
    swatch: { width: STANCE, height: STANCE, nodes: cellNodes("IS", stance, 0, 0, STANCE) },
  }));
}

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
