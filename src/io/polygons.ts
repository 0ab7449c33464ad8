import type { FeatureCollection } from "geojson";
import type { Bounds } from "../core/geography/bounds.ts";
import { isPainted } from "../core/records/area.ts";
import { type Fault, faultOf } from "../core/records/fault.ts";
import { CONTEXT, REGIONS } from "../core/records/package-files.ts";
import type { Problem } from "../core/records/problem.ts";
import type { Region, RegionId } from "../core/records/records.ts";
import { parseJson } from "./descriptor.ts";
import { PackageError } from "./package-error.ts";
import {
  collectionOf,
  countsOf,
  EARTH,
  framesOf,
  isWithin,
  nameOfContext,
  nameOfRegion,
  type PolygonTexts,
  type Shape,
  type TakenPolygons,
} from "./sound-polygons.ts";

/**
 * The polygons in the texts of both files of GeoJSON that can be drawn, with a problem for each that cannot, and for each
 * region that is painted on the map but has none. Throws a `PackageError` where a file is no FeatureCollection or no painted
 * region has a polygon.
 */
export function takePolygons(texts: PolygonTexts, records: ReadonlyMap<RegionId, Region>): TakenPolygons {
  const ofRegions = collectionOf(REGIONS, jsonIn(REGIONS, texts.regions));
  const ofContext = collectionOf(CONTEXT, jsonIn(CONTEXT, texts.context));
  const frames = framesOf(ofContext, records);
  const context = takeFeatures(CONTEXT, ofContext, frames.context, nameOfContext);
  const regions = takeFeatures(REGIONS, ofRegions, frames.regions, nameOfRegion);
  const missing = missingPolygons(regions, records);
  if (missing.painted === 0) {
    const isExchanged = regions.problems.some(({ fault }) => fault.code === "exchanged");
    throw new PackageError(REGIONS, faultOf("noFeatures", ofRegions.features.length, isExchanged));
  }
  return {
    regions: regions.taken,
    context: context.taken,
    problems: [...regions.problems, ...missing.problems, ...context.problems],
    counts: countsOf(ofRegions, ofContext),
  };
}

/** The value of a text of JSON; null for not-a-number and infinity, which some programs write. */
function jsonIn(file: string, text: string): unknown {
  const isPlain = !text.includes("NaN") && !text.includes("Infinity");
  return parseJson(file, isPlain ? text : text.replace(/([[,:]\s*)(?:NaN|-?Infinity)(?=\s*[,\]}])/gu, "$1null"));
}

interface TakenFeatures {
  readonly taken: FeatureCollection;
  /** Names of the features that were left out. */
  readonly leftOut: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

function takeFeatures(
  file: string,
  { features }: FeatureCollection,
  frame: Bounds,
  nameOf: (shape: Shape) => string | null,
): TakenFeatures {
  const taken: Shape[] = [];
  const leftOut = new Set<string>();
  const problems: Problem[] = [];
  const first = new Map<string, number>();
  features.forEach((feature, index) => {
    const number = index + 1;
    const name = nameOf((feature ?? {}) as Shape);
    const earlier = name === null ? undefined : first.get(name);
    const fault =
      faultOfShape(feature, number, frame) ??
      (earlier === undefined ? null : faultOf("repeatedFeature", number, earlier)) ??
      (name === null ? faultOf("namelessFeature", number) : null);
    if (fault === null) taken.push(feature as Shape);
    else problems.push({ file, row: null, column: null, value: name, fault });
    if (name !== null && fault !== null && earlier === undefined) leftOut.add(name);
    if (name !== null && fault === null) first.set(name, number);
  });
  return { taken: { type: "FeatureCollection", features: taken }, leftOut, problems };
}

/** The first fault of what should be a polygon, or polygons, within a frame. */
function faultOfShape(feature: unknown, number: number, frame: Bounds): Fault | null {
  const { type, geometry } = (feature ?? {}) as Partial<Shape>;
  if (type !== "Feature") return faultOf("notFeature", number);
  const isMany = geometry?.type === "MultiPolygon";
  const polygons: unknown = isMany ? geometry.coordinates : [geometry?.coordinates];
  if ((!isMany && geometry?.type !== "Polygon") || !isFilledList(polygons)) return faultOf("noShape", number);
  let [outside, exchanged, inside] = [null as string | null, 0, 0];
  for (const rings of polygons) {
    if (!isFilledList(rings)) return faultOf("noShape", number);
    for (const ring of rings) {
      if (!isFilledList(ring)) return faultOf("badRing", number);
      let area = 0;
      let [x, y] = positionOf(ring.at(-1));
      const isClosed = positionOf(ring[0]).join() === `${x},${y}`;
      for (const position of ring) {
        const [longitude, latitude] = positionOf(position);
        if (!isWithin(EARTH, longitude, latitude)) return faultOf("badPosition", number, JSON.stringify(position));
        area += x * latitude - longitude * y;
        [x, y] = [longitude, latitude];
        if (isWithin(frame, x, y)) inside += 1;
        else {
          outside ??= JSON.stringify(position);
          if (isWithin(frame, y, x)) exchanged += 1;
        }
      }
      if (!isClosed || ring.length < 4 || area === 0) return faultOf("badRing", number);
    }
  }
  if (outside === null) return null;
  return inside === 0 && exchanged > 0 ? faultOf("exchanged", number) : faultOf("farPosition", number, outside);
}

/** Longitude and latitude of a position; not numbers where it has none. */
function positionOf(position: unknown): readonly [longitude: number, latitude: number] {
  const [longitude, latitude]: readonly unknown[] = Array.isArray(position) ? position : [];
  const isPosition = typeof longitude === "number" && typeof latitude === "number";
  return isPosition ? [longitude, latitude] : [Number.NaN, Number.NaN];
}

function isFilledList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}

/** How many painted regions have a polygon, and a problem for each whose polygon is neither there nor told to be faulty. */
function missingPolygons(
  { taken, leftOut }: TakenFeatures,
  records: ReadonlyMap<RegionId, Region>,
): { readonly painted: number; readonly problems: readonly Problem[] } {
  const drawn = new Set(taken.features.map(({ properties }) => properties?.["id"]));
  const wanted = [...records.values()].filter(isPainted);
  const missing = wanted.filter(({ id }) => !drawn.has(id));
  return {
    painted: wanted.length - missing.length,
    problems: missing
      .filter(({ id }) => !leftOut.has(id))
      .map(({ id, name }) => ({
        file: REGIONS,
        row: null,
        column: null,
        value: id,
        fault: faultOf("noPolygon", name),
      })),
  };
}
