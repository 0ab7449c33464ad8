import type { ContestClass } from "../../core/contested/contest-class.ts";
import type { WholeCatalogue } from "../../words/catalogue.ts";
import type { Scene, SceneNode } from "../scene.ts";
import { lineWidth, NO_SPACING, type TextSpacing } from "../text-width.ts";
import { CONTEST_LAYERS, contestPaint } from "./contest-swatches.ts";
import { withinWidth } from "./legend-ramp.ts";
import { stripes } from "./legend-swatches.ts";

const BOX_HEIGHT = 12;
const SIZE = 12;
const LINE = 14;
/** The least between two words, px. */
const GAP = 4;
/** The classes of regions that are affirmed. */
export const RAMP_CLASSES = [
  "contested",
  "defeated",
  "denied-whole",
  "affirmed",
] as const satisfies readonly ContestClass[];

/** The classes of regions that are affirmed, as equal boxes with a word below each, by turns in two lines where words are wider than boxes. */
export function contestRampScene(
  text: WholeCatalogue,
  width: number,
  isMirrored: boolean,
  spacing: TextSpacing = NO_SPACING,
): Scene {
  const box = { width: Math.floor(width / RAMP_CLASSES.length), height: BOX_HEIGHT };
  const widths = RAMP_CLASSES.map((kind) => lineWidth(text.contests.inShort[kind], SIZE, "400", spacing));
  const lines = widths.some((each) => each > box.width - GAP) ? 2 : 1;
  const nodes = RAMP_CLASSES.map((kind, index): SceneNode => {
    const symbology = CONTEST_LAYERS[kind]?.symbology;
    const stripesOver =
      symbology?.kind === "pattern" && symbology.pattern.kind === "stripes" ? [stripes(symbology.pattern, box)] : [];
    const place = isMirrored ? RAMP_CLASSES.length - 1 - index : index;
    return {
      kind: "group",
      x: place * box.width,
      y: 0,
      nodes: [
        { kind: "rect", x: 0, y: 0, ...box, fill: contestPaint(kind) },
        ...stripesOver,
        {
          kind: "text",
          x: withinWidth((place + 0.5) * box.width, widths[index] ?? 0, width) - place * box.width,
          y: BOX_HEIGHT + 12 + (place % lines) * LINE,
          size: SIZE,
          anchor: "middle",
          runs: [{ text: text.contests.inShort[kind], fill: "ink-2" }],
        },
      ],
    };
  });
  return { width, height: BOX_HEIGHT + 2 + LINE * lines, nodes };
}
