import { BLANK_LOOKS } from "../../core/figure/map-look.ts";
import { cellNodes } from "../../core/figure/mark.ts";
import type { Scene, SceneNode } from "../../core/figure/scene.ts";
import type { Catalogue } from "../../core/messages/catalogue.ts";
import type { HeardVoice, LegendContent } from "./legend-content.ts";
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
const VOICE = 10;

/** The lines below the ramp, for what the map shows. */
export function legendKeys(
  text: Catalogue,
  { measure, looks, wholeArea, chosenArea, symbols }: LegendContent,
): readonly LegendKey[] {
  const key = (name: string, words: string, nodes: readonly SceneNode[]): LegendKey => ({
    name,
    words,
    swatch: { ...SWATCH, nodes },
  });
  return [
    ...BLANK_LOOKS.filter((look) => looks.has(look)).map((look) =>
      key(look, text.legend.blank[look](measure.name), BLANK_SWATCHES[look]),
    ),
    key("not-covered", text.legend.notCovered, notCoveredSwatch()),
    ...(looks.has("long-dated") ? [key("long-dated", text.legend.longDated, longDatedSwatch())] : []),
    ...(wholeArea ? [key("whole-area", text.legend.wholeArea, wholeAreaSwatch())] : []),
    ...(chosenArea ? [key("chosen-area", text.legend.chosenArea, chosenAreaSwatch())] : []),
    ...symbols.map((symbol) => key(symbol, text.legend.symbols[symbol], symbolSwatch(symbol))),
  ];
}

/** The fills of a mark's cells, in ink, for what the map shows. */
export function voiceKeys(text: Catalogue, { voices }: LegendContent): readonly LegendKey[] {
  return voices.map((voice: HeardVoice) => ({
    name: voice,
    words: text.legend.voices[voice],
    swatch: { width: VOICE, height: VOICE, nodes: cellNodes("IS", voice, 0, 0, VOICE) },
  }));
}

/** The colours of a figure's map: heading, ramp, keys that stand `row` px apart. */
export function legendScene(text: Catalogue, content: LegendContent, width: number, row = 20): Scene {
  const ramp = rampScene(content.measure, width);
  const heading = text.legend.headings[content.measure.name];
  const top = HEADING + ramp.height + 8;
  const keys = legendKeys(text, content).flatMap(({ swatch, words }, index): readonly SceneNode[] => [
    { kind: "group", x: 0, y: top + index * row, nodes: swatch.nodes },
    { kind: "text", x: SWATCH.width + 8, y: top + index * row + 11.5, size: 13, runs: [{ text: words }] },
  ]);
  return {
    width,
    height: top + legendKeys(text, content).length * row,
    nodes: [
      { kind: "text", x: 0, y: 14, size: 14, runs: [{ text: heading, weight: 600 }] },
      { kind: "group", x: 0, y: HEADING, nodes: ramp.nodes },
      ...keys,
    ],
  };
}
