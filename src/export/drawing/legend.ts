import { cellNodes } from "../../core/figure/mark.ts";
import type { Scene, SceneNode } from "../../core/figure/scene.ts";
import { text } from "../../core/messages/catalogue.ts";
import type { HeardVoice, LegendContent } from "./legend-content.ts";
import { rampScene } from "./legend-ramp.ts";
import { blankSwatch, longDatedSwatch, notCoveredSwatch, SWATCH, wholeAreaSwatch } from "./legend-swatches.ts";

/** One line of a legend: a small drawing and its words. */
export interface LegendKey {
  readonly name: string;
  readonly swatch: Scene;
  readonly words: string;
}

const HEADING = 22;
const ROW = 20;
const VOICE = 10;

/** The lines below the ramp, for what the map shows. */
export function legendKeys({ measure, blank, longDated, wholeArea }: LegendContent): readonly LegendKey[] {
  const key = (name: string, words: string, nodes: readonly SceneNode[]): LegendKey => ({
    name,
    words,
    swatch: { ...SWATCH, nodes },
  });
  return [
    ...(blank ? [key("blank", text.legend.blank[measure.name], blankSwatch())] : []),
    key("not-covered", text.legend.notCovered, notCoveredSwatch()),
    ...(longDated ? [key("long-dated", text.legend.longDated, longDatedSwatch())] : []),
    ...(wholeArea ? [key("whole-area", text.legend.wholeArea, wholeAreaSwatch())] : []),
  ];
}

/** The fills of a mark's cells, in ink, for what the map shows. */
export function voiceKeys({ voices }: LegendContent): readonly LegendKey[] {
  return voices.map((voice: HeardVoice) => ({
    name: voice,
    words: text.legend.voices[voice],
    swatch: { width: VOICE, height: VOICE, nodes: cellNodes("IS", voice, 0, 0, VOICE) },
  }));
}

/** The whole legend for a picture: heading, ramp, keys, and the fills of the marks in one row. */
export function legendScene(content: LegendContent, width: number): Scene {
  const ramp = rampScene(content.measure, width);
  const nodes: SceneNode[] = [
    {
      kind: "text",
      x: 0,
      y: 14,
      size: 14,
      runs: [{ text: text.legend.headings[content.measure.name], weight: 600 }],
    },
    { kind: "group", x: 0, y: HEADING, nodes: ramp.nodes },
  ];
  let y = HEADING + ramp.height + 10;
  for (const key of legendKeys(content)) {
    nodes.push({ kind: "group", x: 0, y, nodes: key.swatch.nodes }, words(key, SWATCH.width + 8, y + 11.5));
    y += ROW;
  }
  const voices = voiceKeys(content);
  voices.forEach((key, index) => {
    const x = (index * width) / 4;
    nodes.push({ kind: "group", x, y: y + 6, nodes: key.swatch.nodes }, words(key, x + VOICE + 6, y + 15.5));
  });
  return { width, height: voices.length > 0 ? y + 22 : y, nodes };
}

function words(key: LegendKey, x: number, y: number): SceneNode {
  return { kind: "text", x, y, size: 13, runs: [{ text: key.words }] };
}
