import type { Bounds } from "../../core/geography/bounds.ts";
import type { GroundPen } from "../../drawing/ground/ground.ts";
import { mercator } from "../../drawing/ground/mercator.ts";

type Line = readonly (readonly number[])[];

/** Room round everything, against hairlines at its edges: a part of the world. */
const ROOM = 1e-3;

/**
 * A pen that draws in Web Mercator.
 * @param origin of the drawing, as fractions of the world
 * @param world its size in units of the drawing
 * @param extent all there is
 */
export function flatPen(
  origin: readonly [x: number, y: number],
  world: number,
  { west, north, east, south }: Bounds,
): Omit<GroundPen, "ticks"> {
  const at = (x: number, y: number) =>
    `${((x - origin[0]) * world).toFixed(2)} ${((y - origin[1]) * world).toFixed(2)}`;
  const line = (positions: Line) =>
    `M${positions.map(([longitude = 0, latitude = 0]) => at(...mercator(longitude, latitude))).join("L")}`;
  const lines = (all: readonly Line[]) => all.map(line).join("");
  const [left, top] = mercator(west, north);
  const [right, bottom] = mercator(east, south);
  const corners = [
    at(left - ROOM, top - ROOM),
    at(right + ROOM, top - ROOM),
    at(right + ROOM, bottom + ROOM),
    at(left - ROOM, bottom + ROOM),
  ];
  return { everything: `M${corners.join("L")}Z`, lines, polygons: (polygons) => polygons.map(lines).join("") };
}
