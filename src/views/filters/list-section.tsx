import { useComputed } from "@preact/signals";
import type { JSX } from "preact";
import type { NamesWith } from "../../core/facets/facets.ts";
import { isEverything, passes } from "../../core/filter/filter.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { lazy } from "../parts/lazy.tsx";
import { FacetSection } from "./facet-section.tsx";

const ListOptions = lazy(async () => (await import("./list-options.tsx")).ListOptions);

type Name = NamesWith<"list">;

/**
 * A facet with a list of values, such as the publishers: folded away at first, with a search of its own. Null where the
 * data leave no choice.
 */
export function ListSection({ facet }: { readonly facet: Name }): JSX.Element | null {
  const { result } = useAtlas();
  const hasChoice = useComputed(() => result.value.facets[facet].size > 1);
  if (!hasChoice.value) return null;
  return (
    <FacetSection facet={facet} folds note={<ListCount facet={facet} />}>
      {() => <ListOptions facet={facet} />}
    </FacetSection>
  );
}

/** How many values have a claim under the other filters, and how many of these pass. */
function ListCount({ facet }: { readonly facet: Name }): JSX.Element {
  const { text, result } = useAtlas();
  const words = useComputed(() => {
    const choice = result.value.query.filter[facet];
    const withClaims = [...result.value.facets[facet]].filter(([, claims]) => claims > 0);
    if (isEverything(choice)) return text.value.filters.all(withClaims.length);
    return text.value.filters.some(withClaims.filter(([value]) => passes(choice, value)).length, withClaims.length);
  });
  return <>{words.value}</>;
}
