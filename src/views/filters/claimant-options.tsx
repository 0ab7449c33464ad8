import { type ReadonlySignal, useComputed } from "@preact/signals";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { type CategoryMembers, onlyClaimant, withClaimantSwitched } from "../../core/filter/who.ts";
import type { FacetCounts } from "../../core/query/query.ts";
import type { Claimant, ClaimantId } from "../../core/records/records.ts";
import { CLAIMANT_TYPES, type ClaimantType } from "../../core/records/vocabulary.ts";
import { setFilter } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useText } from "../parts/use-text.ts";
import { OptionRow } from "./option-row.tsx";

type Facets = ReadonlySignal<Pick<FacetCounts, "category" | "claimant">>;

/** So many claimants are shown at once even where most have no claim. */
const FEW = 12;

/**
 * The claimants of a category by type, then by count as it was when they were opened, so that the list does not jump.
 * Of a long list those without a claim at that time wait behind a button.
 */
export function ClaimantOptions({
  entry,
  facets,
}: {
  readonly entry: CategoryMembers;
  readonly facets: Facets;
}): JSX.Element {
  const text = useText();
  const { claimants } = useAtlas().dataset.value;
  const [all, setAll] = useState(false);
  const [{ sorted, first }] = useState(() => {
    const counts = facets.peek().claimant;
    const countOf = ({ id }: Claimant): number => counts.get(id) ?? 0;
    const sorted = entry.members.flatMap((id) => claimants.get(id) ?? []);
    sorted.sort((one, other) => countOf(other) - countOf(one));
    const isUsed = (claimant: Claimant): boolean => countOf(claimant) > 0 || isAside(entry, claimant.id);
    return { sorted, first: sorted.length <= FEW ? sorted : sorted.filter(isUsed) };
  });
  const shown = all || first.length === 0 ? sorted : first;
  const types = CLAIMANT_TYPES.filter((type) => shown.some((claimant) => claimant.type === type));
  const passing = new Set(entry.passing);
  return (
    <div class="option-parts">
      {types.map((type) => (
        <TypeOptions key={type} type={type} named={types.length > 1}>
          {shown
            .filter((claimant) => claimant.type === type)
            .map((claimant) => (
              <ClaimantOption key={claimant.id} claimant={claimant} passes={passing.has(claimant.id)} facets={facets} />
            ))}
        </TypeOptions>
      ))}
      {shown.length < sorted.length && (
        <button type="button" class="link-button options-more" onClick={() => setAll(true)}>
          {text.filters.showAll(sorted.length)}
        </button>
      )}
    </div>
  );
}

/** Whether a claimant is set apart by the filter from the rest of its category. */
function isAside({ checked, members, passing }: CategoryMembers, id: ClaimantId): boolean {
  return checked === "some" && passing.includes(id) === passing.length * 2 <= members.length;
}

function TypeOptions({
  type,
  named,
  children,
}: {
  readonly type: ClaimantType;
  readonly named: boolean;
  readonly children: readonly JSX.Element[];
}): JSX.Element {
  const text = useText();
  const name = text.vocabulary.claimantTypes[type];
  return (
    <>
      {named && <h4 class="option-type">{name}</h4>}
      <ul aria-label={name}>{children}</ul>
    </>
  );
}

function ClaimantOption({
  claimant,
  passes,
  facets,
}: {
  readonly claimant: Claimant;
  readonly passes: boolean;
  readonly facets: Facets;
}): JSX.Element {
  const state = useAtlas();
  const { id, name } = claimant;
  const count = useComputed(() => facets.value.claimant.get(id) ?? 0);
  return (
    <OptionRow
      name={name}
      checked={passes ? "all" : "none"}
      count={count}
      onSwitch={() =>
        setFilter(state, withClaimantSwitched(state.filter.peek(), id, state.dataset.value.claimants.values()))
      }
      onOnly={() => setFilter(state, onlyClaimant(id))}
    />
  );
}
