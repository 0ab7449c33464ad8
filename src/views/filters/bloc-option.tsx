import { type ReadonlySignal, useComputed } from "@preact/signals";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { onlyVoice } from "../../core/figure/mark.ts";
import { type BlocMembers, onlyBloc, withBlocSwitched } from "../../core/filter/who.ts";
import type { FacetCounts } from "../../core/query/query.ts";
import { setFilter } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { MarkIcon } from "../parts/mark-icon.tsx";
import { useText } from "../parts/use-text.ts";
import { ClaimantOptions } from "./claimant-options.tsx";
import { CountBar } from "./count-bar.tsx";
import { OptionRow } from "./option-row.tsx";

/** A bloc as an option: its mark is the key to the colours, and it opens to its claimants. */
export function BlocOption({
  entry,
  facets,
  greatest,
}: {
  readonly entry: BlocMembers;
  readonly facets: ReadonlySignal<Pick<FacetCounts, "bloc" | "claimant">>;
  readonly greatest: ReadonlySignal<number>;
}): JSX.Element {
  const text = useText();
  const state = useAtlas();
  const [open, setOpen] = useState(false);
  const { bloc, tick, members } = entry;
  const count = useComputed(() => facets.value.bloc.get(bloc) ?? 0);
  const name = text.vocabulary.blocs[bloc];
  const fold = { open, words: (claims: number) => text.filters.members(claims, name), onFold: () => setOpen(!open) };
  return (
    <OptionRow
      name={name}
      tick={tick}
      count={count}
      picture={<MarkIcon voices={onlyVoice(bloc)} size={16} />}
      bar={<CountBar count={count} greatest={greatest} paint={bloc} />}
      onSwitch={() => setFilter(state, withBlocSwitched(state.filter.peek(), bloc, state.dataset.claimants.values()))}
      onOnly={() => setFilter(state, onlyBloc(bloc))}
      {...(members.length > 0 && { fold })}
    >
      <ClaimantOptions entry={entry} facets={facets} />
    </OptionRow>
  );
}
