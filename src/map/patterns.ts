import type { Theme } from "../core/theme.ts";
import { colourOf, type Paint } from "../drawing/palette.ts";
import {
  CENTRES,
  type DashesPattern,
  type DotsPattern,
  type Pattern,
  type StripesPattern,
} from "../drawing/pattern.ts";
import { channelsOf } from "./colour.ts";

/** A picture in unmultiplied RGBA, row by row. */
export interface PatternImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** How finely a pattern is drawn and how far the engine will stretch it. */
export interface PatternScale {
  /** Samples of the picture for each px of the engine's drawing at a whole zoom. */
  readonly density: number;
  /**
   * The engine stretches patterns with the fraction of the zoom, from 1 up to 2. Pictures are drawn the other way
   * round, so that distances and widths on screen stay the same at every zoom.
   */
  readonly stretch: number;
}

/** How often a picture repeats its motif at a whole zoom. */
const REPEATS = 12;

/** How much of a sample is covered with ink, 0–1; columns and rows are counted from the upper left corner. */
type Coverage = (x: number, y: number) => number;

/** Draws a pattern. Its period is the nearest to the wanted one that repeats without a seam: within 5 %. */
export function patternImage(pattern: Pattern, theme: Theme, scale: PatternScale): PatternImage {
  return pattern.kind === "stripes" ? stripes(theme, pattern, scale) : marks(theme, pattern, scale);
}

/** Dots or dashes. */
function marks(theme: Theme, pattern: DotsPattern | DashesPattern, scale: PatternScale): PatternImage {
  const { paint, period } = pattern;
  const { side, step, unit } = gridOf(period, scale);
  const [first = [], second = []] = CENTRES.map((part) => distances(side, step, part * step));
  const covered = (across: number, down: number): number =>
    pattern.kind === "dots"
      ? inDot(Math.hypot(across, down), pattern.radius * unit)
      : within(across, (pattern.length / 2) * unit) * within(down, (pattern.width / 2) * unit);
  return draw(side, side, theme, paint, (x, y) =>
    Math.max(covered(first[x] ?? 0, first[y] ?? 0), covered(second[x] ?? 0, second[y] ?? 0)),
  );
}

function stripes(theme: Theme, { paint, period, width, slope }: StripesPattern, scale: PatternScale): PatternImage {
  const { side, step, unit } = gridOf(period * Math.SQRT2, scale);
  const across = distances(side, step, 0).map((distance) => within(distance / Math.SQRT2, (width / 2) * unit));
  const { data: row } = draw(side, 1, theme, paint, (x) => across[x] ?? 0);
  const data = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y += 1) {
    const start = y * side * 4;
    const cut = ((slope * y + side) % side) * 4;
    data.set(row.subarray(cut), start);
    data.set(row.subarray(0, cut), start + row.length - cut);
  }
  return { width: side, height: side, data };
}

/** Side of a picture, its period, and one px on screen, all in samples. */
function gridOf(period: number, { density, stretch }: PatternScale): { side: number; step: number; unit: number } {
  const side = Math.round(REPEATS * period * density);
  const unit = density / stretch;
  return { side, step: side / Math.round(side / (period * unit)), unit };
}

/** How much of a sample lies within `half` of the middle of a line that is `distance` away. */
function within(distance: number, half: number): number {
  return Math.min(1, 2 * half, Math.max(0, half + 0.5 - distance));
}

/**
 * How much of a sample lies in a dot whose centre is `distance` away. The soft edge alone would give a dot of 0.6 px a
 * fifth more ink than it has.
 */
function inDot(distance: number, radius: number): number {
  return (within(distance, radius) * radius ** 2) / (radius ** 2 + 1 / 12);
}

/** Distance of each sample of a row from the nearest of the points that stand a step apart, one of them at `origin`. */
function distances(side: number, step: number, origin: number): readonly number[] {
  return Array.from({ length: side }, (_, index) => {
    const from = index + 0.5 - origin;
    return Math.abs(from - step * Math.round(from / step));
  });
}

function draw(width: number, height: number, theme: Theme, paint: Paint, coverage: Coverage): PatternImage {
  const [red, green, blue, opacity] = channelsOf(colourOf(paint, theme));
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      data[at] = red;
      data[at + 1] = green;
      data[at + 2] = blue;
      data[at + 3] = 255 * opacity * coverage(x, y);
    }
  }
  return { width, height, data };
}
