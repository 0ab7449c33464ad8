import { useComputed } from "@preact/signals";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { CheckState } from "../../core/filter/check-state.ts";
import { isEverything } from "../../core/filter/filter.ts";
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
import { FacetSection } from "./facet-section.tsx";
import { OptionRow } from "./option-row.tsx";
import { SearchField } from "./search-field.tsx";
import { useFacetCount } from "./use-facet.ts";

type CheckStates = ReadonlyMap<RegionId, CheckState>;

/** The regions as a tree, folded away at first, with a search that knows other spellings. */
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

function RegionOptions(): JSX.Element {
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
