import { type Box, movedBox } from "./label-box.ts";

type Point = readonly [x: number, y: number];

/** Ground that goes with a point: boxes in px from it, and where the point would like to be. */
export interface Body {
  readonly anchor: Point;
  readonly boxes: readonly Box[];
}

const ROUNDS = 400;
/** Part of the way back to its anchor that a point goes in a round, falling to nothing over the first rounds. */
const PULL = 0.12;
const PULLED_ROUNDS = 200;
/** Bodies whose anchors are further apart than this many times their size never meet. */
const REACH = 3;

/**
 * Points for bodies of which no two overlap, each as near its anchor as the others let it. The same bodies always give
 * the same points.
 */
export function spreadPoints(bodies: readonly Body[]): readonly Point[] {
  const points = bodies.map(({ anchor }): [number, number] => [...anchor]);
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
      const [one, other] = [points[first], points[second]];
      if (one && other && pushApart(bodies[first], one, bodies[second], other)) moved = true;
    }
    if (!moved && pull === 0) break;
  }
  return points;
}

function pairsOf(bodies: readonly Body[]): readonly (readonly [first: number, second: number])[] {
  const size = Math.max(0, ...bodies.flatMap(({ boxes }) => boxes.map(({ left, right }) => right - left)));
  return bodies.flatMap(({ anchor: [x, y] }, first) =>
    bodies.flatMap(({ anchor: [otherX, otherY] }, second) =>
      second > first && Math.hypot(x - otherX, y - otherY) < size * REACH ? [[first, second] as const] : [],
    ),
  );
}

/** Pushes two bodies apart along the axis on which it takes less; whether they overlapped. */
function pushApart(
  one: Body | undefined,
  onePoint: [x: number, y: number],
  other: Body | undefined,
  otherPoint: [x: number, y: number],
): boolean {
  let moved = false;
  for (const box of one?.boxes ?? []) {
    for (const otherBox of other?.boxes ?? []) {
      const [stepX, stepY] = stepApart(movedBox(box, ...onePoint), movedBox(otherBox, ...otherPoint));
      if (stepX === 0 && stepY === 0) continue;
      moved = true;
      onePoint[0] -= stepX;
      onePoint[1] -= stepY;
      otherPoint[0] += stepX;
      otherPoint[1] += stepY;
    }
  }
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
