/** A point of the drawing, px, y down. */
export type Point = readonly [x: number, y: number];

/** A short stroke from a border inward. */
export interface Tick {
  readonly foot: Point;
  readonly tip: Point;
}

/** A part of the drawing, px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Length of a tick from the middle of the border, px: 4 beyond the edge of a line 1.4 wide. */
const LENGTH = 4.7;
/** Distance from the foot of a tick to the next, px, less what may be lost in rounding. */
const EVERY = 5 - 1e-6;
/** Tips come no closer than this to each other, px: at corners and in narrow inlets ticks are left out. */
const TIPS_APART = 3;
/** Half the stretch of border that gives a tick its direction, px. */
const SMOOTHING = 4;
/** Side of the cells in which points are looked up, px. */
const CELL = 5;

/**
 * Ticks inward from the border of an area.
 * @param rings closed lines in px with the inside on their left as one walks along them on screen.
 * @param box where ticks are wanted; borders outside it cost nothing.
 */
export function ticksAlong(rings: readonly (readonly Point[])[], box: Box): readonly Tick[] {
  const runs = rings.flatMap((ring) => sampled(ring, box));
  const border = new PointGrid();
  for (const run of runs) for (const point of run) border.add(point);
  const tips = new PointGrid();
  const ticks: Tick[] = [];
  for (const run of runs) {
    let last: Point | null = null;
    run.forEach((foot, index) => {
      if (last !== null && distance(last, foot) < EVERY) return;
      const inward = inwardAt(run, index);
      if (inward === null || !isClear(foot, inward, border)) return;
      const tip = along(foot, inward, LENGTH);
      if (tips.nearest(tip, TIPS_APART) < TIPS_APART) return;
      tips.add(tip);
      ticks.push({ foot, tip });
      last = foot;
    });
  }
  return ticks;
}

/** Ticks as path data, to two decimals. */
export function ticksPath(ticks: readonly Tick[]): string {
  const at = ([x, y]: Point) => `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`;
  return ticks.map(({ foot, tip }) => `M${at(foot)}L${at(tip)}`).join("");
}

/** Points one px apart along the parts of a ring that cross a box, one run for each part. */
function sampled(ring: readonly Point[], box: Box): readonly Point[][] {
  const runs: Point[][] = [];
  let run: Point[] | null = null;
  let ahead = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const from = ring[index - 1];
    const to = ring[index];
    if (!from || !to) continue;
    if (!crosses(from, to, box)) {
      run = null;
      ahead = 0;
      continue;
    }
    if (run === null) {
      run = [];
      runs.push(run);
    }
    const length = distance(from, to);
    for (; ahead < length; ahead += 1) {
      const share = ahead / length;
      run.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
    }
    ahead -= length;
  }
  return runs;
}

function crosses(from: Point, to: Point, box: Box): boolean {
  return (
    Math.max(from[0], to[0]) >= box.left &&
    Math.min(from[0], to[0]) <= box.right &&
    Math.max(from[1], to[1]) >= box.top &&
    Math.min(from[1], to[1]) <= box.bottom
  );
}

/** The direction to the left of the border round a sample, of length 1; null at the tip of a spike. */
function inwardAt(run: readonly Point[], index: number): Point | null {
  const before = run[Math.max(0, index - SMOOTHING)];
  const after = run[Math.min(run.length - 1, index + SMOOTHING)];
  if (!before || !after) return null;
  const chord = distance(before, after);
  if (chord < SMOOTHING) return null;
  return [(after[1] - before[1]) / chord, (before[0] - after[0]) / chord];
}

/** Whether a tick runs away from the border all along, and so neither along a bay nor out of a narrow neck. */
function isClear(foot: Point, inward: Point, border: PointGrid): boolean {
  for (let step = 2; step <= LENGTH; step += 1) {
    const free = step * 0.6;
    if (border.nearest(along(foot, inward, step), free) < free) return false;
  }
  return true;
}

function along(from: Point, direction: Point, length: number): Point {
  return [from[0] + direction[0] * length, from[1] + direction[1] * length];
}

function distance(one: Point, other: Point): number {
  return Math.hypot(other[0] - one[0], other[1] - one[1]);
}

/** Points by cell, to find close ones. */
class PointGrid {
  readonly #cells = new Map<number, Point[]>();

  add(point: Point): void {
    const key = keyOf(Math.floor(point[0] / CELL), Math.floor(point[1] / CELL));
    const cell = this.#cells.get(key);
    if (cell) cell.push(point);
    else this.#cells.set(key, [point]);
  }

  /** Distance to the nearest point; anything beyond `reach` (at most a cell) may be given as infinite. */
  nearest(to: Point, reach: number): number {
    let least = Number.POSITIVE_INFINITY;
    for (let column = Math.floor((to[0] - reach) / CELL); column <= Math.floor((to[0] + reach) / CELL); column += 1) {
      for (let row = Math.floor((to[1] - reach) / CELL); row <= Math.floor((to[1] + reach) / CELL); row += 1) {
        for (const point of this.#cells.get(keyOf(column, row)) ?? []) least = Math.min(least, distance(point, to));
      }
    }
    return least;
  }
}

function keyOf(column: number, row: number): number {
  return column * 1_048_576 + row;
}
