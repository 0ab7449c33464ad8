import type { Histogram } from "../../../src/core/query/query.ts";
import { CLAIMANT_CATEGORIES, type ClaimantCategory } from "../../../src/core/records/claimant-category.ts";
import { POLARITIES, type Polarity } from "../../../src/core/records/vocabulary.ts";
import { monthIndex } from "../../../src/core/time/day.ts";
import type { TimeWindow } from "../../../src/core/time/span.ts";
import { histogramScene } from "../../../src/drawing/histogram/histogram.ts";
import type { HistogramRoom } from "../../../src/drawing/histogram/histogram-layout.ts";
import type { Scene, SceneNode } from "../../../src/drawing/scene.ts";
import { createDay } from "../../helpers/claims.ts";
import { english } from "../../helpers/english.ts";
import { boxOf, pathsOf } from "./histogram-drawing.ts";

/** The window that leaves out nothing. */
export const OPEN: TimeWindow = { from: null, to: null };
export const WINDOW: TimeWindow = { from: createDay("2021-08-01"), to: createDay("2023-12-31") };
export const FLAGS = { from: "1 Aug 2021", to: "31 Dec 2023" };
export const DESKTOP: HistogramRoom = {
  width: 1440,
  height: 144,
  labels: "rows",
  longSpans: true,
  grips: true,
  textSize: 12,
};
export const PHONE: HistogramRoom = {
  width: 390,
  height: 138,
  labels: "none",
  longSpans: true,
  grips: true,
  textSize: 13,
};
export const FIGURE: HistogramRoom = {
  width: 592,
  height: 108,
  labels: "rows",
  longSpans: false,
  grips: false,
  textSize: 12,
};
/** The rooms that a histogram is drawn in. */
export const ROOMS = { DESKTOP, PHONE, FIGURE };

/** So many claims of a month, category and polarity. */
export type Claims = readonly [month: string, category: ClaimantCategory, polarity: Polarity, count: number];

/** A histogram from January 2014 to March 2026 with these claims and so many long ones in every month of 2022. */
export function createHistogram(claims: readonly Claims[] = [], long = 0): Histogram {
  const firstMonth = monthIndex(createDay("2014-01-01"));
  const months = monthIndex(createDay("2026-03-01")) - firstMonth + 1;
  const bricks = new Int32Array(months * 27);
  for (const [month, category, polarity, count] of claims) {
    const at = monthIndex(createDay(`${month}-01`)) - firstMonth;
    bricks[at * 27 + CLAIMANT_CATEGORIES.indexOf(category) * 3 + POLARITIES.indexOf(polarity)] = count;
  }
  const in2022 = (index: number): boolean => index >= 96 && index < 108;
  return {
    firstMonth,
    months,
    bricks,
    long: Int32Array.from({ length: months }, (_, i) => (in2022(i) ? long : 0)),
    longSure: new Int32Array(months),
    undated: 0,
  };
}

/** The drawing of a histogram in a room. */
export function draw(
  histogram: Histogram,
  window = WINDOW,
  room: HistogramRoom = DESKTOP,
  flags = FLAGS,
  earlier?: Histogram,
): Scene {
  return histogramScene(english, { histogram, earlier, window, flags }, room);
}

/** Paths that draw bricks, by colour. */
export function bricksIn(scene: Scene): readonly Extract<SceneNode, { kind: "path" }>[] {
  const isCategory = (paint: unknown): boolean => (CLAIMANT_CATEGORIES as readonly unknown[]).includes(paint);
  return pathsOf(scene).filter((path) => isCategory(path.fill) || isCategory(path.stroke));
}

/** The heights of the lines across the plot, from above. */
export function linesIn(scene: Scene): readonly number[] {
  return pathsOf(scene)
    .filter(({ stroke }) => stroke === "ink-2")
    .map((path) => boxOf(path).top + 0.5);
}

/** How many bricks are drawn. */
export function countBricks(scene: Scene): number {
  return bricksIn(scene).reduce((sum, { d }) => sum + d.split("M").length - 1, 0);
}
