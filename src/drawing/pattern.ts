import type { Paint } from "./palette.ts";
import type { TileNode } from "./scene.ts";

/** Dots on a square grid and in the middle of its squares. Lengths of patterns are px on screen. */
export interface DotsPattern {
  readonly kind: "dots";
  readonly paint: Paint;
  readonly period: number;
  readonly radius: number;
}

/** Stripes at 45°, rising to the right (1) or falling (−1); the period is measured across them. */
export interface StripesPattern {
  readonly kind: "stripes";
  readonly paint: Paint;
  readonly period: number;
  readonly width: number;
  readonly slope: 1 | -1;
}

/** Level dashes, each centred where a dot would be. */
export interface DashesPattern {
  readonly kind: "dashes";
  readonly paint: Paint;
  readonly period: number;
  readonly length: number;
  readonly width: number;
}

/** A fill that repeats. */
export type Pattern = DotsPattern | StripesPattern | DashesPattern;

/** Where in its square a pattern has its dots or dashes, across and down, as parts of the period. */
export const CENTRES = [1 / 4, 3 / 4] as const;

/** The square that a pattern repeats. */
export interface PatternTile {
  /** Px. */
  readonly side: number;
  /** Degrees, clockwise. */
  readonly turn: number;
  readonly nodes: readonly TileNode[];
}

/** The tile of a pattern, for what is drawn as SVG. */
export function patternTile(pattern: Pattern): PatternTile {
  const { paint: fill, period: side } = pattern;
  const centres = CENTRES.map((part) => part * side);
  switch (pattern.kind) {
    case "dots":
      return {
        side,
        turn: 0,
        nodes: centres.map((at) => ({ kind: "circle", x: at, y: at, radius: pattern.radius, fill })),
      };
    case "dashes": {
      const { length: width, width: height } = pattern;
      const dash = (at: number) =>
        ({ kind: "rect", x: at - width / 2, y: at - height / 2, width, height, fill }) as const;
      return { side, turn: 0, nodes: centres.map(dash) };
    }
    case "stripes":
      return {
        side,
        turn: 45 * pattern.slope,
        nodes: [{ kind: "rect", x: 0, y: 0, width: pattern.width, height: side, fill }],
      };
  }
}
