import { type Box, boxAround, overlap } from "./label-box.ts";
import { isWithin, type Outline } from "./label-room.ts";
import { type Leader, type TextSpot, textSpot } from "./label-spots.ts";

type Point = readonly [x: number, y: number];

/** A place of a text that stands aside with a leader. */
export type SpotAside = TextSpot & { readonly leader: Leader };

/** The longest leader, px. */
export const LONGEST_LEADER = 60;

const SHORTEST = 8;
const STEP = 5;
const DIRECTIONS = 32;
/** Between the end of a leader and the letters, px. */
const GAP = 3;
/** Ground that a leader takes on both sides of its middle, px. */
const HALF_WIDTH = 1.5;
/** What lies inside a region with the end of its leader, px from that. */
const AROUND = [
  [-1.5, 0],
  [1.5, 0],
  [0, -1.5],
  [0, 1.5],
] as const;

/**
 * Where a name may stand aside of its region with a leader to it, shortest leaders first.
 * @param from the end of the leader inside the region
 * @param mark the mark of the region, from whose edge the leader is to be seen
 * @param longest of the leader, px
 */
export function* spotsWithLeader(
  from: Point,
  mark: Box,
  width: number,
  size: number,
  longest: number,
): Generator<SpotAside> {
  for (let length = SHORTEST; length <= longest; length += STEP) {
    for (let step = 0; step < DIRECTIONS; step += 1) {
      const turn = (step % 2 === 0 ? step / 2 : -(step + 1) / 2) / DIRECTIONS;
      const [alongX, alongY] = [Math.cos(turn * 2 * Math.PI), Math.sin(turn * 2 * Math.PI)];
      const to: Point = [Math.round(from[0] + alongX * length), Math.round(from[1] + alongY * length)];
      const spot = textAt(to, alongX, alongY, width, size);
      if (!overlap(spot.box, mark)) yield { ...spot, leader: { from, to } };
    }
  }
}

/** A point of a region that no mark but its own covers, as near as can be to the middle of that; null where none is. */
export function leaderEnd(outline: Outline, mark: Box, label: Point, others: readonly Box[]): Point | null {
  const centre: Point = [(mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2];
  const isOpen = ([x, y]: Point) =>
    AROUND.every(([right, down]) => isWithin(outline, x + right, y + down)) &&
    !others.some((box) => overlap(box, boxAround(x, y, 2 * HALF_WIDTH)));
  const reach = 3 * (mark.right - mark.left);
  const steps = Array.from({ length: (2 * reach) / 3 }, (_, step) => step * 3 - reach);
  const around = steps.flatMap((right) => steps.map((down): Point => [centre[0] + right, centre[1] + down]));
  const far = ([x, y]: Point) => Math.hypot(x - centre[0], y - centre[1]);
  return [centre, label, ...around.sort((one, other) => far(one) - far(other))].find(isOpen) ?? null;
}

/** A text that begins, ends or is centred where a leader ends that comes in a direction. */
function textAt([x, y]: Point, alongX: number, alongY: number, width: number, size: number): TextSpot {
  const slope = Math.abs(alongX) > 0.35;
  if (slope && alongX > 0) return textSpot(x + GAP, y + 0.33 * size, width, size, "start");
  if (slope) return textSpot(x - GAP, y + 0.33 * size, width, size, "end");
  return textSpot(x, alongY > 0 ? y + GAP + 0.72 * size : y - GAP, width, size, "middle");
}

/** The ground that a leader takes outside the mark of its region. */
export function leaderGround({ from, to }: Leader, mark: Box): readonly Box[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const count = Math.max(1, Math.ceil(length / (2 * HALF_WIDTH)));
  const boxes = Array.from({ length: count + 1 }, (_, index) =>
    boxAround(
      from[0] + ((to[0] - from[0]) * index) / count,
      from[1] + ((to[1] - from[1]) * index) / count,
      2 * HALF_WIDTH,
    ),
  );
  return boxes.filter((box) => !overlap(box, mark));
}
