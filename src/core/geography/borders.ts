import type { MultiPolygon, Position } from "geojson";
import { merge } from "topojson-client";
import { topology } from "topojson-server";

type Ring = readonly (readonly number[])[];

/** Land or sea of one owner: the coordinates of a GeoJSON MultiPolygon, wound either way. */
export interface Shape {
  readonly id: string;
  readonly polygons: readonly (readonly Ring[])[];
}

/** A stretch of border with the same neighbours all along. */
export interface BorderLine {
  /** The shape on the left of the line's direction. */
  readonly left: string;
  /** The shape on its right, or null where the data end. */
  readonly right: string | null;
  readonly positions: Position[];
}

/** The borders of shapes whose common borders share every vertex. */
export interface Borders {
  /** Every stretch of border between two shapes, or a shape and nothing, exactly once. */
  readonly lines: readonly BorderLine[];
  /** The outer border of some shapes taken together: closed rings with the inside on their left, holes included. */
  outlineOf(ids: Iterable<string>): Position[][];
}

type Merged = Extract<Parameters<typeof merge>[1], unknown[]>[number];
type ShapeOfArcs = Extract<Merged, { type: "MultiPolygon" }>;

/** Finds the borders of shapes: the arcs of their topology. */
export function bordersOf(shapes: readonly Shape[]): Borders {
  const world = topology(Object.fromEntries(shapes.map(({ id, polygons }) => [id, multiPolygon(polygons)])));
  const objects = world.objects as Readonly<Record<string, ShapeOfArcs>>;
  const left = new Map<number, string>();
  const right = new Map<number, string>();
  for (const { id } of shapes) {
    for (const arc of objects[id]?.arcs.flat(2) ?? []) {
      if (arc < 0) right.set(~arc, id);
      else left.set(arc, id);
    }
  }
  return {
    lines: world.arcs.map((positions, arc) => ({
      left: left.get(arc) ?? "",
      right: right.get(arc) ?? null,
      positions,
    })),
    outlineOf(ids) {
      const wanted = [...new Set(ids)].flatMap((id) => objects[id] ?? []);
      return merge(world, wanted).coordinates.flat();
    },
  };
}

/** Polygons with the inside of every ring on its left. */
function multiPolygon(polygons: Shape["polygons"]): MultiPolygon {
  const wound = (ring: Ring, position: number) =>
    signedArea(ring) > 0 === (position === 0) ? ring : ring.toReversed();
  return { type: "MultiPolygon", coordinates: polygons.map((rings) => rings.map(wound)) as Position[][][] };
}

/** Twice the area inside a ring, square degrees; positive where it runs counter-clockwise. */
function signedArea(ring: Ring): number {
  let area = 0;
  let [x = 0, y = 0] = ring.at(-1) ?? [];
  for (const [nextX = 0, nextY = 0] of ring) {
    area += x * nextY - nextX * y;
    [x, y] = [nextX, nextY];
  }
  return area;
}
