import { passesRegions } from "../filter/region-choice.ts";
import { type AreaId, partsOfArea } from "../records/area.ts";
import type { Region, RegionId } from "../records/records.ts";
import type { QueryResult } from "./query.ts";

/** How an area stands in an answer. */
export interface Standing {
  /**
   * `counted`: matching claims name it. Without any, `left-out`: the filter's choice of regions does not let it pass;
   * else `no-match`: the filter hides all the claims of the window that name it; else `no-claim`: none names it there.
   */
  readonly kind: "counted" | "left-out" | "no-match" | "no-claim";
  /** Claims of the window that name it and that the filter hides. */
  readonly hidden: number;
}

/** The standing of an area. It is counted also where the filter leaves it out, by claims that name a region let pass too. */
export function standingOf(area: AreaId, result: QueryResult, regions: ReadonlyMap<RegionId, Region>): Standing {
  const claims = result.areas.get(area)?.claims ?? 0;
  const hidden = (result.unfiltered().get(area)?.claims ?? 0) - claims;
  const kindOf = (): Standing["kind"] => {
    if (claims > 0) return "counted";
    if (!passesRegions(result.query.filter.region, partsOfArea(area).region, regions)) return "left-out";
    return hidden > 0 ? "no-match" : "no-claim";
  };
  return { kind: kindOf(), hidden };
}
