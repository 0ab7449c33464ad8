import type { RampFacet } from "../facets/facet.ts";
import { FACETS, type FacetName, hasControl } from "../facets/facets.ts";
import { type Choice, type Filter, passesByAny, reaches, type Threshold } from "../filter/filter.ts";
import type { Clock } from "../time/span.ts";
import type { CounterPlan } from "./counter-plan.ts";
import type { FacetColumn } from "./facet-columns.ts";
import { bitOf, stateOf, TEXT_BIT } from "./facet-states.ts";

/**
 * Tells of the packed claims from `first` up to, not including, `end` what holds them back: for each the bits
 * (facet-states.ts) of the facets that fail, and of the text.
 */
export type Failing = (first: number, end: number) => Uint32Array;

/** So many claims are looked at together: few enough for their masks to stay near the processor. */
const AT_ONCE = 4096;

/** Adds bits to the masks of such claims. */
type AddBits = (masks: Uint32Array, first: number, end: number) => void;

/**
 * How a filter holds claims back under a clock. Whatever asks whether a claim passes asks this. `textMatches`: 1 at the
 * position in the dataset of each claim in which the filter's text is found; null where the filter has none.
 */
export function failingUnder(plan: CounterPlan, filter: Filter, clock: Clock, textMatches: Uint8Array | null): Failing {
  const parts: AddBits[] = [];
  const byHead = new Map<number, Uint32Array>();
  plan.facets.forEach(({ name, column, slot, by }, place) => {
    const bit = bitOf(place);
    const { passing, withoutValue } = passingOf(name, filter, column);
    if (passing.every(Boolean) && withoutValue) return;
    if (by.kind === "values") {
      parts.push(bitsOfList(plan, slot, by.list, passing, withoutValue ? 0 : bit, bit));
      return;
    }
    const bits = byHead.get(by.head) ?? new Uint32Array(plan.slots.length);
    byHead.set(by.head, bits);
    const { group, codes } = by;
    for (let profile = 0; profile < group.count; profile++) {
      const at = group.slot + profile;
      if (!passing[codes[clock][profile] as number]) bits[at] = (bits[at] as number) | bit;
    }
  });
  for (const [head, bits] of byHead) parts.push(bitsOfHead(plan, head, bits));
  if (textMatches !== null) parts.push(bitsOfText(plan, textMatches));
  return (first, end) => {
    const masks = new Uint32Array(end - first);
    for (const addBits of parts) addBits(masks, first, end);
    return masks;
  };
}

/** The state (facet-states.ts) of each packed claim. */
export function filterStates({ claims }: CounterPlan, failing: Failing): Uint8Array {
  const states = new Uint8Array(claims.size);
  for (let first = 0; first < claims.size; first += AT_ONCE) {
    const masks = failing(first, Math.min(first + AT_ONCE, claims.size));
    for (let at = 0; at < masks.length; at++) states[first + at] = stateOf(masks[at] as number);
  }
  return states;
}

/** The bits of facets of which claims have one value, by the counter of it or of the profile it is in. */
function bitsOfHead({ claims: { starts, slots } }: CounterPlan, head: number, bits: Uint32Array): AddBits {
  return (masks, first, end) => {
    for (let claim = first; claim < end; claim++) {
      const own = bits[slots[(starts[claim] as number) + head] as number] as number;
      masks[claim - first] = (masks[claim - first] as number) | own;
    }
  };
}

/** The bit of a facet of which claims have several values: a claim passes by any of its own. */
function bitsOfList(
  { claims }: CounterPlan,
  slot: number,
  list: number,
  passing: readonly boolean[],
  withoutValue: number,
  bit: number,
): AddBits {
  const { slots, lists } = claims;
  const { starts, ownEnds } = lists[list] as (typeof lists)[number];
  const passes = Uint8Array.from(passing, Number);
  return (masks, first, end) => {
    for (let claim = first; claim < end; claim++) {
      const start = starts[claim] as number;
      const ownEnd = ownEnds[claim] as number;
      let own = start === ownEnd ? withoutValue : bit;
      for (let at = start; at < ownEnd; at++) if (passes[(slots[at] as number) - slot] === 1) own = 0;
      masks[claim - first] = (masks[claim - first] as number) | own;
    }
  };
}

function bitsOfText({ claims: { positions } }: CounterPlan, matches: Uint8Array): AddBits {
  return (masks, first, end) => {
    for (let claim = first; claim < end; claim++) {
      const isFound = matches[positions[claim] as number] === 1;
      if (!isFound) masks[claim - first] = (masks[claim - first] as number) | TEXT_BIT;
    }
  };
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
