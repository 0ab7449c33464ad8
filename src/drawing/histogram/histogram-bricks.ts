import { shadeOf } from "../../core/query/cells.ts";
import type { Histogram } from "../../core/query/query.ts";
import { CLAIMANT_CATEGORIES, type ClaimantCategory } from "../../core/records/claimant-category.ts";
import { POLARITIES, type Polarity } from "../../core/records/vocabulary.ts";
import { monthEnd, monthStart } from "../../core/time/day.ts";
import type { TimeWindow } from "../../core/time/span.ts";
import type { SceneNode } from "../scene.ts";
import { columnRoom, type HistogramLayout, type HistogramRoom } from "./histogram-layout.ts";
import { px } from "./histogram-path.ts";

/** Opacity of what lies outside the window, or had been published before what is asked. */
export const OUTSIDE = 0.38;

/** Height of one claim with the gap above it, px, where there is room. */
const UNIT = 4.2;
/** The same where columns fill the room. */
const LARGEST_UNIT = 9;
const GAP = 0.8;
/** Below this unit the claims of a category in a month are one bar. */
const LEAST_UNIT = 1.5;
/** A brick smaller than this in width or height cannot be hollow. */
const LEAST_HOLLOW = 2.8;
const NEITHER_WIDTH = 0.4;
/** What is narrow is at least so wide, px, where its month is. */
const LEAST_WIDTH = 1.4;
/** From the line to the nearest brick; what the lane between two lines keeps clear at both. */
const CLEAR = 0.5;
const LANE_CLEAR = 2;
/** Least height of that lane, with its name at the left and without, px. */
const NARROWEST = { rows: 9, none: 5 } as const;

/** Whether a month lies at least partly in a window. */
export function isMonthInside(month: number, { from, to }: TimeWindow): boolean {
  return (from === null || monthEnd(month) >= from) && (to === null || monthStart(month) <= to);
}

/** What a histogram shows: the claims that match and, behind them, those that had been published before where that is asked. */
export type Layers = readonly [Histogram, Histogram | undefined];

const AFFIRM = POLARITIES.indexOf("affirm");
const DENY = POLARITIES.indexOf("deny");
const NEITHER = POLARITIES.indexOf("neither");

/** Where claims stand by what they say: all by one unit, so that the tallest column of every lane fits. */
export interface Lanes {
  /** Height of one claim with its gap, px. */
  readonly unit: number;
  /** Of the line on which affirmations stand: that of the layout unless a lane lies between. */
  readonly affirm: number;
  /** The highest number of claims in one month. */
  readonly tallest: Readonly<Record<Polarity, number>>;
}

/** The lanes of a histogram. What neither affirms nor denies has one between the two others while there is any of it. */
export function lanesOf(layers: Layers, layout: HistogramLayout, room: HistogramRoom): Lanes {
  const tallest = tallestOf(layers);
  const { affirm, neither, deny } = tallest;
  const { up, down } = columnRoom(layout, room);
  const least = Math.min(room.below === undefined ? UNIT : LARGEST_UNIT, (down - CLEAR) / Math.max(deny, 1));
  if (neither === 0) return { unit: Math.min(least, up / Math.max(affirm, 1)), affirm: layout.zero, tallest };
  const narrowest = NARROWEST[room.labels];
  const unit = Math.min(least, (up - narrowest) / Math.max(affirm, 1), (up - LANE_CLEAR) / (affirm + neither));
  return { unit, affirm: layout.zero - Math.round(Math.max(narrowest, neither * unit + LANE_CLEAR)), tallest };
}

/** The highest number of claims in one month by what they say. */
export function tallestOf(layers: Layers): Lanes["tallest"] {
  const tallest = { affirm: 0, neither: 0, deny: 0 };
  for (let index = 0; index < layers[0].months; index += 1) {
    for (const [place, polarity] of POLARITIES.entries()) {
      let all = 0;
      for (const { count } of stackOf(layers, index, place)) all += count;
      tallest[polarity] = Math.max(tallest[polarity], all);
    }
  }
  return tallest;
}

