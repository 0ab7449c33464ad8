import { PATTERN_LOOKS, PATTERN_NAMES, type PatternName } from "../../core/figure/looks.ts";
import type { Paint } from "../../core/figure/palette.ts";
import { type PatternTile, patternTile } from "../../core/figure/pattern-tile.ts";
import { svgElement } from "./svg-element.ts";

/** A repeating pattern of the drawing. */
export interface FlatPattern {
  readonly element: SVGPatternElement;
  /** What of it is to be filled with `paint`. */
  readonly marks: readonly SVGElement[];
  readonly paint: Paint;
  /** Degrees clockwise. */
  readonly turn: number;
}

/** The fill that refers to a pattern. */
export function patternFill(name: PatternName): string {
  return `url(#flat-${name})`;
}

/** The patterns of the map, in px on screen; to be put into the definitions of a drawing. */
export function flatPatterns(page: Document): readonly FlatPattern[] {
  return PATTERN_NAMES.map((name) => {
    const { side, turn, nodes } = patternTile(name);
    const size = { width: side, height: side, patternUnits: "userSpaceOnUse" };
    const element = svgElement(page, "pattern", { id: `flat-${name}`, ...size });
    const marks = nodes.map((node) => markOf(page, node));
    element.append(...marks);
    return { element, marks, paint: PATTERN_LOOKS[name].paint, turn };
  });
}

function markOf(page: Document, node: PatternTile["nodes"][number]): SVGElement {
  if (node.kind === "circle") return svgElement(page, "circle", { cx: node.x, cy: node.y, r: node.radius });
  const { x, y, width, height } = node;
  return svgElement(page, "rect", { x, y, width, height });
}
