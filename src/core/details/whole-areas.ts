import { type AreaId, areaIdOf, lineageOf, partsOfArea } from "../records/area.ts";
import type { Claim, Region, RegionId } from "../records/records.ts";
import { type Extent, polarityOf } from "../records/vocabulary.ts";

/** What is said of a region as a whole, or of an unnamed part of it: counted for none of the regions inside it. */
export interface WholeRegion {
  readonly region: Region;
  readonly count: number;
  /** Denials of every extent, told apart from all else. */
  readonly denials: readonly Claim[];
  /** The others by extent, widest first. */
  readonly others: readonly { readonly extent: Extent; readonly claims: readonly Claim[] }[];
}

const COUNTRY_EXTENTS: readonly Extent[] = ["country", "most", "part"];

/**
 * What is said of all that an area's region lies in, nearest first, in the order in which `listOf` gives the claims of an
 * area; regions without any are left out.
 */
export function wholeRegions(
  area: AreaId,
  regions: ReadonlyMap<RegionId, Region>,
  listOf: (area: AreaId) => readonly Claim[],
): readonly WholeRegion[] {
  const around = lineageOf(partsOfArea(area).region, regions).slice(1);
  return around.flatMap((id) => {
    const region = regions.get(id);
    if (!region) return [];
    const extents = region.level === "country" ? COUNTRY_EXTENTS : (["named"] as const);
    const lists = extents.map((extent) => ({ extent, claims: listOf(areaIdOf(region, extent)) }));
    const count = lists.reduce((sum, { claims }) => sum + claims.length, 0);
    if (count === 0) return [];
    const others = lists.map(({ extent, claims }) => ({ extent, claims: claims.filter((claim) => !isDenial(claim)) }));
    return [
      {
        region,
        count,
        denials: lists.flatMap(({ claims }) => claims.filter(isDenial)),
        others: others.filter(({ claims }) => claims.length > 0),
      },
    ];
  });
}

function isDenial(claim: Claim): boolean {
  return polarityOf(claim.assertion, claim.responsibility) === "deny";
}
