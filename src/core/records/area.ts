import type { Claim, Region, RegionId } from "./records.ts";
import type { Extent } from "./vocabulary.ts";

/**
 * What a claim counts for: a region it names (`AF-NAN`, `PK213`, `PK-KP`), or a country with the extent spoken of
 * (`AF:country`, `AF:most`, `AF:part`). A claim never counts for a region it does not name.
 */
export type AreaId = string & { readonly area: true };

export interface Area {
  readonly id: AreaId;
  readonly region: RegionId;
  readonly extent: Extent;
}

/** The area that a claim of this extent counts for in one of its regions. Provinces listed beside a country are named. */
export function areaIdOf(region: Region, extent: Extent): AreaId {
  return (region.level === "country" && extent !== "named" ? `${region.id}:${extent}` : region.id) as AreaId;
}

/** Region and extent of an area id; the extent of a bare region id is `named`. */
export function partsOfArea(id: AreaId): Area {
  const [region, extent] = id.split(":");
  return { id, region: region as RegionId, extent: (extent as Extent | undefined) ?? "named" };
}

/** Every area there is, in the order of the regions: one for each province and district, three for each country. */
export function areasOf(regions: ReadonlyMap<RegionId, Region>): readonly Area[] {
  return [...regions.values()].flatMap((region): Area[] =>
    region.level === "country"
      ? (["country", "most", "part"] as const).map((extent) => ({
          id: areaIdOf(region, extent),
          region: region.id,
          extent,
        }))
      : [{ id: areaIdOf(region, "named"), region: region.id, extent: "named" }],
  );
}

/** The areas a claim counts for. */
export function areasOfClaim(claim: Claim, regions: ReadonlyMap<RegionId, Region>): readonly AreaId[] {
  return claim.regions.flatMap((id) => {
    const region = regions.get(id);
    return region ? [areaIdOf(region, claim.extent)] : [];
  });
}

/** A region and all it lies in, nearest first. */
export function lineageOf(id: RegionId, regions: ReadonlyMap<RegionId, Region>): readonly RegionId[] {
  const lineage: RegionId[] = [];
  for (
    let next: RegionId | null = id;
    next !== null && !lineage.includes(next);
    next = regions.get(next)?.parent ?? null
  ) {
    lineage.push(next);
  }
  return lineage;
}

/** Whether a region is painted on the map: Afghan provinces and Balochistan districts. All others stand in the strip of wider areas. */
export function isPainted(region: Region): boolean {
  return region.level === "district" || (region.level === "province" && region.parent === ("AF" as RegionId));
}
