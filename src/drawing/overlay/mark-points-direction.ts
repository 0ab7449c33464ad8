/** Where an arrow key leads, on the screen. */
export const DIRECTIONS = ["up", "right", "down", "left"] as const;
export type Direction = (typeof DIRECTIONS)[number];

const WAYS: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  up: [0, -1],
  right: [1, 0],
  down: [0, 1],
  left: [-1, 0],
};
/** How much dearer a step aside is than one ahead. */
const ASIDE = 2;

/**
 * The key of the point nearest to the one of `from` in a direction, y down: only points within 45° of it or, where
 * there are none, anywhere ahead; one straight ahead is preferred to a nearer one aside. Null where none lies ahead.
 */
export function neighbourInDirection<Key>(
  points: ReadonlyMap<Key, readonly [x: number, y: number]>,
  from: Key,
  direction: Direction,
): Key | null {
  const origin = points.get(from);
  if (!origin) return null;
  const [wayX, wayY] = WAYS[direction];
  const ahead = [...points].flatMap(([key, [x, y]]) => {
    const along = (x - origin[0]) * wayX + (y - origin[1]) * wayY;
    const aside = Math.abs((x - origin[0]) * wayY) + Math.abs((y - origin[1]) * wayX);
    return along > 0 && key !== from ? [{ key, cost: along + ASIDE * aside, isWithin: aside <= along }] : [];
  });
  const within = ahead.filter(({ isWithin }) => isWithin);
  const best = (within.length > 0 ? within : ahead).toSorted((one, other) => one.cost - other.cost)[0];
  return best?.key ?? null;
}
