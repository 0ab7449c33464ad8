import fc from "fast-check";
import { FACET_NAMES, type FacetName, facetOf } from "../../src/core/facets/facets.ts";
import type { Choice, Filter, Threshold } from "../../src/core/filter/filter.ts";
import type { Dataset } from "../../src/core/records/records.ts";

/**
 * Filters in which each facet of the table is drawn by itself.
 * @param known values to choose from instead of those that claims of the dataset have
 */
export function filterArbitrary(
  dataset: Dataset,
  known: Readonly<Partial<Record<FacetName, readonly string[]>>>,
  draw: {
    choice(values: readonly string[]): fc.Arbitrary<Choice<string>>;
    threshold(ramp: readonly string[]): fc.Arbitrary<Threshold<string>>;
    readonly text: fc.Arbitrary<string>;
  },
): fc.Arbitrary<Filter> {
  const ofFacets = FACET_NAMES.map((name) => {
    const facet = facetOf(name);
    if ("ramp" in facet) return [name, draw.threshold(facet.ramp)];
    return [name, draw.choice(known[name] ?? ("values" in facet ? facet.values : facet.valuesIn(dataset)))];
  });
  return fc.record({ ...Object.fromEntries(ofFacets), text: draw.text }) as fc.Arbitrary<Filter>;
}
