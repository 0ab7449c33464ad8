import { useMemo } from "preact/hooks";
import type { RegionId } from "../../core/records/records.ts";
import { stillGround } from "../../drawing/analysis/still-map.ts";
import type { MapGround } from "../../drawing/ground/map-ground.ts";
import type { Viewport } from "../../drawing/ground/mercator.ts";

/** Tells which painted region lies at a point of a still map of a size; null where none does. */
export function useRegionAt(ground: MapGround, { width, height }: Viewport): (x: number, y: number) => RegionId | null {
  return useMemo(() => {
    const { ground: fitted } = stillGround(ground, { width, height });
    const shapes = ground.geography.paintedIds.map((id) => ({ id, shape: new Path2D(fitted.polygons([id])) }));
    const context = document.createElement("canvas").getContext("2d");
    return (x, y) => shapes.find(({ shape }) => context?.isPointInPath(shape, x, y, "evenodd"))?.id ?? null;
  }, [ground, width, height]);
}
