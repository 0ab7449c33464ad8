import { booleanPointInPolygon, pointToPolygonDistance } from "@turf/turf";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { leastOf } from "../../src/core/extremes.ts";
import { lineageOf } from "../../src/core/records/area.ts";
import type { Dataset, RegionId } from "../../src/core/records/records.ts";
import { type Finding, type RowsById, rowsIn } from "./rows.ts";

/** How far outside its region a place may lie, since boundaries are simplified and differ between sources, km. */
const TOLERANCE = 10;

interface Features {
  readonly regions: FeatureCollection;
  readonly context: FeatureCollection;
}

type Shape = Polygon | MultiPolygon;
type Point = readonly [longitude: number, latitude: number];

/** Places of claims and of the gazetteer that lie farther from their region than the tolerance. */
export function faultsOfPlaces(
  files: Readonly<Record<string, string>>,
  dataset: Dataset,
  at: RowsById,
  features: Features,
): readonly Finding[] {
  const polygonsOf = polygonFinder(dataset, features);
  /** Kilometres from the nearest of the regions; null inside them, or where there is nothing to measure. */
  const distance = (ids: readonly RegionId[], [longitude, latitude]: Point): number | null => {
    if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) return null;
    const at = [longitude, latitude];
    const polygons = ids.flatMap(polygonsOf);
    if (polygons.length === 0 || polygons.some((polygon) => booleanPointInPolygon(at, polygon))) return null;
    return leastOf(polygons.map((polygon) => pointToPolygonDistance(at, polygon, { units: "kilometers" })));
  };
  const name = (id: RegionId) => dataset.regions.get(id)?.name ?? id;
  const outside = (km: number, regions: readonly RegionId[]) => ({
    reason: `The place lies ${Math.round(km)} km outside ${regions.map(name).join(" and ")}.`,
    mend: "Correct longitude and latitude (have they been exchanged?), or the region.",
  });
  const problems: Finding[] = [];
  for (const { id, point, regions } of dataset.claims) {
    if (!point) continue;
    const km = distance(regions, [point.longitude, point.latitude]);
    if (km === null || km <= TOLERANCE) continue;
    problems.push(at("claims.csv", id, "longitude", `${point.longitude}, ${point.latitude}`, outside(km, regions)));
  }
  const columns = ["id", "longitude", "latitude", "region"] as const;
  const known = new Set(rowsIn("regions.csv", files["regions.csv"], ["id"]).map(({ cell }) => cell("id")));
  for (const { cell } of rowsIn("gazetteer.csv", files["gazetteer.csv"], columns)) {
    const [region, value] = [cell("region") as RegionId, `${cell("longitude")}, ${cell("latitude")}`];
    if (!dataset.regions.has(region)) {
      if (known.has(region)) continue;
      const fault = { reason: `No region has the id “${region}”.`, mend: "Write an id of regions.csv." };
      problems.push(at("gazetteer.csv", cell("id"), "region", region, fault));
      continue;
    }
    const km = distance([region], [Number(cell("longitude")), Number(cell("latitude"))]);
    if (km === null || km <= TOLERANCE) continue;
    problems.push(at("gazetteer.csv", cell("id"), "longitude", value, outside(km, [region])));
  }
  return problems;
}

/** The polygons of a region: its own, or those of all that lies in it, with the country's in the context. */
function polygonFinder(dataset: Dataset, { regions, context }: Features): (id: RegionId) => readonly Shape[] {
  const own = new Map<string, Shape[]>();
  const add = (id: unknown, geometry: { readonly type: string } | null) => {
    if (typeof id !== "string" || (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon")) return;
    own.set(id, [...(own.get(id) ?? []), geometry as Shape]);
  };
  for (const { properties, geometry } of regions.features) add(properties?.["id"], geometry);
  for (const { properties, geometry } of context.features) add(properties?.["country"], geometry);
  const found = new Map<RegionId, readonly Shape[]>();
  const search = (id: RegionId): readonly Shape[] =>
    [...dataset.regions.keys()]
      .filter((other) => lineageOf(other, dataset.regions).includes(id))
      .flatMap((other) => own.get(other) ?? []);
  return (id) => {
    const shapes = found.get(id) ?? search(id);
    found.set(id, shapes);
    return shapes;
  };
}
