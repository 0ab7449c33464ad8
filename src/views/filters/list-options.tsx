import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ListFacet } from "../../core/facets/facet.ts";
import { FACETS, type FacetValue, type NamesWith } from "../../core/facets/facets.ts";
import { passes, toggled } from "../../core/filter/filter.ts";
import { beginsWords } from "../../core/search/fold.ts";
import { choose } from "../../state/actions.ts";
import type { ListWords } from "../../words/facet-words.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useText } from "../parts/use-text.ts";
import { OptionRow } from "./option-row.tsx";
import { SearchField } from "./search-field.tsx";
import { useFacetCount } from "./use-facet.ts";

const FIRST = 12;

type Name = NamesWith<"list">;

/** The values of a facet, those with most claims first, with a search of its own. */
export function ListOptions({ facet }: { readonly facet: Name }): JSX.Element {
  const text = useText();
  const state = useAtlas();
  const { search: label, none }: ListWords = text.facets[facet];
  const nameOf = (value: FacetValue<Name>): string => {
    const { nameIn }: ListFacet = FACETS[facet];
    return nameIn(value, state.dataset.value) ?? none?.name ?? "";
  };
  const [search, setSearch] = useState("");
  const [all, setAll] = useState(false);
  const [values] = useState(() => {
    const counts = state.result.peek().facets[facet];
    const listed = new Set(state.filter.peek()[facet].values);
    const rankOf = (value: string): number => (listed.has(value) ? Number.POSITIVE_INFINITY : (counts.get(value) ?? 0));
    return [...counts.keys()].sort((one, other) => {
      const byRank = rankOf(other) - rankOf(one);
      return byRank === 0 || Number.isNaN(byRank) ? text.formats.collate(nameOf(one), nameOf(other)) : byRank;
    });
  });
  const found = values.filter((value) => beginsWords(nameOf(value), search));
  const shown = all ? found : found.slice(0, FIRST);
  return (
    <>
      <SearchField label={label} value={search} onSearch={setSearch} />
      <ul class="options-found">
        {shown.map((value) => (
          <ListOption key={value} facet={facet} value={value} name={nameOf(value)} />
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

function ListOption({
  facet,
  value,
  name,
}: {
  readonly facet: Name;
  readonly value: FacetValue<Name>;
  readonly name: string;
}): JSX.Element {
  const state = useAtlas();
  return (
    <OptionRow
      name={name}
      checked={passes(state.filter.value[facet], value) ? "all" : "none"}
      count={useFacetCount(facet, value)}
      onSwitch={() => choose(state, facet, toggled(state.filter.peek()[facet], value))}
      onOnly={() => choose(state, facet, { kind: "only", values: [value] })}
    />
  );
}
