import type { DatasetModel } from "../dataset-model.ts";
import type { QueryResult } from "../query/query.ts";
import { CLAIMANT_CATEGORIES } from "../records/claimant-category.ts";
import type { Claim, RegionId } from "../records/records.ts";
import { type CellCounts, cellCounts, numbersOf } from "./cell-counts.ts";
import type { Compared } from "./compare-settings.ts";

/** What one of the maps that are compared shows. */
export interface Side {
  readonly result: QueryResult;
  readonly counts: CellCounts;
  /** The number that the measure gives each region of the map; those without one are left out. */
  readonly numbers: ReadonlyMap<RegionId, number>;
  /** Claims that deny a region of the map by name; those that none denies are left out. */
  readonly denials: ReadonlyMap<RegionId, number>;
}

/** What a result looks like on a map of a measure. */
export function sideOf(model: DatasetModel, result: QueryResult, compared: Compared): Side {
  return {
    result,
    counts: cellCounts(result, model.dataset, model.lookup.categoryOf),
    numbers: numbersOf(result, model.measures[compared], model.dataset),
    denials: numbersOf(result, { numberOf: ({ denying }) => denying || null }, model.dataset),
  };
}

/** All matching claims by category, those about wider areas too, in the order of `CLAIMANT_CATEGORIES`. */
export function matchingByCategory(result: QueryResult, { dataset, lookup }: DatasetModel): readonly number[] {
  const counts = new Map<string, number>();
  for (const row of result.rows()) {
    const category = lookup.categoryOf(dataset.claims[row] as Claim);
    counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return CLAIMANT_CATEGORIES.map((category) => counts.get(category) ?? 0);
}
