import { PATTERN_LOOKS, type PatternName } from "./looks.ts";
import type { SceneNode } from "./scene.ts";

/** The square that a pattern repeats. */
export interface PatternTile {
  /** Px. */
  readonly side: number;
  /** Degrees, clockwise. */
  readonly turn: number;
  readonly nodes: readonly Extract<SceneNode, { readonly kind: "rect" | "circle" }>[];
}

/** The tile of a pattern, for what is drawn as SVG. */
export function patternTile(name: PatternName): PatternTile {
  const look = PATTERN_LOOKS[name];
  const { paint: fill, period: side } = look;
  const centres = [side / 4, (3 * side) / 4];
  switch (look.kind) {
    case "dots":
      return {
        side,
        turn: 0,
        nodes: centres.map((at) => ({ kind: "circle", x: at, y: at, radius: look.radius, fill })),
      };
    case "dashes": {
      const { length: width, width: height } = look;
      const dash = (at: number) =>
        ({ kind: "rect", x: at - width / 2, y: at - height / 2, width, height, fill }) as const;
      return { side, turn: 0, nodes: centres.map(dash) };
    }
    case "stripes":
      return {
        side,
        turn: 45 * look.slope,
        nodes: [{ kind: "rect", x: 0, y: 0, width: look.width, height: side, fill }],
      };
  }
}
