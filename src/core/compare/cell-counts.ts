import type { NumberMeasure } from "../measures/measure.ts";
import type { QueryResult } from "../query/query.ts";
import { areaIdOf, isPainted } from "../records/area.ts";
import type { ClaimantCategory } from "../records/claimant-category.ts";
import { CLAIMANT_CATEGORIES } from "../records/claimant-category.ts";
import type { Claim, Dataset, RegionId } from "../records/records.ts";
import { polarityOf } from "../records/vocabulary.ts";
import { type ByLevel, countByLevel } from "../spread/named-series.ts";
import { isLong } from "../time/span.ts";

/** What a map of affirming claims shows, in numbers: all of them of what is painted. */
export interface CellCounts {
  /** Affirming claims that name a region of the map. */
  readonly claims: number;
  /** The regions that they name, and those of them that only claims dated to a quarter or a year name. */
  readonly named: ByLevel<number>;
  readonly coarse: ByLevel<number>;
  /** These claims by category, in the order of `CLAIMANT_CATEGORIES`. */
  readonly byCategory: readonly number[];
}

/** Counts what a map of a result shows. */
export function cellCounts(
  result: QueryResult,
  { claims, regions }: Dataset,
  categoryOf: (claim: Claim) => ClaimantCategory,
): CellCounts {
  const { clock } = result.query;
  const byCategory = new Map<ClaimantCategory, number>();
  const named = new Map<RegionId, boolean>();
  let count = 0;
  for (const row of result.rows()) {
    const claim = claims[row] as Claim;
    if (polarityOf(claim.assertion, claim.responsibility) !== "affirm") continue;
    const painted = claim.regions.filter((id) => {
      const region = regions.get(id);
      return region !== undefined && isPainted(region);
    });
    if (painted.length === 0) continue;
    count++;
    const category = categoryOf(claim);
    byCategory.set(category, (byCategory.get(category) ?? 0) + 1);
    const isCoarse = isLong(claim[clock]?.precision ?? "year");
    for (const id of painted) named.set(id, (named.get(id) ?? true) && isCoarse);
  }
  const list = [...named].flatMap(([id, isCoarse]) => {
    const region = regions.get(id);
    return region ? [{ region, isCoarse }] : [];
  });
  return {
    claims: count,
    named: countByLevel(list.map(({ region }) => region)),
    coarse: countByLevel(list.flatMap(({ region, isCoarse }) => (isCoarse ? [region] : []))),
    byCategory: CLAIMANT_CATEGORIES.map((category) => byCategory.get(category) ?? 0),
  };
}

/** The number that a measure gives each painted region; those without one are left out. */
export function numbersOf(
  result: QueryResult,
  measure: Pick<NumberMeasure, "numberOf">,
  { regions }: Dataset,
): ReadonlyMap<RegionId, number> {
  const numbers = new Map<RegionId, number>();
  for (const region of regions.values()) {
    if (!isPainted(region)) continue;
    const area = result.areas.get(areaIdOf(region, "named"));
    const number = area ? measure.numberOf(area, result.query) : null;
    if (number !== null) numbers.set(region.id, number);
  }
  return numbers;
}
