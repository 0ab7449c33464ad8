import { DOTS_LOOK, STRIPE_LOOKS } from "../../core/figure/looks.ts";
import type { Paint } from "../../core/figure/palette.ts";
import type { PatternName } from "../patterns.ts";
import { svgElement } from "./svg-element.ts";

/** A repeating pattern of the drawing. */
export interface FlatPattern {
  readonly element: SVGPatternElement;
  /** What of it is to be filled with `paint`. */
  readonly marks: readonly SVGElement[];
  readonly paint: Paint;
  /** Direction of its stripes, degrees clockwise from upright. */
  readonly turn: number;
}

/** The fill that refers to a pattern. */
export function patternFill(name: PatternName): string {
  return `url(#flat-${name})`;
}

/** The patterns of the map, in px on screen; to be put into the definitions of a drawing. */
export function flatPatterns(page: Document): readonly FlatPattern[] {
  return [dots(page), stripes(page, "hatch"), stripes(page, "area-hatch")];
}

function dots(page: Document): FlatPattern {
  const { paint, period, radius } = DOTS_LOOK;
  const marks = [period / 4, (3 * period) / 4].map((at) => svgElement(page, "circle", { cx: at, cy: at, r: radius }));
  return { element: pattern(page, "dots", period, marks), marks, paint, turn: 0 };
}

function stripes(page: Document, name: keyof typeof STRIPE_LOOKS): FlatPattern {
  const { paint, period, width, slope } = STRIPE_LOOKS[name];
  const marks = [svgElement(page, "rect", { width, height: period })];
  return { element: pattern(page, name, period, marks), marks, paint, turn: 45 * slope };
}

function pattern(page: Document, name: PatternName, side: number, marks: readonly SVGElement[]): SVGPatternElement {
  const size = { width: side, height: side, patternUnits: "userSpaceOnUse" };
  const element = svgElement(page, "pattern", { id: `flat-${name}`, ...size });
  element.append(...marks);
  return element;
}
