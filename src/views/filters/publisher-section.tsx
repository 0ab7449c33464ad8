import { useComputed } from "@preact/signals";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { isEverything, passes, toggled } from "../../core/filter/filter.ts";
import { text } from "../../core/messages/catalogue.ts";
import { beginsWords } from "../../core/query/text-fold.ts";
import { choose, resetFilter } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { FilterSection } from "./filter-section.tsx";
import { OptionRow } from "./option-row.tsx";
import { SearchField } from "./search-field.tsx";
import { useFacetCount } from "./use-facet.ts";

const FIRST = 12;

/** The publishers in which claims were read, folded away at first, with a search of their own. */
export function PublisherSection(): JSX.Element {
  const state = useAtlas();
  const isActive = !isEverything(state.filter.value.publisher);
  return (
    <FilterSection
      title={text.filters.publisher}
      folds
      note={<PublisherCount />}
      onReset={isActive ? () => resetFilter(state, "publisher") : undefined}
    >
      {() => <PublisherOptions />}
    </FilterSection>
  );
}

/** How many publishers have a claim under the other filters, and how many of these pass. */
function PublisherCount(): JSX.Element {
  const { result } = useAtlas();
  const words = useComputed(() => {
    const choice = result.value.query.filter.publisher;
    const withClaims = [...result.value.facets.publisher].filter(([, claims]) => claims > 0);
    if (isEverything(choice)) return text.filters.all(withClaims.length);
    return text.filters.some(withClaims.filter(([name]) => passes(choice, name)).length, withClaims.length);
  });
  return <>{words.value}</>;
}

function PublisherOptions(): JSX.Element {
  const state = useAtlas();
  const [search, setSearch] = useState("");
  const [all, setAll] = useState(false);
  const [publishers] = useState(() => {
    const counts = state.result.peek().facets.publisher;
    const listed = new Set(state.filter.peek().publisher.values);
    const rankOf = (name: string): number => (listed.has(name) ? Number.POSITIVE_INFINITY : (counts.get(name) ?? 0));
    return [...counts.keys()].sort((one, other) => {
      const byRank = rankOf(other) - rankOf(one);
      return byRank === 0 || Number.isNaN(byRank) ? one.localeCompare(other, "en") : byRank;
    });
  });
  const found = publishers.filter((name) => beginsWords(name, search));
  const shown = all ? found : found.slice(0, FIRST);
  return (
    <>
      <SearchField label={text.filters.searchPublishers} value={search} onSearch={setSearch} />
      <ul class="options-found">
        {shown.map((name) => (
          <PublisherOption key={name} name={name} />
        ))}
      </ul>
      {found.length === 0 && <p class="options-hint">{text.filters.nothingFound}</p>}
      {found.length > shown.length && (
        <button type="button" class="link-button options-more" onClick={() => setAll(true)}>
          {text.filters.showAll(found.length)}
        </button>
      )}
    </>
  );
}

function PublisherOption({ name }: { readonly name: string }): JSX.Element {
  const state = useAtlas();
  return (
    <OptionRow
      name={name}
      tick={passes(state.filter.value.publisher, name) ? "all" : "none"}
      count={useFacetCount("publisher", name)}
      onSwitch={() => choose(state, "publisher", toggled(state.filter.peek().publisher, name))}
      onOnly={() => choose(state, "publisher", { kind: "only", values: [name] })}
    />
  );
}
