import type { SceneNode } from "../../core/figure/scene.ts";
import type { Histogram } from "../../core/query/query.ts";
import { BLOCS, type Bloc } from "../../core/records/bloc.ts";
import { monthEnd, monthStart } from "../../core/time/day.ts";
import type { TimeWindow } from "../../core/time/span.ts";
import type { HistogramLayout } from "./histogram-layout.ts";
import { px } from "./histogram-path.ts";

/** Opacity of what lies outside the window. */
export const OUTSIDE = 0.38;

/** Height of one claim with the gap above it, px, where there is room. */
const UNIT = 4.2;
const GAP = 0.8;
/** Below this unit the claims of a bloc in a month are one bar. */
const LEAST_UNIT = 1.5;
/** A brick smaller than this in width or height cannot be hollow. */
const LEAST_HOLLOW = 2.8;
const NEITHER_WIDTH = 0.4;
/** From the line to the nearest brick. */
const CLEAR = 0.5;

/** Whether a month lies at least partly in a window. */
export function isMonthInside(month: number, { from, to }: TimeWindow): boolean {
  return (from === null || monthEnd(month) >= from) && (to === null || monthStart(month) <= to);
}

/** Counts of one month by bloc and polarity. */
export interface MonthCounts {
  readonly month: number;
  readonly of: (bloc: number, polarity: number) => number;
}

const AFFIRM = 0;
const DENY = 1;
const NEITHER = 2;

/** The highest number of claims in one month above the line and below it. */
export function tallestOf(histogram: Histogram): { readonly up: number; readonly down: number } {
  let up = 0;
  let down = 0;
  for (const { of } of monthsOf(histogram)) {
    let above = 0;
    let below = 0;
    for (const bloc of BLOCS.keys()) {
      above += of(bloc, AFFIRM) + of(bloc, NEITHER);
      below += of(bloc, DENY);
    }
    up = Math.max(up, above);
    down = Math.max(down, below);
  }
  return { up, down };
}

/** Height of one claim with its gap, px, with which columns of so many claims fit into so much room. */
export function unitOf(tallest: { readonly up: number; readonly down: number }, [up, down]: [number, number]): number {
  return Math.min(UNIT, up / Math.max(tallest.up, 1), (down - CLEAR) / Math.max(tallest.down, 1));
}

/**
 * A brick for every claim in its month: affirmations stand on the line in the order of the blocs, on top of them,
 * narrow, what neither affirms nor denies; denials hang from it, hollow. Bricks of one colour are one path.
 */
export function brickNodes(
  histogram: Histogram,
  window: TimeWindow,
  layout: HistogramLayout,
  unit: number,
): readonly SceneNode[] {
  const paths = new Map<string, BrickPath>();
  const draw = (bloc: Bloc, isInside: boolean, isHollow: boolean, brick: Brick): void => {
    const key = `${bloc} ${isInside} ${isHollow}`;
    const path = paths.get(key) ?? { bloc, isInside, isHollow, d: [] };
    paths.set(key, path);
    path.d.push(...bricksOf(brick, unit, isHollow ? 0.5 : 0));
  };
  for (const { month, of } of monthsOf(histogram)) {
    const isInside = isMonthInside(month, window);
    const [start, end] = [layout.scale(monthStart(month)), layout.scale(monthStart(month + 1))];
    const width = Math.max(end - start - 1, (end - start) * 0.6);
    const centre = (start + end) / 2;
    let above = 0;
    let below = 0;
    for (const polarity of [AFFIRM, NEITHER]) {
      for (const [place, bloc] of BLOCS.entries()) {
        const count = of(place, polarity);
        if (count === 0) continue;
        const wide = polarity === NEITHER ? width * NEITHER_WIDTH : width;
        draw(bloc, isInside, false, {
          x: centre - wide / 2,
          y: layout.zero - CLEAR - above * unit,
          width: wide,
          count,
        });
        above += count;
      }
    }
    for (const [place, bloc] of BLOCS.entries()) {
      const count = of(place, DENY);
      if (count === 0) continue;
      const isHollow = Math.min(width, unit - GAP) >= LEAST_HOLLOW;
      below += count;
      draw(bloc, isInside, isHollow, {
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
  readonly bloc: Bloc;
  readonly isInside: boolean;
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

function nodeOf({ bloc, isInside, isHollow, d }: BrickPath): SceneNode {
  const look = isHollow ? { fill: "none" as const, stroke: bloc, strokeWidth: 1 } : { fill: bloc };
  return { kind: "path", d: d.join(""), ...look, ...(isInside ? {} : { opacity: OUTSIDE }) };
}

function* monthsOf({ firstMonth, months, bricks }: Histogram): Generator<MonthCounts> {
  for (let index = 0; index < months; index += 1) {
    const start = index * BLOCS.length * 3;
    yield { month: firstMonth + index, of: (bloc, polarity) => bricks[start + bloc * 3 + polarity] ?? 0 };
  }
}
