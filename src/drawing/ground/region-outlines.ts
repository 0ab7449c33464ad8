import type { RegionId } from "../../core/records/records.ts";

type Ring = readonly (readonly number[])[];

/** The part of a GeoJSON feature collection of regions that is read: `properties.id` and polygons. */
export interface RegionFeatures {
  readonly features: readonly {
    readonly properties: { readonly [name: string]: unknown } | null;
    readonly geometry: { readonly type: string; readonly coordinates?: unknown } | null;
  }[];
}

/** The outer ring, in degrees, of the largest polygon of every region. */
export function outlinesOf(collection: RegionFeatures): ReadonlyMap<RegionId, Ring> {
  const outlines = new Map<RegionId, Ring>();
  for (const { properties, geometry } of collection.features) {
    const id = properties?.["id"];
    const largest = outerRings(geometry).toSorted((one, other) => areaOf(other) - areaOf(one))[0];
    if (typeof id === "string" && largest) outlines.set(id as RegionId, largest);
  }
  return outlines;
}

function outerRings(geometry: RegionFeatures["features"][number]["geometry"]): readonly Ring[] {
  if (geometry?.type === "Polygon") return (geometry.coordinates as readonly Ring[]).slice(0, 1);
  if (geometry?.type === "MultiPolygon") {
    return (geometry.coordinates as readonly (readonly Ring[])[]).flatMap((polygon) => polygon.slice(0, 1));
  }
  return [];
}

/** In square degrees: good enough to tell the largest. */
function areaOf(ring: Ring): number {
  let doubled = 0;
  let previous = ring.at(-1);
  for (const point of ring) {
    if (previous) doubled += (previous[0] ?? 0) * (point[1] ?? 0) - (point[0] ?? 0) * (previous[1] ?? 0);
    previous = point;
  }
  return Math.abs(doubled / 2);
}
