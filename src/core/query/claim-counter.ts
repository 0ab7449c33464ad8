import { POLARITIES } from "../records/vocabulary.ts";
import type { Clock } from "../time/span.ts";
import { type CounterPlan, increment } from "./counter-plan.ts";
import type { Codes } from "./facet-columns.ts";
import { FAILS, heldBackBy, MATCHES } from "./facet-states.ts";

/** Adds the packed claims at places `start` up to, not including, `end` of an order to counters. */
export type CountClaims = (counters: Int32Array, order: Uint32Array, start: number, end: number) => void;

/** Notes something of a packed claim behind the counters. */
export type NoteClaim = (counters: Int32Array, claim: number) => void;

/**
 * Makes functions that count claims under a filter: those that match, and for each facet those that it alone holds back.
 * Each tells its `note` of every claim that matches.
 * @param states facet-states.ts, of each packed claim
 * @param soft over how many months either end of each packed claim may lie; more than 1 where it is known to a quarter or a year only
 */
export function claimCounters(
  plan: CounterPlan,
  states: Uint8Array,
  clock: Clock,
  soft: Uint8Array,
): (note?: NoteClaim) => CountClaims {
  const countLong = longCounter(plan);
  const countHeldBack = heldBackCounter(plan, clock);
  return (note) => (counters, order, start, end) => {
    const { starts, slots } = plan.claims;
    for (let place = start; place < end; place++) {
      const claim = order[place] as number;
      const state = states[claim] as number;
      if (state === MATCHES) {
        const last = starts[claim + 1] as number;
        for (let at = starts[claim] as number; at < last; at++) increment(counters, slots[at] as number);
        if ((soft[claim] as number) > 1) countLong(counters, claim);
        if (note !== undefined) note(counters, claim);
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

/** Counts a claim for the value or values that it has of the one facet that holds it back. */
function heldBackCounter(
  plan: CounterPlan,
  clock: Clock,
): (counters: Int32Array, claim: number, state: number) => void {
  const { starts, lists, cellStarts, slots } = plan.claims;
  const headOf = new Int32Array(FAILS);
  const listOf = new Int32Array(FAILS);
  const firstOf = new Int32Array(FAILS);
  const slotOf = new Int32Array(FAILS);
  const codesOf: (Codes | undefined)[] = [];
  plan.facets.forEach(({ slot, by }, facet) => {
    const state = heldBackBy(facet);
    slotOf[state] = slot;
    if (by.kind === "values") {
      listOf[state] = by.list;
      return;
    }
    headOf[state] = by.head;
    firstOf[state] = by.group.slot;
    codesOf[state] = by.codes[clock];
  });
  return (counters, claim, state) => {
    const codes = codesOf[state];
    if (codes !== undefined) {
      const own = slots[(starts[claim] as number) + (headOf[state] as number)] as number;
      increment(counters, (slotOf[state] as number) + (codes[own - (firstOf[state] as number)] as number));
      return;
    }
    const list = listOf[state] as number;
    const end = (lists[list + 1]?.starts ?? cellStarts)[claim] as number;
    for (let at = lists[list]?.starts[claim] as number; at < end; at++) increment(counters, slots[at] as number);
  };
}
