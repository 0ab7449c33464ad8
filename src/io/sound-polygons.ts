import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { type Bounds, boundsOf } from "../core/geography/bounds.ts";
import { isPainted } from "../core/records/area.ts";
import { faultOf } from "../core/records/fault.ts";
import { CONTEXT, REGIONS } from "../core/records/package-files.ts";
import type { Problem } from "../core/records/problem.ts";
import type { Region, RegionId } from "../core/records/records.ts";
import { parseJson } from "./descriptor.ts";
import { PackageError } from "./package-error.ts";

export const EARTH: Bounds = { west: -180, south: -90, east: 180, north: 90 };
/** How far polygons of regions may reach beyond the points of their labels, degrees. */
const AROUND_LABELS = 10;
/** How far a vertex may lie outside a `bbox` that was rounded, degrees. */
const ROUNDED = 0.5;

/** The texts of both files of polygons. */
export interface PolygonTexts {
  readonly regions: string;
  readonly context: string;
}

/** The polygons of a package that can be drawn, and a problem for each feature that was left out. */
export interface TakenPolygons {
  readonly regions: FeatureCollection;
  readonly context: FeatureCollection;
  readonly problems: readonly Problem[];
  /** How many features each file has. */
  readonly counts: ReadonlyMap<string, number>;
}

/** A feature whose geometry is of a right form. */
export type Shape = Feature<Polygon | MultiPolygon, Readonly<Record<string, unknown>>>;

/**
 * All polygons of both files, as they are; null where anything in them needs the closer look of `takePolygons`. Throws a
 * `PackageError` where a file is no FeatureCollection, or no JSON.
 */
export function soundPolygons(texts: PolygonTexts, records: ReadonlyMap<RegionId, Region>): TakenPolygons | null {
  const regions = collectionOf(REGIONS, parseJson(REGIONS, texts.regions));
  const context = collectionOf(CONTEXT, parseJson(CONTEXT, texts.context));
  const frames = framesOf(context, records);
  const areSound = ({ features }: FeatureCollection, frame: Bounds, nameOf: (shape: Shape) => string | null) => {
    const names = new Set(features.map((feature) => isSound(feature as Shape, frame) && nameOf(feature as Shape)));
    return names.size === features.length && !names.has(false) && !names.has(null);
  };
  try {
    if (!areSound(regions, frames.regions, nameOfRegion) || !areSound(context, frames.context, nameOfContext))
      return null;
  } catch {
    return null;
  }
  const drawn = new Set(regions.features.map((feature) => nameOfRegion(feature as Shape)));
  if ([...records.values()].some((region) => isPainted(region) && !drawn.has(region.id))) return null;
  return { regions, context, problems: [], counts: countsOf(regions, context) };
}

/** Throws a `PackageError` where the value of a file is no FeatureCollection. */
export function collectionOf(file: string, json: unknown): FeatureCollection {
  const collection = json as FeatureCollection | null;
  if (collection?.type !== "FeatureCollection" || !Array.isArray(collection.features)) {
    throw new PackageError(file, faultOf("notFeatures"));
  }
  return collection;
}

/** How many features both files have. */
export function countsOf(regions: FeatureCollection, context: FeatureCollection): ReadonlyMap<string, number> {
  return new Map([
    [REGIONS, regions.features.length],
    [CONTEXT, context.features.length],
  ]);
}

/**
 * Where polygons can lie: those of regions not far from the points of labels, the surroundings in their `bbox`, if that
 * holds all these points, or else anywhere on earth.
 */
export function framesOf(
  { bbox }: FeatureCollection,
  records: ReadonlyMap<RegionId, Region>,
): { readonly regions: Bounds; readonly context: Bounds } {
  const named = [...records.values()].filter(({ level }) => level !== "country");
  const labels = boundsOf(named.map(({ label }) => [label.longitude, label.latitude]));
  const [west, south, east, north] = (Array.isArray(bbox) ? bbox : []).map(Number);
  const told = widened({ west, south, east, north } as Bounds, ROUNDED);
  const holdsLabels = isWithin(told, labels.west, labels.south) && isWithin(told, labels.east, labels.north);
  return { regions: widened(labels, AROUND_LABELS), context: holdsLabels ? told : EARTH };
}

function widened({ west, south, east, north }: Bounds, by: number): Bounds {
  return { west: west - by, south: south - by, east: east + by, north: north + by };
}

export function isWithin({ west, south, east, north }: Bounds, longitude: number, latitude: number): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** The id by which a feature is a region, or null. */
export function nameOfRegion({ properties }: Shape): string | null {
  return typeof properties?.["id"] === "string" ? properties["id"] : null;
}

/** What tells a feature of the surroundings from others, or null. */
export function nameOfContext({ properties }: Shape): string | null {
  const { kind, country, name } = properties ?? {};
  return typeof kind === "string" && typeof name === "string" ? `${country}/${name}` : null;
}

/** Whether a feature is a polygon, or polygons, of closed rings within a frame. May throw where its form is another. */
function isSound({ type, geometry }: Shape, frame: Bounds): boolean {
  const polygons = geometry.type === "MultiPolygon" ? geometry.coordinates : [geometry.coordinates];
  const isClosed = (ring: readonly (readonly number[])[]): boolean => {
    let area = 0;
    let [x = 0, y = 0] = ring.at(-1) ?? [];
    if (ring.length < 4 || ring[0]?.[0] !== x || ring[0][1] !== y) return false;
    for (const [longitude, latitude] of ring) {
      if (typeof longitude !== "number" || typeof latitude !== "number" || !isWithin(frame, longitude, latitude))
        return false;
      area += x * latitude - longitude * y;
      [x, y] = [longitude, latitude];
    }
    return area !== 0;
  };
  const isPolygon = geometry.type === "Polygon" || (geometry.type === "MultiPolygon" && polygons.length > 0);
  return type === "Feature" && isPolygon && polygons.every((rings) => rings.length > 0 && rings.every(isClosed));
}
