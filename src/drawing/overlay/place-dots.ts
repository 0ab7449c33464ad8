import type { ClaimantCategory } from "../../core/records/claimant-category.ts";
import type { PlacePrecision, Polarity } from "../../core/records/vocabulary.ts";
import type { SceneNode } from "../scene.ts";
import { DOT_RADIUS, type Rosette } from "./rosette.ts";

/** What a dot says of its claim. */
export interface DotLook {
  readonly category: ClaimantCategory;
  readonly polarity: Polarity;
  readonly precision: PlacePrecision;
}

const DASHES = 4;

/**
 * A dot at x, y: solid affirms, a ring denies, a small one does neither. A claim that tells only what it was near has
 * a dashed rim around a smaller core, and no core where it denies.
 */
export function dotNodes(look: DotLook, x: number, y: number, scale = 1): readonly SceneNode[] {
  const { category, polarity, precision } = look;
  const radius = DOT_RADIUS * scale;
  const ground: SceneNode = { kind: "circle", x, y, radius: radius + scale, fill: "plate" };
  const core = (part: number): SceneNode => ({ kind: "circle", x, y, radius: radius * part, fill: category });
  if (precision === "near") {
    const rim: SceneNode = {
      kind: "path",
      d: dashedCircle(x, y, radius - 0.5 * scale),
      fill: "none",
      stroke: category,
      strokeWidth: 1.2 * scale,
    };
    return [ground, rim, ...(polarity === "deny" ? [] : [core(polarity === "affirm" ? 0.44 : 0.22)])];
  }
  if (polarity === "affirm") return [ground, core(1)];
  if (polarity === "neither") return [ground, core(0.6)];
  const edge = 1.8 * scale;
  return [
    ground,
    { kind: "circle", x, y, radius: radius - edge / 2, fill: "none", stroke: category, strokeWidth: edge },
  ];
}

/** The dots of one place around 0, 0: one alone, or a rosette on a plate. */
export function placeNodes(looks: readonly DotLook[], rosette: Rosette): readonly SceneNode[] {
  const dots = looks.flatMap((look, index) => {
    const [x, y] = rosette.points[index] ?? [0, 0];
    return dotNodes(look, x, y, rosette.scale);
  });
  if (looks.length <= 1) return dots;
  const plate: SceneNode = {
    kind: "circle",
    x: 0,
    y: 0,
    radius: rosette.radius - 0.5,
    fill: "plate",
    stroke: "plate-line",
    strokeWidth: 1,
  };
  return [plate, ...dots];
}

/** A circle in equal dashes and gaps as path data. */
function dashedCircle(x: number, y: number, radius: number): string {
  const at = (turn: number): string => {
    const angle = turn * 2 * Math.PI;
    return `${(x + radius * Math.cos(angle)).toFixed(2)} ${(y + radius * Math.sin(angle)).toFixed(2)}`;
  };
  const r = radius.toFixed(2);
  return Array.from(
    { length: DASHES },
    (_, dash) => `M${at(dash / DASHES)}A${r} ${r} 0 0 1 ${at((dash + 0.62) / DASHES)}`,
  ).join("");
}
