import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { CheckState } from "../../core/filter/check-state.ts";
import {
  checkStatesOfRegions,
  type RegionNode,
  regionTree,
  withRegionSwitched,
} from "../../core/filter/region-choice.ts";
import type { Region, RegionId } from "../../core/records/records.ts";
import { beginsWords } from "../../core/search/fold.ts";
import { choose } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useText } from "../parts/use-text.ts";
import { OptionRow } from "./option-row.tsx";
import { SearchField } from "./search-field.tsx";
import { useFacetCount } from "./use-facet.ts";

type CheckStates = ReadonlyMap<RegionId, CheckState>;

/** The regions as a tree, with a search that knows other spellings. */
export function RegionOptions(): JSX.Element {
  const text = useText();
  const state = useAtlas();
  const { regions } = state.dataset.value;
  const [search, setSearch] = useState("");
  const states = checkStatesOfRegions(state.filter.value.region, regions);
  const isSearched = search.trim() !== "";
  const found = isSearched ? [...regions.values()].filter((region) => isSpelled(region, search)) : [];
  return (
    <>
      <SearchField label={text.facets.region.search} value={search} onSearch={setSearch} />
      {isSearched ? (
        <ul class="options-found">
          {found.map((region) => (
            <RegionOption key={region.id} node={{ region, children: [] }} states={states} showsParent />
          ))}
        </ul>
      ) : (
        <ul class="options-found">
          {regionTree(regions).map((node) => (
            <RegionOption key={node.region.id} node={node} states={states} />
          ))}
        </ul>
      )}
      {isSearched && found.length === 0 && <p class="options-hint">{text.filters.nothingFound}</p>}
    </>
  );
}

function isSpelled({ name, otherNames }: Region, search: string): boolean {
  return [name, ...otherNames].some((each) => beginsWords(each, search));
}

function RegionOption({
  node,
  states,
  showsParent = false,
}: {
  readonly node: RegionNode;
  readonly states: CheckStates;
  readonly showsParent?: boolean;
}): JSX.Element {
  const text = useText();
  const state = useAtlas();
  const [open, setOpen] = useState(false);
  const { regions } = state.dataset.value;
  const { id, name, parent } = node.region;
  const fold = { open, words: (claims: number) => text.filters.parts(claims, name), onFold: () => setOpen(!open) };
  return (
    <OptionRow
      name={name}
      hint={showsParent && parent !== null ? regions.get(parent)?.name : undefined}
      checked={states.get(id) ?? "none"}
      count={useFacetCount("region", id)}
      onSwitch={() => choose(state, "region", withRegionSwitched(state.filter.peek().region, id, regions))}
      onOnly={() => choose(state, "region", { kind: "only", values: [id] })}
      {...(node.children.length > 0 && { fold })}
    >
      <ul class="option-parts">
        {node.children.map((child) => (
          <RegionOption key={child.region.id} node={child} states={states} />
        ))}
      </ul>
    </OptionRow>
  );
}
