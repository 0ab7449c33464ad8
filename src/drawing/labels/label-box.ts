/** An upright rectangle, px, y down. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box of a size whose centre is at x, y. */
export function boxAround(x: number, y: number, width: number, height = width): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** The box moved by x, y. */
export function movedBox(box: Box, x: number, y: number): Box {
  return { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y };
}

/** The box with more ground on all sides. */
export function grownBox({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** Whether two boxes share ground; boxes that only touch do not. */
export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Whether a box lies wholly inside another. */
export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}

/** Whether a box is clear of all others. */
export function isFree(box: Box, taken: readonly Box[]): boolean {
  return !taken.some((other) => overlap(box, other));
}

/** How far `other` lies above or below a box, where half of the narrower one or more does; else infinite. */
export function gapAcross(box: Box, other: Box): number {
  const shared = Math.min(box.right, other.right) - Math.max(box.left, other.left);
  if (shared < Math.min(box.right - box.left, other.right - other.left) / 2) return Number.POSITIVE_INFINITY;
  return Math.max(0, box.top - other.bottom, other.top - box.bottom);
}

/** The box round points. */
export function boxOf(points: readonly (readonly [x: number, y: number])[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}
