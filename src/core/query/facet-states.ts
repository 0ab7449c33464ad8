import { FACETS, type FacetName } from "../filter/filter.ts";

/** The eight facets that have counts: those that list options and the two grades. */
export const COUNTED_FACETS = [...FACETS, "reliability", "credibility"] as const;
export type CountedFacet = FacetName | "reliability" | "credibility";

/** The state of a claim that passes the whole filter. */
export const MATCHES = 0;
/** The state of a claim that counts nowhere: two facets or the text fail. */
export const FAILS = 255;

/** The state of a claim that only this facet holds back: it counts for the options of this facet and nowhere else. */
export function heldBackBy(facet: CountedFacet): number {
  return 1 + COUNTED_FACETS.indexOf(facet);
}

/** The bit of a facet in a mask of failing facets. */
export function bitOf(facet: CountedFacet): number {
  return 1 << COUNTED_FACETS.indexOf(facet);
}

/** The bit of the free text in a mask of what fails. */
export const TEXT_BIT = 1 << COUNTED_FACETS.length;

/** The state for each mask of failing facets and text. */
export const STATE_OF_MASK: Uint8Array = Uint8Array.from({ length: TEXT_BIT * 2 }, (_, mask) => {
  if (mask === 0) return MATCHES;
  const lone = COUNTED_FACETS.find((facet) => mask === bitOf(facet));
  return lone === undefined ? FAILS : heldBackBy(lone);
});
