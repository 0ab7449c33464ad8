import type { ContestClass } from "../../core/contested/contest-class.ts";
import { CONTEST_SHADES } from "../../core/measures/contested.ts";
import { contestedLayer } from "../layers/contested.ts";
import { defeatedLayer } from "../layers/defeated.ts";
import { deniedLayer } from "../layers/denied.ts";
import { deniedWholeLayer } from "../layers/denied-whole.ts";
import type { ShownLayer } from "../layers/map-layer.ts";
import { type Paint, RAMPS } from "../palette.ts";
import type { SceneNode } from "../scene.ts";
import { drawn, regionSwatch } from "./legend-swatches.ts";

/** The lines over the colour of a class. */
export const CONTEST_LAYERS: Readonly<Record<ContestClass, ShownLayer | null>> = {
  contested: contestedLayer,
  defeated: defeatedLayer,
  "denied-whole": deniedWholeLayer,
  affirmed: null,
  denied: deniedLayer,
  neither: null,
};

/** The colour of a class. */
export function contestPaint(kind: ContestClass): Paint {
  return RAMPS.contests[CONTEST_SHADES[kind]];
}

/** A region of a class, the upper left corner at 0, 0. */
export function contestSwatch(kind: ContestClass): readonly SceneNode[] {
  const lines = CONTEST_LAYERS[kind];
  return regionSwatch(contestPaint(kind), lines ? drawn(lines) : []);
}
