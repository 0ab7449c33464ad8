import { PATTERN_NAMES, type PatternName } from "../../core/figure/looks.ts";
import { patternTile } from "../../core/figure/pattern-tile.ts";
import type { PatternFill, SceneNode } from "../../core/figure/scene.ts";

/** The fill with a pattern. */
export function patternFill(name: PatternName): PatternFill {
  return { pattern: `figure-${name}` };
}

/** The tiles of all patterns, to stand in the drawing before their first use. */
export function patternNodes(): readonly SceneNode[] {
  return PATTERN_NAMES.map((name) => {
    const { side, turn, nodes } = patternTile(name);
    return { kind: "pattern", name: `figure-${name}`, side, ...(turn !== 0 && { turn }), nodes };
  });
}
