import { type Box, movedBox } from "./label-box.ts";

type Point = readonly [x: number, y: number];

/** Ground that goes with a point: boxes in px from it, and where the point would like to be. */
export interface Body {
  readonly anchor: Point;
  readonly boxes: readonly Box[];
}

const ROUNDS = 800;
/** Part of the way back to its anchor that a point goes in a round, falling to nothing over the first rounds. */
const PULL = 0.08;
const PULLED_ROUNDS = 500;

/**
 * Points for bodies of which no two overlap, each as near its anchor as the others let it. The same bodies always give
 * the same points.
 */
export function spreadPoints(bodies: readonly Body[]): readonly Point[] {
  const points = bodies.map(({ anchor }): [number, number] => [...anchor]);
  for (let round = 0; round < ROUNDS; round++) {
    const pull = PULL * Math.max(0, 1 - round / PULLED_ROUNDS);
    points.forEach((point, index) => {
      const [x, y] = bodies[index]?.anchor ?? point;
      point[0] += (x - point[0]) * pull;
      point[1] += (y - point[1]) * pull;
    });
    if (!pushApart(bodies, points) && pull === 0) break;
  }
  return points;
}

/** Pushes every overlapping pair apart along the axis on which it takes less; whether any pair overlapped. */
function pushApart(bodies: readonly Body[], points: readonly [x: number, y: number][]): boolean {
  let moved = false;
  points.forEach((one, first) => {
    points.slice(first + 1).forEach((other, offset) => {
      for (const box of bodies[first]?.boxes ?? []) {
        for (const otherBox of bodies[first + 1 + offset]?.boxes ?? []) {
          const [stepX, stepY] = stepApart(movedBox(box, ...one), movedBox(otherBox, ...other));
          if (stepX === 0 && stepY === 0) continue;
          moved = true;
          one[0] -= stepX;
          one[1] -= stepY;
          other[0] += stepX;
          other[1] += stepY;
        }
      }
    });
  });
  return moved;
}

/** Half the way that parts two boxes, as the second has to go; nothing where they do not overlap. */
function stepApart(one: Box, other: Box): Point {
  const overlapX = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const overlapY = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  if (overlapX <= 1e-6 || overlapY <= 1e-6) return [0, 0];
  const sideX = other.left + other.right < one.left + one.right ? -1 : 1;
  const sideY = other.top + other.bottom < one.top + one.bottom ? -1 : 1;
  return overlapX <= overlapY ? [sideX * overlapX * 0.505, 0] : [0, sideY * overlapY * 0.505];
}

/** The largest of `sizes` (falling order) at which squares around the points do not overlap, else the smallest. */
export function fittingSize<Size extends number>(points: readonly Point[], sizes: readonly [Size, ...Size[]]): Size {
  let nearest = Number.POSITIVE_INFINITY;
  points.forEach(([x, y], index) => {
    for (const [otherX, otherY] of points.slice(index + 1)) {
      nearest = Math.min(nearest, Math.max(Math.abs(x - otherX), Math.abs(y - otherY)));
    }
  });
  return sizes.find((size) => size <= nearest) ?? (sizes.at(-1) as Size);
}
