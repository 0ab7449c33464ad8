import type { Stance } from "../core/measures/stances.ts";
import type { QueryResult } from "../core/query/query.ts";
import { standingOf } from "../core/query/standing.ts";
import type { AreaId } from "../core/records/area.ts";
import { CLAIMANT_CATEGORIES } from "../core/records/claimant-category.ts";
import type { Region, RegionId } from "../core/records/records.ts";
import type { Catalogue } from "./catalogue.ts";

/**
 * What an answer says of an area, in words: "3 claims, 2 affirm, 1 denies, 2 separate voices", or why it has no
 * matching claim.
 */
export function saidOfArea(
  text: Catalogue,
  area: AreaId,
  result: QueryResult,
  regions: ReadonlyMap<RegionId, Region>,
): string {
  const measures = result.areas.get(area);
  const standing = standingOf(area, result, regions);
  return measures && standing.kind === "counted" ? text.standing.counted(measures) : text.standing.without(standing);
}

/** What each category that speaks says: "Islamic State affirms, Taliban denies". */
export function stanceWords(text: Catalogue, stances: readonly Stance[]): string {
  const said = CLAIMANT_CATEGORIES.flatMap((category, index): (readonly [string, string])[] => {
    const stance = stances[index] ?? "silent";
    return stance === "silent" ? [] : [[text.vocabulary.categories[category], text.standing.stance[stance]]];
  });
  return said.length === 0 ? text.standing.noStance : text.standing.stances(said);
}
