import type { JSX } from "preact";
import { MORE_FILTERS } from "../../core/facets/facets.ts";
import { isEverything } from "../../core/filter/filter.ts";
import { resetFilter } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useText } from "../parts/use-text.ts";
import { FilterSection } from "./filter-section.tsx";
import { OptionsSection } from "./options-section.tsx";

/** The facets that are seldom asked for, all together folded away at first. */
export function MoreFilters(): JSX.Element {
  const text = useText();
  const state = useAtlas();
  const active = MORE_FILTERS.filter((name) => !isEverything(state.filter.value[name]));
  return (
    <FilterSection
      title={text.filters.more}
      folds
      note={active.length > 0 && text.filters.active(active.length)}
      onReset={active.length > 0 ? () => resetFilter(state, ...active) : undefined}
    >
      {() => MORE_FILTERS.map((name) => <OptionsSection key={name} facet={name} />)}
    </FilterSection>
  );
}
