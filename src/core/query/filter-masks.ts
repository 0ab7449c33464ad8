import type { RampFacet } from "../facets/facet.ts";
import { FACETS, type FacetName, hasControl } from "../facets/facets.ts";
import { type Choice, type Filter, passesByAny, reaches, type Threshold } from "../filter/filter.ts";
import type { Clock } from "../time/span.ts";
import type { CounterPlan } from "./counter-plan.ts";
import type { FacetColumn } from "./facet-columns.ts";
import { bitOf, stateOf, TEXT_BIT } from "./facet-states.ts";

/** Tells of a packed claim what holds it back: the bits (facet-states.ts) of the facets that fail, and of the text. */
export type FailingMask = (claim: number) => number;

/**
 * How a filter holds claims back under a clock. Whatever asks whether a claim passes asks this. `textMatches`: 1 at the
 * position in the dataset of each claim in which the filter's text is found; null where the filter has none.
 */
export function failingMask(
  plan: CounterPlan,
  filter: Filter,
  clock: Clock,
  textMatches: Uint8Array | null,
): FailingMask {
  const { positions, starts, slots } = plan.claims;
  const masks = new Uint32Array(plan.slots.length);
  const heads = new Set<number>();
  const listMasks: FailingMask[] = [];
  plan.facets.forEach(({ name, column, slot, by }, place) => {
    const bit = bitOf(place);
    const { passing, withoutValue } = passingOf(name, filter, column);
    if (passing.every(Boolean) && withoutValue) return;
    if (by.kind === "values") {
      listMasks.push(listMask(plan, slot, by.list, passing, withoutValue ? 0 : bit, bit));
      return;
    }
    const [first, codes] = by.kind === "profile" ? [by.group.slot, by.codes[clock]] : [slot, passing.keys()];
    heads.add(by.head);
    let next = first;
    for (const code of codes) {
      if (!passing[code]) masks[next] = (masks[next] as number) | bit;
      next++;
    }
  });
  const asked = Uint32Array.from(heads);
  return (claim) => {
    const start = starts[claim] as number;
    let mask = 0;
    for (let at = 0; at < asked.length; at++) {
      mask |= masks[slots[start + (asked[at] as number)] as number] as number;
    }
    for (let at = 0; at < listMasks.length; at++) mask |= (listMasks[at] as FailingMask)(claim);
    if (textMatches !== null && textMatches[positions[claim] as number] === 0) mask |= TEXT_BIT;
    return mask;
  };
}

/** The state (facet-states.ts) of each packed claim. */
export function filterStates({ claims }: CounterPlan, failing: FailingMask): Uint8Array {
  const states = new Uint8Array(claims.size);
  for (let claim = 0; claim < claims.size; claim++) states[claim] = stateOf(failing(claim));
  return states;
}

/** Whether each value of a facet passes a filter, and whether a claim without any does. */
function passingOf(
  name: FacetName,
  filter: Filter,
  column: FacetColumn,
): { readonly passing: readonly boolean[]; readonly withoutValue: boolean } {
  const { values } = column;
  if (hasControl(name, "ladder")) {
    const { ramp }: RampFacet = FACETS[name];
    const threshold: Threshold<string> = filter[name];
    return { passing: values.map((grade) => reaches(threshold, grade, ramp)), withoutValue: true };
  }
  const choice: Choice<string> = filter[name];
  const lineages = "lineages" in column ? column.lineages : values.map((_, code) => [code]);
  return {
    passing: lineages.map((codes) =>
      passesByAny(
        choice,
        codes.map((code) => values[code] as string),
      ),
    ),
    withoutValue: choice.kind === "without",
  };
}

/** The mask of a facet of which claims have several values: a claim passes by any of its own. */
function listMask(
  { claims }: CounterPlan,
  slot: number,
  list: number,
  passing: readonly boolean[],
  withoutValue: number,
  bit: number,
): FailingMask {
  const { slots, lists } = claims;
  const { starts, ownEnds } = lists[list] as (typeof lists)[number];
  const passes = Uint8Array.from(passing, Number);
  return (claim) => {
    const start = starts[claim] as number;
    const end = ownEnds[claim] as number;
    for (let at = start; at < end; at++) {
      if (passes[(slots[at] as number) - slot] === 1) return 0;
    }
    return start === end ? withoutValue : bit;
  };
}
