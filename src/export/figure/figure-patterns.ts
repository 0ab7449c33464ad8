import { DOTS_LOOK, STRIPE_LOOKS } from "../../core/figure/looks.ts";
import type { PatternFill, SceneNode } from "../../core/figure/scene.ts";

/** The repeating fills of a figure's map. */
export type FigurePattern = "dots" | keyof typeof STRIPE_LOOKS;

/** The fill with a pattern. */
export function patternFill(name: FigurePattern): PatternFill {
  return { pattern: `figure-${name}` };
}

/** The tiles of all patterns, to stand in the drawing before their first use. */
export function patternNodes(): readonly SceneNode[] {
  const { paint, period, radius } = DOTS_LOOK;
  const dot = (place: number): SceneNode => ({ kind: "circle", x: place, y: place, radius, fill: paint });
  return [
    { kind: "pattern", name: "figure-dots", side: period, nodes: [dot(period / 4), dot((3 * period) / 4)] },
    stripes("hatch"),
    stripes("area-hatch"),
  ];
}

function stripes(name: keyof typeof STRIPE_LOOKS): SceneNode {
  const { paint, period, width, slope } = STRIPE_LOOKS[name];
  const stripe: SceneNode = { kind: "rect", x: 0, y: 0, width, height: period, fill: paint };
  return { kind: "pattern", name: `figure-${name}`, side: period, turn: 45 * slope, nodes: [stripe] };
}
