import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { type Bounds, boundsOf } from "../core/geography/bounds.ts";
import { isPainted } from "../core/records/area.ts";
import { type Fault, faultOf } from "../core/records/fault.ts";
import type { Problem } from "../core/records/problem.ts";
import type { Region, RegionId } from "../core/records/records.ts";
import { parseJson } from "./descriptor.ts";
import { PackageError } from "./package-error.ts";

const REGIONS = "regions.geojson";
const CONTEXT = "context.geojson";
const EARTH: Bounds = { west: -180, south: -90, east: 180, north: 90 };
/** How far polygons of regions may reach beyond the points of their labels, degrees. */
const AROUND_LABELS = 10;
/** How far a vertex may lie outside a `bbox` that was rounded, degrees. */
const ROUNDED = 0.5;

/** The polygons of a package that can be drawn, and a problem for each feature that was left out. */
export interface TakenPolygons {
  readonly regions: FeatureCollection;
  readonly context: FeatureCollection;
  readonly problems: readonly Problem[];
  /** How many features each file has. */
  readonly counts: ReadonlyMap<string, number>;
}

type Shape = Feature<Polygon | MultiPolygon, Readonly<Record<string, unknown>>>;

/**
 * The polygons in the texts of both files of GeoJSON, and a problem for each region that is painted on the map but has
 * none. Throws a `PackageError` where a file is no FeatureCollection or no painted region has a polygon.
 */
export function takePolygons(
  texts: { readonly regions: string; readonly context: string },
  records: ReadonlyMap<RegionId, Region>,
): TakenPolygons {
  const [ofRegions, ofContext] = [collectionIn(REGIONS, texts.regions), collectionIn(CONTEXT, texts.context)];
  const labels = boundsOf(
    [...records.values()].filter(isProvinceOrDistrict).map(({ label }) => [label.longitude, label.latitude]),
  );
  const context = takeFeatures(CONTEXT, ofContext, frameOf(ofContext.bbox, labels), ({ kind, country, name }) =>
    typeof kind === "string" && typeof name === "string" ? `${country}/${name}` : null,
  );
  const regions = takeFeatures(REGIONS, ofRegions, widened(labels, AROUND_LABELS), ({ id }) =>
    typeof id === "string" ? id : null,
  );
  const missing = missingPolygons(regions, records);
  if (missing.painted === 0) {
    const isExchanged = regions.problems.some(({ fault }) => fault.code === "exchanged");
    throw new PackageError(REGIONS, faultOf("noFeatures", ofRegions.features.length, isExchanged));
  }
  return {
    regions: regions.taken,
    context: context.taken,
    problems: [...regions.problems, ...missing.problems, ...context.problems],
    counts: new Map([
      [REGIONS, ofRegions.features.length],
      [CONTEXT, ofContext.features.length],
    ]),
  };
}

/** The collection in a text. */
function collectionIn(file: string, text: string): { readonly features: readonly unknown[]; readonly bbox: unknown } {
  const { type, features, bbox } = (jsonIn(file, text) ?? {}) as Partial<FeatureCollection>;
  if (type !== "FeatureCollection" || !Array.isArray(features)) throw new PackageError(file, faultOf("notFeatures"));
  return { features, bbox };
}

/** The value of a text of JSON; null for not-a-number and infinity, which some programs write. */
function jsonIn(file: string, text: string): unknown {
  const isPlain = !text.includes("NaN") && !text.includes("Infinity");
  return parseJson(file, isPlain ? text : text.replace(/([[,:]\s*)(?:NaN|-?Infinity)(?=\s*[,\]}])/gu, "$1null"));
}

function isProvinceOrDistrict({ level }: Region): boolean {
  return level !== "country";
}

/** Where the surroundings can lie: in their `bbox`, if that holds the labels of all regions, or anywhere on earth. */
function frameOf(bbox: unknown, labels: Bounds): Bounds {
  const [west, south, east, north] = (Array.isArray(bbox) ? bbox : []).map(Number);
  const told = widened({ west, south, east, north } as Bounds, ROUNDED);
  const holdsRegions = isWithin(told, labels.west, labels.south) && isWithin(told, labels.east, labels.north);
  return holdsRegions ? told : EARTH;
}

function widened({ west, south, east, north }: Bounds, by: number): Bounds {
  return { west: west - by, south: south - by, east: east + by, north: north + by };
}

function isWithin({ west, south, east, north }: Bounds, longitude: number, latitude: number): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

interface TakenFeatures {
  readonly taken: FeatureCollection;
  /** Names of the features that were left out. */
  readonly leftOut: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

function takeFeatures(
  file: string,
  { features }: { readonly features: readonly unknown[] },
  frame: Bounds,
  nameOf: (properties: Readonly<Record<string, unknown>>) => string | null,
): TakenFeatures {
  const taken: Shape[] = [];
  const leftOut = new Set<string>();
  const problems: Problem[] = [];
  const first = new Map<string, number>();
  features.forEach((feature, index) => {
    const number = index + 1;
    const { properties } = (feature ?? {}) as Partial<Shape>;
    const name = nameOf(properties ?? {});
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
