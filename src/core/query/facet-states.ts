import { FACET_NAMES } from "../facets/facets.ts";
import type { FilterPart } from "../filter/filter.ts";

/** The state of a claim that passes the whole filter. */
export const MATCHES = 0;
/** The state of a claim that counts nowhere: two facets or the text fail. */
export const FAILS = 255;

/** The bit of a facet in a mask of what fails. `facet`: its position in the table of facets. */
export function bitOf(facet: number): number {
  return 1 << facet;
}

/** The bit of the free text in a mask of what fails. */
export const TEXT_BIT = 1 << FACET_NAMES.length;

/** The parts of the filter whose bits a mask has. */
export function partsOfMask(mask: number): readonly FilterPart[] {
  return [...FACET_NAMES, "text" as const].filter((_, part) => (mask & bitOf(part)) !== 0);
}

/** The state of a claim that only this facet holds back: it counts for the options of this facet and nowhere else. */
export function heldBackBy(facet: number): number {
  return 1 + facet;
}

/** The state for a mask of what fails: `MATCHES` if nothing does, `heldBackBy` the facet if only one does. */
export function stateOf(mask: number): number {
  const isOneAtMost = (mask & (mask - 1)) === 0;
  return isOneAtMost && mask < TEXT_BIT ? 32 - Math.clz32(mask) : FAILS;
}
