import type { Measure } from "../measures/measure.ts";
import type { QueryResult } from "../query/query.ts";
import { type AreaId, areaIdOf, isPainted, lineageOf, partsOfArea } from "../records/area.ts";
import type { Region, RegionId } from "../records/records.ts";
import type { Paint } from "./palette.ts";

/** How a region is filled; no paint: the measure has nothing to show there. */
export interface Fill {
  readonly paint: Paint | null;
  /** Every claim there is dated to a quarter or year only. */
  readonly hatched: boolean;
}

type Regions = ReadonlyMap<RegionId, Region>;

/** The fill of every painted region. */
export function fillsOf(result: QueryResult, measure: Measure, regions: Regions): ReadonlyMap<RegionId, Fill> {
  const fills = new Map<RegionId, Fill>();
  for (const region of regions.values()) {
    if (!isPainted(region)) continue;
    const area = result.areas.get(areaIdOf(region, "named"));
    const position = area ? measure.classOf(area) : null;
    fills.set(region.id, {
      paint: position === null ? null : (measure.classes[position]?.paint ?? null),
      hatched: position !== null && area !== undefined && area.longDated === area.claims && area.claims > 0,
    });
  }
  return fills;
}

/** Afghanistan and Balochistan, each where a matching claim speaks of the whole or most of it or of its country. */
export function ticksOf(result: QueryResult, regions: Regions): readonly RegionId[] {
  const speaksOf = (area: string) => (result.areas.get(area as AreaId)?.claims ?? 0) > 0;
  return (["AF", "PK-BA"] as RegionId[]).filter((id) =>
    lineageOf(id, regions).some(
      (other) => speaksOf(other) || speaksOf(`${other}:country`) || speaksOf(`${other}:most`),
    ),
  );
}

/** The region to hatch: of the first area given that is wider than a painted region, or none. */
export function hatchedRegions(areas: readonly (AreaId | null)[], regions: Regions): readonly RegionId[] {
  const wider = areas.flatMap((area) => {
    const region = area === null ? undefined : regions.get(partsOfArea(area).region);
    return region && !isPainted(region) ? [region.id] : [];
  });
  return wider.slice(0, 1);
}
