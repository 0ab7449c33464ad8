import { polygonContains } from "d3";
import { boundsOf } from "../core/geography/bounds.ts";
import { type Geography, polygonsIn } from "../core/geography/geography.ts";
import type { RegionId } from "../core/records/records.ts";

/** Finds the region at a longitude and latitude, painted or not; null on other land and on the sea. */
export function regionFinder({ areas }: Geography): (longitude: number, latitude: number) => RegionId | null {
  const candidatesOf = () =>
    areas.features
      .filter(({ properties }) => properties.kind === "painted" || properties.kind === "coarse")
      .map(({ properties, geometry }) => {
        const rings = polygonsIn(geometry).flat() as [number, number][][];
        return { id: properties.id as RegionId, rings, bounds: boundsOf(rings.flat()) };
      });
  let candidates: ReturnType<typeof candidatesOf> | null = null;
  return (longitude, latitude) => {
    candidates ??= candidatesOf();
    const isWithin = (ring: [number, number][]) => polygonContains(ring, [longitude, latitude]);
    const found = candidates.find(
      ({ rings, bounds: { west, east, south, north } }) =>
        longitude >= west &&
        longitude <= east &&
        latitude >= south &&
        latitude <= north &&
        rings.filter(isWithin).length % 2 === 1,
    );
    return found?.id ?? null;
  };
}
