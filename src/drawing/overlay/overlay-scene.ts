import type { Region } from "../../core/records/records.ts";
import { labelGround } from "../labels/label-ground.ts";
import type { Outline } from "../labels/label-room.ts";
import type { Scene, SceneNode } from "../scene.ts";
import type { OverlayInput } from "./overlay-input.ts";
import type { OverlayItem } from "./overlay-item.ts";
import { firstNames, furtherNames, leaderItem, markItem } from "./overlay-mark-items.ts";
import { placedMarks } from "./overlay-marks.ts";
import { contextItems, coveredItems, quietItems } from "./overlay-name-items.ts";
import { placedClusters, placeItems } from "./overlay-place-items.ts";
import { townItems } from "./overlay-town-items.ts";

/** From this zoom claims with a precise place have a dot of their own. */
export const PLACES_FROM_ZOOM = 6.5;

/** From above this zoom settlements without claims are named. */
export const TOWNS_ABOVE_ZOOM = 7;

/**
 * Towns without claims, names of countries and silent regions, then marks with their names, then places: in the order
 * of drawing. Towns take what room the others leave.
 */
export function overlayItems(input: OverlayInput): readonly OverlayItem[] {
  const outlineOf = outlineFinder(input);
  const clusters = input.zoom < PLACES_FROM_ZOOM ? [] : placedClusters(input);
  const plates = clusters.map(({ plate }) => plate);
  const marks = placedMarks(input, plates, outlineOf);
  const ground = labelGround(input.viewport, [...input.reserved, ...plates, ...marks.map(({ box }) => box)]);
  const first = firstNames(marks, input, ground, outlineOf);
  const covered = coveredItems(input, ground, outlineOf);
  const leaders = first.flatMap((named) => leaderItem(named) ?? []);
  const loud = [...first, ...furtherNames(marks, input, ground)].map(markItem);
  const places = placeItems(clusters, input, ground);
  const context = contextItems(input, ground);
  const quiet = quietItems(input, ground, outlineOf);
  const towns = input.zoom > TOWNS_ABOVE_ZOOM ? townItems(input, clusters, ground) : [];
  return [...towns, ...covered, ...context, ...quiet, ...leaders, ...loud, ...places];
}

/** The overlay as one drawing, for pictures. */
export function overlayScene(input: OverlayInput): Scene {
  const nodes = overlayItems(input).map(({ key, point, nodes: drawn }): SceneNode => {
    const [x, y] = input.project(point.longitude, point.latitude);
    return { kind: "group", key, x, y, nodes: drawn };
  });
  return { width: input.viewport.width, height: input.viewport.height, nodes };
}

/** Outlines in the drawing, each projected when it is first asked for. */
function outlineFinder({ outlines, project }: OverlayInput): (region: Region) => Outline | null {
  const known = new Map<Region, Outline | null>();
  return (region) => {
    const found = known.get(region);
    if (found !== undefined) return found;
    const ring = outlines.get(region.id);
    const outline = ring ? ring.map(([longitude = 0, latitude = 0]) => project(longitude, latitude)) : null;
    known.set(region, outline);
    return outline;
  };
}
