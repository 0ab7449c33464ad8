import type { Catalogue } from "../../words/catalogue.ts";
import type { Scene } from "../scene.ts";
import { textWidth } from "../text-width.ts";

type Words = Pick<Catalogue, "map">;

const TEXT_SIZE = 12;
const TICK = 5;
const HEIGHT = 22;
/** So wide that no border shows between the words, the line and its ticks. */
const HALO = 5;

/** A scale bar: its length on the ground in metres, in words and in px. */
export interface ScaleBar {
  readonly metres: number;
  readonly words: string;
  readonly width: number;
}

/** The longest bar of 1, 2 or 5 times a power of ten metres that is at most `longest` px wide. */
export function scaleBarOf({ map }: Words, metresPerPixel: number, longest = 110): ScaleBar {
  const limit = metresPerPixel * longest;
  const power = 10 ** Math.floor(Math.log10(limit));
  const metres = ([5, 2, 1].find((factor) => factor * power <= limit) ?? 1) * power;
  return { metres, words: map.length(metres), width: metres / metresPerPixel };
}

/** The scale bar: words above a line with ticks at its ends. */
export function scaleBarScene(text: Words, metresPerPixel: number, longest?: number): Scene {
  const { words, width } = scaleBarOf(text, metresPerPixel, longest);
  const right = Math.round(width);
  const bottom = HEIGHT - 0.5;
  const line = {
    kind: "path",
    fill: "none",
    d: `M0.5 ${bottom - TICK}V${bottom}H${right + 0.5}V${bottom - TICK}`,
  } as const;
  return {
    width: Math.max(right, Math.ceil(textWidth(words, TEXT_SIZE))) + 2,
    height: HEIGHT,
    nodes: [
      { ...line, stroke: "halo", strokeWidth: HALO },
      { ...line, stroke: "ink-2", strokeWidth: 1 },
      { kind: "text", x: 0, y: 12, size: TEXT_SIZE, halo: HALO, runs: [{ text: words, fill: "ink-2" }] },
    ],
  };
}
