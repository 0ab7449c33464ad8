import { useMemo } from "preact/hooks";
import { type CellCounts, cellCounts, numbersOf } from "../../core/compare/cell-counts.ts";
import { type Difference, differencesOf } from "../../core/compare/differences.ts";
import { sideA } from "../../core/compare/sides.ts";
import type { QueryResult } from "../../core/query/query.ts";
import { isPainted } from "../../core/records/area.ts";
import { CLAIMANT_CATEGORIES } from "../../core/records/claimant-category.ts";
import type { RegionId } from "../../core/records/records.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useThrottled } from "../parts/use-throttled.ts";

/** A or B: what it asked and what it shows. */
export interface Side {
  readonly result: QueryResult;
  readonly counts: CellCounts;
  readonly numbers: ReadonlyMap<RegionId, number>;
  /** All its matching claims by category, those about wider areas too. */
  readonly byCategory: readonly number[];
}

export interface Two {
  readonly a: Side;
  readonly b: Side;
  readonly differences: readonly Difference[];
}

/** The two sides of the comparison and how they differ. */
export function useTwo(): Two {
  const state = useAtlas();
  const model = state.model.value;
  const b = useThrottled(state.result);
  const { window, category, compared } = state.view.value.compare;
  return useMemo(() => {
    const { dataset, index, lookup, measures } = model;
    const measure = measures[compared];
    const a = index.query(sideA(b.query, { window, category }));
    const sideOf = (result: QueryResult): Side => ({
      result,
      counts: cellCounts(result, dataset, lookup.categoryOf),
      numbers: numbersOf(result, measure, dataset),
      byCategory: byCategoryOf(result),
    });
    const sides = { a: sideOf(a), b: sideOf(b) };
    const painted = [...dataset.regions.values()].filter(isPainted).map(({ id }) => id);
    return { ...sides, differences: differencesOf(sides.a.numbers, sides.b.numbers, painted) };
  }, [model, b, window, category, compared]);

  function byCategoryOf(result: QueryResult): readonly number[] {
    const counts = new Map<string, number>();
    for (const row of result.rows()) {
      const claim = model.dataset.claims[row];
      if (!claim) continue;
      const name = model.lookup.categoryOf(claim);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return CLAIMANT_CATEGORIES.map((name) => counts.get(name) ?? 0);
  }
}
