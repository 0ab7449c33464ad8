import type { JSX } from "preact";
import type { NamesWith } from "../../core/facets/facets.ts";
import { isEverything } from "../../core/filter/filter.ts";
import { resetFilter } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useText } from "../parts/use-text.ts";
import { FilterSection, type FilterSectionProps } from "./filter-section.tsx";

export interface FacetSectionProps extends Omit<FilterSectionProps, "title" | "onReset"> {
  readonly facet: NamesWith<"signs" | "options" | "more" | "list" | "tree">;
}

/** The section of a facet of which a set of values is chosen: its title, and its reset while not all of them pass. */
export function FacetSection({ facet, ...section }: FacetSectionProps): JSX.Element {
  const text = useText();
  const state = useAtlas();
  const isActive = !isEverything(state.filter.value[facet]);
  return (
    <FilterSection
      title={text.facets[facet].title}
      onReset={isActive ? () => resetFilter(state, facet) : undefined}
      {...section}
    />
  );
}
