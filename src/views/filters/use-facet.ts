import { type ReadonlySignal, useComputed } from "@preact/signals";
import { greatestOf } from "../../core/extremes.ts";
import type { FacetValue } from "../../core/facets/facets.ts";
import { isEverything, NO_FILTER } from "../../core/filter/filter.ts";
import type { FacetCounts } from "../../core/query/query.ts";
import { useAtlas } from "../parts/atlas-context.ts";

/** How many claims an option of a facet would match under all filters but its own. */
export function useFacetCount<Name extends keyof FacetCounts>(
  facet: Name,
  value: FacetValue<Name>,
): ReadonlySignal<number> {
  const { result } = useAtlas();
  return useComputed(() => (result.value.facets[facet] as ReadonlyMap<typeof value, number>).get(value) ?? 0);
}

/** The greatest count of a facet's options, at least 1. */
export function useGreatest(facet: keyof FacetCounts): ReadonlySignal<number> {
  const { result } = useAtlas();
  return useComputed(() => greatestOf(result.value.facets[facet].values(), 1));
}

/** The counts of categories and claimants under all filters but these two, which to a reader are one. */
export function useWhoFacets(): ReadonlySignal<Pick<FacetCounts, "category" | "claimant">> {
  const { model, result } = useAtlas();
  return useComputed(() => {
    const { query, facets } = result.value;
    const { category, claimant } = query.filter;
    if (isEverything(category) && isEverything(claimant)) return facets;
    const { category: everyCategory, claimant: everyClaimant } = NO_FILTER;
    return model.value.index.query({
      ...query,
      filter: { ...query.filter, category: everyCategory, claimant: everyClaimant },
    }).facets;
  });
}
