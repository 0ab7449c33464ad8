import type { BorderKind } from "./borders-kinds.ts";
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

/** Dots on a square grid and in the middle of its squares, px on screen. */
export const DOTS_LOOK = { paint: "land-dot", period: 6, radius: 0.6 } as const;

/** Stripes at 45°, rising to the right (1) or falling (−1); the period is measured across them, px on screen. */
export const STRIPE_LOOKS = {
  hatch: { paint: "hatch", period: 5, width: 1.2, slope: 1 },
  "area-hatch": { paint: "band", period: 10, width: 1, slope: -1 },
} as const;
