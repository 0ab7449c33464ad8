import type { FacetName } from "../facets/facets.ts";
import type { Clock } from "../time/span.ts";
import type { CounterPlan, PlannedFacet } from "./counter-plan.ts";
import type { FacetCounts } from "./query.ts";

/** How many claims the counters hold that match. */
export function matchingClaims({ groups: [group] }: CounterPlan, counters: Int32Array): number {
  let claims = 0;
  if (group) for (let profile = 0; profile < group.count; profile++) claims += counters[group.slot + profile] as number;
  return claims;
}

/** The counts of all facets: every option with its number, also where this is 0. */
export function facetCounts({ facets }: CounterPlan, clock: Clock, counters: Int32Array): FacetCounts {
  const byFacet = facets.map((facet): readonly [FacetName, unknown] => {
    const sums = sumsOf(facet, clock, counters);
    const counts = new Map<string, number>();
    for (const value of facet.column.values) counts.set(value, sums[counts.size] as number);
    return [facet.name, counts];
  });
  return Object.fromEntries(byFacet) as FacetCounts;
}

function sumsOf({ column, slot, by }: PlannedFacet, clock: Clock, counters: Int32Array): Int32Array {
  const sums = counters.slice(slot, slot + column.values.length);
  if (by.kind !== "profile") return sums;
  const { group } = by;
  const codes = by.codes[clock];
  for (let profile = 0; profile < group.count; profile++) {
    const code = codes[profile] as number;
    sums[code] = (sums[code] as number) + (counters[group.slot + profile] as number);
  }
  return sums;
}
