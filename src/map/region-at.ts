import { booleanPointInPolygon } from "@turf/turf";
import { boundsOf } from "../core/geography/bounds.ts";
import { type Geography, polygonsIn } from "../core/geography/geography.ts";
import type { RegionId } from "../core/records/records.ts";

/** Finds the region at a longitude and latitude, painted or not; null on other land and on the sea. */
export function regionFinder({ areas }: Geography): (longitude: number, latitude: number) => RegionId | null {
  const candidatesOf = () =>
    areas.features
      .filter(({ properties }) => properties.kind === "painted" || properties.kind === "coarse")
      .map((feature) => ({ feature, bounds: boundsOf(polygonsIn(feature.geometry).flat(2)) }));
  let candidates: ReturnType<typeof candidatesOf> | null = null;
  return (longitude, latitude) => {
    candidates ??= candidatesOf();
    const found = candidates.find(
      ({ feature, bounds: { west, east, south, north } }) =>
        longitude >= west &&
        longitude <= east &&
        latitude >= south &&
        latitude <= north &&
        booleanPointInPolygon([longitude, latitude], feature),
    );
    return (found?.feature.properties.id as RegionId | undefined) ?? null;
  };
}
