import type { BorderKind } from "../geography/borders-kinds.ts";
import type { Paint } from "./palette.ts";

/** How a line of the map is drawn, on whatever the map is drawn with. */
export interface LineLook {
  readonly paint: Paint;
  /** Px on screen. */
  readonly width: number;
  readonly opacity: number;
}

export const BORDER_LOOKS: Readonly<Record<BorderKind, LineLook>> = {
  province: { paint: "land-line", width: 1, opacity: 1 },
  region: { paint: "reg-line", width: 0.8, opacity: 1 },
  coast: { paint: "nat-line", width: 0.6, opacity: 0.6 },
  international: { paint: "nat-line", width: 0.8, opacity: 0.8 },
  covered: { paint: "nat-line", width: 1.4, opacity: 1 },
};

/** The ticks inward from the borders of what is covered, over their halo. */
export const TICK_LOOKS = {
  halo: { paint: "halo", width: 2.2, opacity: 0.6 },
  line: { paint: "band", width: 0.9, opacity: 1 },
} as const satisfies Record<string, LineLook>;

/** The outlines that follow the reader. */
export const EMPHASES = ["hovered", "selected", "focused"] as const;
export type Emphasis = (typeof EMPHASES)[number];

/** The lines that each outline consists of, lowest first. */
export const EMPHASIS_LOOKS: Readonly<Record<Emphasis, readonly LineLook[]>> = {
  hovered: [{ paint: "ink", width: 1.5, opacity: 1 }],
  selected: [
    { paint: "surface", width: 5, opacity: 1 },
    { paint: "ink", width: 2.5, opacity: 1 },
  ],
  focused: [
    { paint: "surface", width: 6, opacity: 1 },
    { paint: "focus", width: 3, opacity: 1 },
  ],
};

/** The repeating fills of the map. Lengths are px on screen. */
export const PATTERN_NAMES = ["dots", "hatch", "denied", "unmatched", "area-dots"] as const;
export type PatternName = (typeof PATTERN_NAMES)[number];

/** Dots on a square grid and in the middle of its squares. */
export interface DotsLook {
  readonly kind: "dots";
  readonly paint: Paint;
  readonly period: number;
  readonly radius: number;
}

/** Stripes at 45°, rising to the right (1) or falling (−1); the period is measured across them. */
export interface StripesLook {
  readonly kind: "stripes";
  readonly paint: Paint;
  readonly period: number;
  readonly width: number;
  readonly slope: 1 | -1;
}

/** Level dashes, each centred where a dot would be. */
export interface DashesLook {
  readonly kind: "dashes";
  readonly paint: Paint;
  readonly period: number;
  readonly length: number;
  readonly width: number;
}

export const PATTERN_LOOKS: Readonly<Record<PatternName, DotsLook | StripesLook | DashesLook>> = {
  dots: { kind: "dots", paint: "land-dot", period: 6, radius: 0.6 },
  hatch: { kind: "stripes", paint: "hatch", period: 5, width: 1.2, slope: 1 },
  denied: { kind: "stripes", paint: "contest-line", period: 6, width: 1.3, slope: -1 },
  unmatched: { kind: "dashes", paint: "line-2", period: 10, length: 4, width: 0.9 },
  "area-dots": { kind: "dots", paint: "band", period: 10, radius: 1 },
};

/** How far the lines of a region that the filter leaves out are hidden, 0–1. */
export const VEIL = 0.5;
