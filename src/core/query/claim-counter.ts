import { POLARITIES } from "../records/vocabulary.ts";
import { type CounterPlan, increment } from "./counter-plan.ts";
import { FAILS, heldBackBy, MATCHES } from "./facet-states.ts";
import { CLAIMANT_AT, PROFILE_AT, PUBLISHER_AT, REGIONS_AT } from "./packed-claims.ts";

/** Adds the packed claims at places `start` up to, not including, `end` of an order to counters. */
export type CountClaims = (counters: Int32Array, order: Uint32Array, start: number, end: number) => void;

const HELD_BY_CLAIMANT = heldBackBy("claimant");
const HELD_BY_PUBLISHER = heldBackBy("publisher");
const HELD_BY_REGION = heldBackBy("region");

/**
 * The function that counts claims under a filter: those that match, and for each facet those that it alone holds back.
 * `states`: facet-states.ts, of each packed claim; `long`: 1 for each known to a quarter or a year only.
 */
export function claimCounter(plan: CounterPlan, states: Uint8Array, long: Uint8Array): CountClaims {
  const countLong = longCounter(plan);
  const countHeldBack = heldBackCounter(plan);
  return (counters, order, start, end) => {
    const { starts, slots } = plan.claims;
    for (let place = start; place < end; place++) {
      const claim = order[place] as number;
      const state = states[claim] as number;
      if (state === MATCHES) {
        const last = starts[claim + 1] as number;
        for (let at = starts[claim] as number; at < last; at++) increment(counters, slots[at] as number);
        if (long[claim] === 1) countLong(counters, claim);
      } else if (state !== FAILS) countHeldBack(counters, claim, state);
    }
  };
}

/** Counts a claim for its areas if it affirms. */
function longCounter({ cells, claims, slots }: CounterPlan): (counters: Int32Array, claim: number) => void {
  const slotOfCell = Int32Array.from(cells.area, (area, cell) =>
    POLARITIES[cells.polarity[cell] as number] === "affirm" ? slots.longByArea + area : -1,
  );
  return (counters, claim) => {
    const end = claims.starts[claim + 1] as number;
    for (let at = claims.cellStarts[claim] as number; at < end; at++) {
      const slot = slotOfCell[(claims.slots[at] as number) - slots.cell] as number;
      if (slot === -1) return;
      increment(counters, slot);
    }
  };
}

function heldBackCounter(plan: CounterPlan): (counters: Int32Array, claim: number, state: number) => void {
  const { starts, cellStarts, slots } = plan.claims;
  const slotsOfProfiles = slotsByState(plan);
  return (counters, claim, state) => {
    const start = starts[claim] as number;
    const slotOfProfile = slotsOfProfiles[state];
    if (slotOfProfile) {
      increment(counters, slotOfProfile[(slots[start + PROFILE_AT] as number) - plan.slots.profile] as number);
    } else if (state === HELD_BY_CLAIMANT) increment(counters, slots[start + CLAIMANT_AT] as number);
    else if (state === HELD_BY_PUBLISHER) increment(counters, slots[start + PUBLISHER_AT] as number);
    else if (state === HELD_BY_REGION) {
      const end = cellStarts[claim] as number;
      for (let at = start + REGIONS_AT; at < end; at++) increment(counters, slots[at] as number);
    }
  };
}

/** By state, the counter for each profile; undefined for facets that profiles do not tell. */
function slotsByState({ profiles, slots }: CounterPlan): readonly (Uint32Array | undefined)[] {
  const byState: (Uint32Array | undefined)[] = [];
  for (const facet of ["bloc", "assertion", "polarity", "reliability", "credibility"] as const) {
    byState[heldBackBy(facet)] = Uint32Array.from(profiles[facet], (code) => slots[facet] + code);
  }
  return byState;
}
