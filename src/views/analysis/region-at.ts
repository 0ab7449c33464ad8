import type { RegionId } from "../../core/records/records.ts";
import { type StillCamera, stillGround } from "../../drawing/analysis/still-ground.ts";
import type { FittedGround } from "../../drawing/ground/fitted-ground.ts";
import type { MapGround } from "../../drawing/ground/map-ground.ts";
import type { Viewport } from "../../drawing/ground/mercator.ts";

type Shapes = readonly { readonly id: RegionId; readonly shape: Path2D }[];

const shapes = new WeakMap<FittedGround, Shapes>();
const context = document.createElement("canvas").getContext("2d");

/** The painted region at a point of a still map of a size, in px of the drawing; null where none lies. */
export function regionAt(
  ground: MapGround,
  { width, height }: Viewport,
  camera: StillCamera,
  x: number,
  y: number,
): RegionId | null {
  const fitted = stillGround(ground, { width, height }, camera);
  const known = shapes.get(fitted) ?? shapesOf(ground, fitted);
  shapes.set(fitted, known);
  return known.find(({ shape }) => context?.isPointInPath(shape, x, y, "evenodd"))?.id ?? null;
}

function shapesOf({ geography }: MapGround, { ground }: FittedGround): Shapes {
  return geography.paintedIds.map((id) => ({ id, shape: new Path2D(ground.polygons([id])) }));
}