/**
 * A brick for every claim in its month, in the order of the categories: affirmations stand on their line; what neither
 * affirms nor denies, narrow, on the line below; denials hang from that, hollow. What had been published before is pale, behind what is new of its category. Bricks of one
 * colour are one path.
 */
export function brickNodes(
  layers: Layers,
  window: TimeWindow,
  layout: HistogramLayout,
  { unit, affirm }: Lanes,
): readonly SceneNode[] {
  const paths = new Map<string, BrickPath>();
  const draw = (category: ClaimantCategory, isFull: boolean, isHollow: boolean, brick: Brick): void => {
    const key = `${category} ${isFull} ${isHollow}`;
    const path = paths.get(key) ?? { category, isFull, isHollow, d: [] };
    paths.set(key, path);
    for (const piece of bricksOf(brick, unit, isHollow ? 0.5 : 0)) path.d.push(piece);
  };
  const [{ firstMonth, months }] = layers;
  for (let index = 0; index < months; index += 1) {
    const month = firstMonth + index;
    const isInside = isMonthInside(month, window);
    const [start, end] = [layout.scale(monthStart(month)), layout.scale(monthStart(month + 1))];
    const width = Math.max(end - start - 1, (end - start) * 0.6);
    const centre = (start + end) / 2;
    const stand = (polarity: number, line: number, wide: number): void => {
      let above = 0;
      for (const { category, count, isNew } of stackOf(layers, index, polarity)) {
        draw(category, isInside && isNew, false, {
          x: centre - wide / 2,
          y: line - CLEAR - above * unit,
          width: wide,
          count,
        });
        above += count;
      }
    };
    stand(AFFIRM, affirm, width);
    stand(NEITHER, layout.zero, Math.max(width * NEITHER_WIDTH, Math.min(width, LEAST_WIDTH)));
    let below = 0;
    for (const { category, count, isNew } of stackOf(layers, index, DENY)) {
      const isHollow = Math.min(width, unit - GAP) >= LEAST_HOLLOW;
      below += count;
      draw(category, isInside && isNew, isHollow, {
        x: centre - width / 2,
        y: layout.zero + CLEAR + GAP + below * unit,
        width,
        count,
      });
    }
  }
  return [...paths.values()].map(nodeOf);
}

/** So many bricks upon each other: `y` is the lower edge of the lowest with its gap below. */
interface Brick {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly count: number;
}

interface BrickPath {
  readonly category: ClaimantCategory;
  readonly isFull: boolean;
  readonly isHollow: boolean;
  readonly d: string[];
}

function bricksOf({ x, y, width, count }: Brick, unit: number, inset: number): readonly string[] {
  const box = (lower: number, height: number): string => {
    const [left, top] = [x + inset, lower - height + inset];
    const [across, down] = [width - 2 * inset, height - 2 * inset];
    return `M${px(left)} ${px(top)}h${px(across)}v${px(down)}h${px(-across)}z`;
  };
  if (unit < LEAST_UNIT) return [box(y, count * unit)];
  return Array.from({ length: count }, (_, index) => box(y - GAP - index * unit, unit - GAP));
}

function nodeOf({ category, isFull, isHollow, d }: BrickPath): SceneNode {
  const look = isHollow ? { fill: "none" as const, stroke: category, strokeWidth: 1 } : { fill: category };
  return { kind: "path", d: d.join(""), ...look, ...(isFull ? {} : { opacity: OUTSIDE }) };
}

/** The claims of one month (since the first) and polarity, category by category. */
function* stackOf(layers: Layers, index: number, polarity: number) {
  for (const [place, category] of CLAIMANT_CATEGORIES.entries()) {
    for (const layer of layers) {
      const count = layer?.bricks[shadeOf(index * CLAIMANT_CATEGORIES.length + place, polarity)] ?? 0;
      if (count > 0) yield { category, count, isNew: layer === layers[0] };
    }
  }
}
