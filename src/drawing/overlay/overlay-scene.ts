import type { Region } from "../../core/records/records.ts";
import type { Outline } from "../labels/label-room.ts";
import { placeFirst } from "./overlay-first.ts";
import type { OverlayInput } from "./overlay-input.ts";
import type { OverlayItem } from "./overlay-item.ts";
import { furtherNames, leaderItem, markItem } from "./overlay-mark-items.ts";
import { type PlacedMark, placedMarks } from "./overlay-marks.ts";
import { contextItems, quietItems } from "./overlay-name-items.ts";
import { placedClusters, placeItems } from "./overlay-place-items.ts";
import { townItems } from "./overlay-town-items.ts";

/** How many names, those of the most claimed regions in view, are placed before all else. */
const FIRST = 10;

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
  const { isNamed = () => true, viewport } = input;
  const isSeen = ({ at: [x, y] }: PlacedMark) => x >= 0 && y >= 0 && x <= viewport.width && y <= viewport.height;
  const wanted = marks.filter(({ region }) => isNamed(region));
  const most = wanted.filter(isSeen).slice(0, FIRST);
  const taken = [...input.reserved, ...plates, ...marks.map(({ box }) => box)];
  const { ground, names, covered } = (input.placeFirst ?? placeFirst)(input, most, marks, taken, outlineOf);
  const leaders = names.flatMap((named) => leaderItem(named) ?? []);
  const others = wanted.filter((mark) => !most.includes(mark));
  const unnamed = marks.filter((mark) => !wanted.includes(mark)).map((mark) => ({ mark, line: null, spot: null }));
  const loud = [...names, ...furtherNames(others, marks, input, ground), ...unnamed].map(markItem);
  const places = placeItems(clusters, input, ground);
  const context = contextItems(input, ground);
  const quiet = quietItems(input, ground, outlineOf);
  const towns = input.zoom > TOWNS_ABOVE_ZOOM ? townItems(input, clusters, ground) : [];
  return [...towns, ...covered, ...context, ...quiet, ...leaders, ...loud, ...places];
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
