import { BLOCS } from "../records/bloc.ts";
import { ASSERTIONS, CREDIBILITIES, POLARITIES, RELIABILITIES } from "../records/vocabulary.ts";
import type { CounterPlan } from "./counter-plan.ts";
import type { FacetCounts } from "./query.ts";

/** How many claims the counters hold that match. */
export function matchingClaims({ profiles, slots }: CounterPlan, counters: Int32Array): number {
  let claims = 0;
  for (let profile = 0; profile < profiles.count; profile++) claims += counters[slots.profile + profile] as number;
  return claims;
}

/** The counts of all facets: every option with its number, also where this is 0. */
export function facetCounts(
  { dictionaries, profiles, publishers, slots }: CounterPlan,
  counters: Int32Array,
): FacetCounts {
  const counted = <Value>(values: readonly Value[], slot: number): ReadonlyMap<Value, number> => {
    const counts = new Map<Value, number>();
    for (const value of values) counts.set(value, counters[slot + counts.size] as number);
    return counts;
  };
  const countedWithMatches = <Value>(
    values: readonly Value[],
    slot: number,
    ofProfile: Uint8Array,
  ): ReadonlyMap<Value, number> => {
    const sums = counters.slice(slot, slot + values.length);
    for (let profile = 0; profile < profiles.count; profile++) {
      const code = ofProfile[profile] as number;
      sums[code] = (sums[code] as number) + (counters[slots.profile + profile] as number);
    }
    return new Map(values.map((value, code) => [value, sums[code] as number]));
  };
  return {
    bloc: countedWithMatches(BLOCS, slots.bloc, profiles.bloc),
    claimant: counted(
      dictionaries.claimants.map(({ id }) => id),
      slots.claimant,
    ),
    publisher: counted(publishers, slots.publisher),
    assertion: countedWithMatches(ASSERTIONS, slots.assertion, profiles.assertion),
    polarity: countedWithMatches(POLARITIES, slots.polarity, profiles.polarity),
    region: counted(
      dictionaries.regions.map(({ id }) => id),
      slots.region,
    ),
    reliability: countedWithMatches(RELIABILITIES, slots.reliability, profiles.reliability),
    credibility: countedWithMatches(CREDIBILITIES, slots.credibility, profiles.credibility),
  };
}
