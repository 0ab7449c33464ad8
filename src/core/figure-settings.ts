import type { Theme } from "./theme.ts";

/**
 * The sizes of a figure, px at 96 to the inch: A4 is 297 mm by 210 mm. No text is smaller than `text` px: a slide is seen
 * from afar, a square on a phone.
 */
export const FIGURE_SIZES = {
  "16x9": { width: 1200, height: 675, text: 16 },
  "a4-landscape": { width: 1123, height: 794, text: 12 },
  "a4-portrait": { width: 794, height: 1123, text: 12 },
  square: { width: 1080, height: 1080, text: 20 },
} as const;
export type FigureSize = keyof typeof FIGURE_SIZES;

export const FIGURE_FRAMES = ["screen", "all", "AF", "PK-BA", "selection"] as const;
/** What fills the map of a figure: what the map on the screen shows, all that is covered, one of the covered areas, or what is selected. */
export type FigureFrame = (typeof FIGURE_FRAMES)[number];

export const FIGURE_LAYERS = ["marks", "names", "around", "places"] as const;
/** What stands on the map of a figure: marks, names of regions, names of what lies around, claims with a precise place. */
export type FigureLayer = (typeof FIGURE_LAYERS)[number];

export const FIGURE_FORMATS = ["png", "svg"] as const;
/** What a figure is saved as; the first is offered most. */
export type FigureFormat = (typeof FIGURE_FORMATS)[number];

export const FIGURE_SCALES = [1, 2, 3, 4] as const;
/** Px of a PNG file for each px of the figure. */
export type FigureScale = (typeof FIGURE_SCALES)[number];

/** The most letters that a figure's title and subtitle take. */
export const FIGURE_TEXT_LIMITS = { title: 110, subtitle: 420 } as const;
export type FigureText = keyof typeof FIGURE_TEXT_LIMITS;

/** All that a reader chooses of a figure; everything else comes from the view. */
export interface FigureSettings {
  /** Null: as the filter says. */
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly size: FigureSize;
  readonly theme: Theme;
  readonly frame: FigureFrame;
  readonly layers: readonly FigureLayer[];
  readonly scale: FigureScale;
}

export const DEFAULT_FIGURE: FigureSettings = {
  title: null,
  subtitle: null,
  size: "16x9",
  theme: "light",
  frame: "screen",
  layers: FIGURE_LAYERS,
  scale: 2,
};

/** A title or subtitle as it may stand in a figure: one line without control characters, no longer than its limit. */
export function figureText(name: FigureText, typed: string): string {
  const line = typed.replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, " ").trim();
  return [...line].slice(0, FIGURE_TEXT_LIMITS[name]).join("").trim();
}

/** Why a browser makes no picture: it cannot draw any, or none so large, or the typeface does not come. */
export type PictureFault = "noDrawing" | "tooLarge" | "noFont";
