import { isPainted } from "../../core/records/area.ts";
import type { Dataset, Region, RegionId } from "../../core/records/records.ts";
import { mercator } from "../ground/mercator.ts";
import { boxAround, isFree } from "../labels/label-box.ts";
import { spotsAroundMark } from "../labels/label-spots.ts";
import { textWidth } from "../text-width.ts";
import { type Body, spreadPoints } from "./mark-points-spread.ts";

/** From its label point to a region's mark, px, from the start zoom of the widest layout on. */
export type MarkOffset = readonly [x: number, y: number];

/** Size of the world, px, when all covered regions fill 588 px of height: the start of the widest layout. */
const WORLD = 588 / 0.044514;
const START_ZOOM = Math.log2(WORLD / 512);
/** Least distance of two marks at that size: marks of 24 px have room there, of 20 px at 440, of 16 px at 350. */
const DISTANCE = 27;

/** Claims from which a region keeps room for its name: the highest class of the legend. */
const MANY = 21;
const NAME_SIZE = 12;
const NAME_HEIGHT = 13;

/**
 * How far the mark of every painted region that any claim names stands aside, whatever filter and window: as little
 * as keeps all of these marks apart at the start zoom of every layout, and leaves room below for the name of a region
 * that very many claims name.
 */
export function markOffsetsOf({
  claims,
  regions,
}: Pick<Dataset, "claims" | "regions">): ReadonlyMap<RegionId, MarkOffset> {
  const counts = new Map<RegionId, number>();
  for (const id of claims.flatMap((claim) => claim.regions)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const marked = [...regions.values()].filter((region) => isPainted(region) && counts.has(region.id));
  const bodies = marked.map(({ label }): Body => {
    const [x, y] = mercator(label.longitude, label.latitude);
    return { anchor: [x * WORLD, y * WORLD], boxes: [boxAround(0, 0, DISTANCE)] };
  });
  const crowded = spreadPoints(bodies);
  const roomy = bodies.map((body, index): Body => {
    const region = marked[index] as Region;
    if ((counts.get(region.id) ?? 0) < MANY) return body;
    const width = textWidth(`${region.name} 00`, NAME_SIZE, "600");
    if (hasRoom(crowded, index, width)) return body;
    const name = boxAround(0, (DISTANCE + NAME_HEIGHT) / 2, width + 4, NAME_HEIGHT);
    return { ...body, boxes: [...body.boxes, name] };
  });
  const points = spreadPoints(roomy);
  return new Map(
    marked.map(({ id }, index) => {
      const [x, y] = points[index] as MarkOffset;
      const [anchorX, anchorY] = roomy[index]?.anchor ?? [x, y];
      return [id, [x - anchorX, y - anchorY]];
    }),
  );
}

/** The offset at a Mercator zoom: further out than the start it shrinks with the map. */
export function offsetAt([x, y]: MarkOffset, zoom: number): MarkOffset {
  const scale = Math.min(1, 2 ** (zoom - START_ZOOM));
  return [x * scale, y * scale];
}

/** Whether a name of a width finds room around one of the points, at each of which a mark stands. */
function hasRoom(points: readonly (readonly [x: number, y: number])[], index: number, width: number): boolean {
  const marks = points.map(([x, y]) => boxAround(x, y, 24));
  const own = marks[index];
  return own !== undefined && spotsAroundMark(own, width, NAME_SIZE).some(({ box }) => isFree(box, marks));
}
