import { type ReadonlySignal, useComputed } from "@preact/signals";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { type CategoryMembers, onlyCategory, withCategorySwitched } from "../../core/filter/who.ts";
import type { FacetCounts } from "../../core/query/query.ts";
import { onlyStance } from "../../drawing/mark.ts";
import { setFilter } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { lazy } from "../parts/lazy.tsx";
import { MarkIcon } from "../parts/mark-icon.tsx";
import { useText } from "../parts/use-text.ts";
import { CountBar } from "./count-bar.tsx";
import { OptionRow } from "./option-row.tsx";

const ClaimantOptions = lazy(async () => (await import("./claimant-options.tsx")).ClaimantOptions);

/** A category as an option: its mark is the key to the colours, and it opens to its claimants. */
export function CategoryOption({
  entry,
  facets,
  greatest,
}: {
  readonly entry: CategoryMembers;
  readonly facets: ReadonlySignal<Pick<FacetCounts, "category" | "claimant">>;
  readonly greatest: ReadonlySignal<number>;
}): JSX.Element {
  const text = useText();
  const state = useAtlas();
  const [open, setOpen] = useState(false);
  const { category, checked, members } = entry;
  const count = useComputed(() => facets.value.category.get(category) ?? 0);
  const name = text.vocabulary.categories[category];
  const fold = { open, words: (claims: number) => text.filters.members(claims, name), onFold: () => setOpen(!open) };
  return (
    <OptionRow
      name={name}
      checked={checked}
      count={count}
      picture={<MarkIcon stances={onlyStance(category)} size={16} />}
      bar={<CountBar count={count} greatest={greatest} paint={category} />}
      onSwitch={() =>
        setFilter(state, withCategorySwitched(state.filter.peek(), category, state.dataset.value.claimants.values()))
      }
      onOnly={() => setFilter(state, onlyCategory(category))}
      {...(members.length > 0 && { fold })}
    >
      <ClaimantOptions entry={entry} facets={facets} />
    </OptionRow>
  );
}
