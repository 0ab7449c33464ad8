import { useComputed } from "@preact/signals";
import type { JSX } from "preact";
import { isEverything } from "../../core/filter/filter.ts";
import { checkStatesOfRegions } from "../../core/filter/region-choice.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { lazy } from "../parts/lazy.tsx";
import { FacetSection } from "./facet-section.tsx";

const RegionOptions = lazy(async () => (await import("./region-options.tsx")).RegionOptions);

/** The regions as a tree, folded away at first. */
export function RegionSection({ facet }: { readonly facet: "region" }): JSX.Element {
  return (
    <FacetSection facet={facet} folds note={<RegionCount />}>
      {() => <RegionOptions />}
    </FacetSection>
  );
}

/** How many regions have a claim under the other filters, and how many of these pass whole. */
function RegionCount(): JSX.Element {
  const { text, result, dataset } = useAtlas();
  const words = useComputed(() => {
    const { facets, query } = result.value;
    const withClaims = [...facets.region].filter(([, claims]) => claims > 0);
    if (isEverything(query.filter.region)) return text.value.filters.all(withClaims.length);
    const states = checkStatesOfRegions(query.filter.region, dataset.value.regions);
    return text.value.filters.some(withClaims.filter(([id]) => states.get(id) === "all").length, withClaims.length);
  });
  return <>{words.value}</>;
}
