import { useComputed } from "@preact/signals";
import type { JSX } from "preact";
import { greatestOf } from "../../core/extremes.ts";
import { isEverything } from "../../core/filter/filter.ts";
import { membersOf } from "../../core/filter/who.ts";
import { resetFilter } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useText } from "../parts/use-text.ts";
import { CategoryOption } from "./category-option.tsx";
import { FilterSection } from "./filter-section.tsx";
import { useWhoFacets } from "./use-facet.ts";

/** Who claims it: the nine categories, each with its claimants. */
export function WhoSection(): JSX.Element {
  const text = useText();
  const state = useAtlas();
  const { category, claimant } = state.filter.value;
  const facets = useWhoFacets();
  const greatest = useComputed(() => greatestOf(facets.value.category.values(), 1));
  const entries = membersOf({ category, claimant }, state.dataset.value.claimants.values());
  const isActive = !isEverything(category) || !isEverything(claimant);
  return (
    <FilterSection
      title={text.facets.category.title}
      note={<ClaimantCount />}
      onReset={isActive ? () => resetFilter(state, "category", "claimant") : undefined}
    >
      {() => (
        <ul>
          {entries.map((entry) => (
            <CategoryOption key={entry.category} entry={entry} facets={facets} greatest={greatest} />
          ))}
        </ul>
      )}
    </FilterSection>
  );
}

/** How many claimants have a claim that matches. */
function ClaimantCount(): JSX.Element {
  const text = useText();
  const { result } = useAtlas();
  const count = useComputed(() => {
    const { facets, query } = result.value;
    const { kind, values } = query.filter.claimant;
    const listed = new Set<string>(values);
    return [...facets.claimant].filter(([id, claims]) => claims > 0 && listed.has(id) === (kind === "only")).length;
  });
  return <>{text.filters.claimants(count.value)}</>;
}
