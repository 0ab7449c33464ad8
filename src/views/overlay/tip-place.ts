import type { Viewport } from "../../drawing/ground/mercator.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

const GAP = 16;
const EDGE = 8;

/**
 * Upper left corner of a tip of a size for a pointer in a map, px: beside the pointer, right before left, else below
 * or above it; inside the map and never under the pointer, as far as the map is large enough.
 */
export function tipPlace(at: Point, size: Viewport, map: Viewport): Point {
  const clampedY = clamp(at.y - GAP, map.height - size.height);
  if (at.x + GAP + size.width <= map.width - EDGE) return { x: at.x + GAP, y: clampedY };
  if (at.x - GAP - size.width >= EDGE) return { x: at.x - GAP - size.width, y: clampedY };
  const x = clamp(at.x - size.width / 2, map.width - size.width);
  const fitsBelow = at.y + GAP + size.height <= map.height - EDGE;
  const fitsAbove = at.y - GAP - size.height >= EDGE;
  const isBelow = fitsBelow || (!fitsAbove && at.y < map.height / 2);
  return { x, y: isBelow ? at.y + GAP : at.y - GAP - size.height };
}

function clamp(value: number, last: number): number {
  return Math.max(EDGE, Math.min(value, last - EDGE));
}
