import type { JSX } from "preact";
import { text } from "../../core/messages/catalogue.ts";
import { LONGEST_SEARCH } from "../../core/query/text-terms.ts";
import { clearAll, setFilter } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import "./filter-panel.css";
import { GradeSection } from "./grade-section.tsx";
import { KindSection } from "./kind-section.tsx";
import { PolaritySection } from "./polarity-section.tsx";
import { PublisherSection } from "./publisher-section.tsx";
import { RegionSection } from "./region-section.tsx";
import { SearchField } from "./search-field.tsx";
import { SearchNotes } from "./search-notes.tsx";
import { WhoSection } from "./who-section.tsx";

/** Time typing must rest before the claims are searched, ms. */
const REST = 150;

/** Every filter, each option with its count under the other filters. As wide as the place it stands in. */
export function FilterPanel(): JSX.Element {
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
      <WhoSection />
      <PolaritySection />
      <GradeSection facet="reliability" />
      <GradeSection facet="credibility" />
      <KindSection />
      <PublisherSection />
      <RegionSection />
      <PanelFoot />
    </search>
  );
}

/** What is left under the filters and the way to clear them, where the panel hides the row that says so. */
function PanelFoot(): JSX.Element {
  const state = useAtlas();
  const { matching, total } = state.result.value;
  return (
    <div class="filter-panel-foot">
      <span>
        <strong translate={false}>{matching}</strong> {text.filters.words.ofTotal(total)}
      </span>
      <button type="button" class="button" onClick={() => clearAll(state)}>
        {text.filters.clearAll}
      </button>
    </div>
  );
}
