import type { FeatureCollection } from "geojson";
import { isPainted } from "../core/records/area.ts";
import { faultOf } from "../core/records/fault.ts";
import type { Problem } from "../core/records/problem.ts";
import type { Region, RegionId } from "../core/records/records.ts";
import { parseJson } from "./descriptor.ts";
import { PackageError } from "./package-error.ts";

/** The features of a text of GeoJSON. Throws a `PackageError` where it is no FeatureCollection. */
export function readFeatures(file: string, text: string): FeatureCollection {
  const json = parseJson(file, text) as Partial<FeatureCollection> | null;
  if (json?.type !== "FeatureCollection" || !Array.isArray(json.features)) {
    throw new PackageError(file, faultOf("notFeatures"));
  }
  return json as FeatureCollection;
}

/** A problem for each region that is painted on the map but has no polygon among the features. */
export function missingPolygons(
  features: FeatureCollection,
  regions: ReadonlyMap<RegionId, Region>,
): readonly Problem[] {
  const drawn = new Set(
    features.features
      .filter(({ geometry }) => geometry?.type === "Polygon" || geometry?.type === "MultiPolygon")
      .map(({ properties }) => properties?.["id"]),
  );
  return [...regions.values()]
    .filter((region) => isPainted(region) && !drawn.has(region.id))
    .map((region) => ({
      file: "regions.geojson",
      row: null,
      column: null,
      value: region.id,
      fault: faultOf("noPolygon", region.name),
    }));
}
