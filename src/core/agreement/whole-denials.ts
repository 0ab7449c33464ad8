import { DENIES, SAYS_DEFEATED, sayingOf } from "../contested/sayings.ts";
import { type AreaId, areaIdOf, lineageOf, partsOfArea } from "../records/area.ts";
import type { Claim, Region, RegionId } from "../records/records.ts";

/**
 * The denials, and claims of defeat, for the whole of what an area's region lies in: its country, or a province that holds it.
 * @param claimsOf the claims that count for an area
 */
export function wholeDenials(
  area: AreaId,
  regions: ReadonlyMap<RegionId, Region>,
  claimsOf: (whole: AreaId) => readonly Claim[],
): readonly Claim[] {
  const around = lineageOf(partsOfArea(area).region, regions).slice(1);
  const found = around.flatMap((id) => {
    const region = regions.get(id);
    return region ? claimsOf(areaIdOf(region, "country")) : [];
  });
  return [...new Set(found)].filter((claim) => [DENIES, SAYS_DEFEATED].includes(sayingOf(claim)));
}
