import type { JSX } from "preact";
import { type FacetName, hasControl, namesFrom } from "../../core/facets/facets.ts";
import { LONGEST_SEARCH } from "../../core/search/terms.ts";
import { clearAll, setFilter } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useText } from "../parts/use-text.ts";
import "./filter-panel.css";
import { GradeSection } from "./grade-section.tsx";
import { ListSection } from "./list-section.tsx";
import { MoreFilters } from "./more-filters.tsx";
import { OptionsSection } from "./options-section.tsx";
import { RegionSection } from "./region-section.tsx";
import { SearchField } from "./search-field.tsx";
import { SearchNotes } from "./search-notes.tsx";
import { WhoSection } from "./who-section.tsx";

/** The facets in the order of the panel. */
const NAMES = namesFrom("category", "claimant", "polarity", "reliability", "credibility", "assertion");

/** Time typing must rest before the claims are searched, ms. */
const REST = 150;

/** Every filter, each option with its count under the other filters. As wide as the place it stands in. */
export function FilterPanel(): JSX.Element {
  const text = useText();
  const state = useAtlas();
  return (
    <search class="filter-panel" aria-label={text.filters.panel}>
      <div class="filter-panel-search">
        <SearchField
          label={text.filters.search}
          value={state.filter.value.text}
          rest={REST}
          longest={LONGEST_SEARCH}
          onSearch={(words) => setFilter(state, { text: words })}
        />
        <SearchNotes />
      </div>
      {NAMES.map((name) => (
        <FacetSection key={name} name={name} />
      ))}
      <MoreFilters />
      <PanelFoot />
    </search>
  );
}

/** The section of a facet; null for claimants, who stand under their categories, and for what stands behind *More filters*. */
function FacetSection({ name }: { readonly name: FacetName }): JSX.Element | null {
  if (name === "category") return <WhoSection />;
  if (name === "claimant" || hasControl(name, "more")) return null;
  if (hasControl(name, "list")) return <ListSection facet={name} />;
  if (hasControl(name, "tree")) return <RegionSection facet={name} />;
  return hasControl(name, "ladder") ? <GradeSection facet={name} /> : <OptionsSection facet={name} />;
}

/** What is left under the filters and the way to clear them, where the panel hides the row that says so. */
function PanelFoot(): JSX.Element {
  const text = useText();
  const state = useAtlas();
  const { matching, total } = state.result.value;
  return (
    <div class="filter-panel-foot">
      <span>
        {text.filters.words.counted(<strong translate={false}>{text.formats.number(matching)}</strong>, total)}
      </span>
      <button type="button" class="button" onClick={() => clearAll(state)}>
        {text.filters.clearAll}
      </button>
    </div>
  );
}
