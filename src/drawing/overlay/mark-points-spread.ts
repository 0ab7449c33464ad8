import { greatestOf } from "../../core/extremes.ts";
import type { Box } from "../labels/label-box.ts";

type Point = readonly [x: number, y: number];
type Movable = [x: number, y: number];

/** Ground that goes with a point: boxes in px from it, and where the point would like to be. */
export interface Body {
  readonly anchor: Point;
  readonly boxes: readonly Box[];
}

const ROUNDS = 400;
/** Part of the way back to its anchor that a point goes in a round, falling to nothing over the first rounds. */
const PULL = 0.15;
const PULLED_ROUNDS = 100;
/** Bodies whose anchors are further apart than this many times their size never meet. */
const REACH = 2;
const TOUCHING = 1e-6;
/** A little more than half, so that bodies part in few rounds. */
const HALF = 0.505;

/**
 * Points for bodies of which no two overlap, each as near its anchor as the others let it. The same bodies always give
 * the same points.
 */
export function spreadPoints(bodies: readonly Body[]): readonly Point[] {
  const points = bodies.map(({ anchor }): Movable => [...anchor]);
  const pairs = pairsOf(bodies);
  for (let round = 0; round < ROUNDS; round++) {
    const pull = PULL * Math.max(0, 1 - round / PULLED_ROUNDS);
    points.forEach((point, index) => {
      const [x, y] = bodies[index]?.anchor ?? point;
      point[0] += (x - point[0]) * pull;
      point[1] += (y - point[1]) * pull;
    });
    let moved = false;
    for (const [first, second] of pairs) {
      if (
        pushApart(bodies[first] as Body, points[first] as Movable, bodies[second] as Body, points[second] as Movable)
      ) {
        moved = true;
      }
    }
    if (!moved && pull === 0) break;
  }
  return points;
}

function pairsOf(bodies: readonly Body[]): readonly (readonly [first: number, second: number])[] {
  const size = greatestOf(
    bodies.flatMap(({ boxes }) => boxes.map(({ left, right }) => right - left)),
    0,
  );
  return bodies.flatMap(({ anchor: [x, y] }, first) =>
    bodies.flatMap(({ anchor: [otherX, otherY] }, second) =>
      second > first && Math.hypot(x - otherX, y - otherY) < size * REACH ? [[first, second] as const] : [],
    ),
  );
}

/** Pushes two bodies apart along the axis on which it takes less; whether they overlapped. */
function pushApart(one: Body, onePoint: Movable, other: Body, otherPoint: Movable): boolean {
  let moved = false;
  for (const box of one.boxes) {
    for (const otherBox of other.boxes) {
      const shiftX = otherPoint[0] - onePoint[0];
      const shiftY = otherPoint[1] - onePoint[1];
      const overlapX = Math.min(box.right, otherBox.right + shiftX) - Math.max(box.left, otherBox.left + shiftX);
      if (overlapX <= TOUCHING) continue;
      const overlapY = Math.min(box.bottom, otherBox.bottom + shiftY) - Math.max(box.top, otherBox.top + shiftY);
      if (overlapY <= TOUCHING) continue;
      moved = true;
      const axis = overlapX <= overlapY ? 0 : 1;
      const side =
        axis === 0
          ? otherBox.left + otherBox.right + 2 * shiftX - box.left - box.right
          : otherBox.top + otherBox.bottom + 2 * shiftY - box.top - box.bottom;
      const step = (axis === 0 ? overlapX : overlapY) * (side < 0 ? -HALF : HALF);
      onePoint[axis] -= step;
      otherPoint[axis] += step;
    }
  }
  return moved;
}

/** The largest of `sizes` (falling order) at which squares around the points are a px apart, else the smallest. */
export function fittingSize<Size extends number>(points: readonly Point[], sizes: readonly [Size, ...Size[]]): Size {
  let nearest = Number.POSITIVE_INFINITY;
  points.forEach(([x, y], index) => {
    for (const [otherX, otherY] of points.slice(index + 1)) {
      nearest = Math.min(nearest, Math.max(Math.abs(x - otherX), Math.abs(y - otherY)));
    }
  });
  return sizes.find((size) => size + 1 <= nearest) ?? (sizes.at(-1) as Size);
}
