import { type Choice, type Filter, isEverything, passes, reaches } from "../filter/filter.ts";
import { BLOCS } from "../records/bloc.ts";
import type { RegionId } from "../records/records.ts";
import { ASSERTIONS, CREDIBILITIES, POLARITIES, RELIABILITIES } from "../records/vocabulary.ts";
import type { CounterPlan } from "./counter-plan.ts";
import type { RegionEntry } from "./dictionaries.ts";
import { bitOf, type CountedFacet, STATE_OF_MASK, TEXT_BIT } from "./facet-states.ts";
import { CLAIMANT_AT, PROFILE_AT, PUBLISHER_AT } from "./packed-claims.ts";

const RELIABILITY_RAMP = ["A", "B", "C", "D", "E"] as const;
const CREDIBILITY_RAMP = ["1", "2", "3", "4", "5"] as const;

/**
 * The state (facet-states.ts) of each packed claim under a filter. `textMatches`: 1 at the position in the dataset of
 * each claim in which the filter's text is found; null where the filter has none.
 */
export function filterStates(plan: CounterPlan, filter: Filter, textMatches: Uint8Array | null): Uint8Array {
  const { size, positions, starts, slots } = plan.claims;
  const masks = masksOfSlots(plan, filter);
  const regionMask = regionMasks(plan, filter.region);
  const states = new Uint8Array(size);
  for (let claim = 0; claim < size; claim++) {
    const start = starts[claim] as number;
    let mask =
      (masks[slots[start + PROFILE_AT] as number] as number) |
      (masks[slots[start + CLAIMANT_AT] as number] as number) |
      (masks[slots[start + PUBLISHER_AT] as number] as number);
    if (regionMask !== null) mask |= regionMask(claim);
    if (textMatches !== null && textMatches[positions[claim] as number] === 0) mask |= TEXT_BIT;
    states[claim] = STATE_OF_MASK[mask] as number;
  }
  return states;
}

/** The mask of failing facets for each profile, claimant and publisher, at its counter's place. */
function masksOfSlots({ dictionaries, profiles, publishers, slots }: CounterPlan, filter: Filter): Uint16Array {
  const masks = new Uint16Array(slots.length);
  const fail = (facet: CountedFacet, slot: number, pass: boolean): void => {
    if (!pass) masks[slot] = (masks[slot] as number) | bitOf(facet);
  };
  dictionaries.claimants.forEach(({ id }, code) => {
    fail("claimant", slots.claimant + code, passes(filter.claimant, id));
  });
  publishers.forEach((publisher, code) => {
    fail("publisher", slots.publisher + code, passes(filter.publisher, publisher));
  });
  const failProfiles = (
    facet: Exclude<CountedFacet, "claimant" | "publisher" | "region">,
    pass: readonly boolean[],
  ): void => {
    profiles[facet].forEach((code, profile) => {
      fail(facet, slots.profile + profile, pass[code] as boolean);
    });
  };
  failProfiles(
    "bloc",
    BLOCS.map((bloc) => passes(filter.bloc, bloc)),
  );
  failProfiles(
    "assertion",
    ASSERTIONS.map((assertion) => passes(filter.assertion, assertion)),
  );
  failProfiles(
    "polarity",
    POLARITIES.map((polarity) => passes(filter.polarity, polarity)),
  );
  failProfiles(
    "reliability",
    RELIABILITIES.map((grade) => reaches(filter.reliability, grade, RELIABILITY_RAMP)),
  );
  failProfiles(
    "credibility",
    CREDIBILITIES.map((grade) => reaches(filter.credibility, grade, CREDIBILITY_RAMP)),
  );
  return masks;
}

/**
 * The mask of the region facet for a packed claim; null where the choice lets everything pass. A claim passes by any
 * of its areas; one without any passes unless regions are asked for.
 */
function regionMasks(plan: CounterPlan, choice: Choice<RegionId>): ((claim: number) => number) | null {
  if (isEverything(choice)) return null;
  const { cells, claims, slots } = plan;
  const { starts, cellStarts, slots: packed } = claims;
  const areaPasses = areasThatPass(plan, choice);
  const cellPasses = Uint8Array.from(cells.area, (area) => areaPasses[area] as number);
  const placeless = choice.kind === "without" ? 0 : bitOf("region");
  return (claim) => {
    const start = cellStarts[claim] as number;
    const end = starts[claim + 1] as number;
    if (start === end) return placeless;
    for (let at = start; at < end; at++) {
      if (cellPasses[(packed[at] as number) - slots.cell] === 1) return 0;
    }
    return bitOf("region");
  };
}

/** 1 for each area that passes: chosen are those whose region is listed or lies in a listed one. */
function areasThatPass({ dictionaries }: CounterPlan, choice: Choice<RegionId>): Uint8Array {
  const listed = new Set<RegionId>(choice.values);
  return Uint8Array.from(dictionaries.areas, ({ lineage }) => {
    const isListed = lineage.some((region) => listed.has((dictionaries.regions[region] as RegionEntry).id));
    return isListed === (choice.kind === "only") ? 1 : 0;
  });
}
