import type { ContestClass } from "../../core/contested/contest-class.ts";
import type { WholeCatalogue } from "../../words/catalogue.ts";
import type { Scene, SceneNode } from "../scene.ts";
import { CONTEST_LAYERS, contestPaint } from "./contest-swatches.ts";
import { stripes } from "./legend-swatches.ts";

const BOX_HEIGHT = 12;
/** The classes of regions that are affirmed. */
export const RAMP_CLASSES = [
  "contested",
  "defeated",
  "denied-whole",
  "affirmed",
] as const satisfies readonly ContestClass[];

/** The classes of regions that are affirmed, as equal boxes with a word below each. */
export function contestRampScene(text: WholeCatalogue, width: number, isMirrored: boolean): Scene {
  const box = { width: Math.floor(width / RAMP_CLASSES.length), height: BOX_HEIGHT };
  const nodes = RAMP_CLASSES.map((kind, index): SceneNode => {
    const symbology = CONTEST_LAYERS[kind]?.symbology;
    const lines =
      symbology?.kind === "pattern" && symbology.pattern.kind === "stripes" ? [stripes(symbology.pattern, box)] : [];
    const place = isMirrored ? RAMP_CLASSES.length - 1 - index : index;
    return {
      kind: "group",
      x: place * box.width,
      y: 0,
      nodes: [
        { kind: "rect", x: 0, y: 0, ...box, fill: contestPaint(kind) },
        ...lines,
        {
          kind: "text",
          x: box.width / 2,
          y: BOX_HEIGHT + 12,
          size: 12,
          anchor: "middle",
          runs: [{ text: text.contests.inShort[kind], fill: "ink-2" }],
        },
      ],
    };
  });
  return { width, height: BOX_HEIGHT + 16, nodes };
}
