import type { JSX } from "preact";
import { FACETS, type FacetValue, hasControl, type NamesWith } from "../../core/facets/facets.ts";
import { type Choice, passes, toggled } from "../../core/filter/filter.ts";
import { choose } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useText } from "../parts/use-text.ts";
import { CountBar } from "./count-bar.tsx";
import { FacetSection } from "./facet-section.tsx";
import { OptionRow } from "./option-row.tsx";
import { OptionSign } from "./option-sign.tsx";
import { useFacetCount, useGreatest } from "./use-facet.ts";

type Name = NamesWith<"signs" | "options" | "more">;
type Value = FacetValue<Name>;

/** A facet of few values, each an option; folded away at first unless the options have signs or stand behind others. */
export function OptionsSection({ facet }: { readonly facet: Name }): JSX.Element {
  const text = useText();
  const state = useAtlas();
  const choice: Choice<Value> = state.filter.value[facet];
  const values: readonly Value[] = FACETS[facet].values;
  const passing = values.filter((value) => passes(choice, value)).length;
  const note = passing === values.length ? text.filters.all(passing) : text.filters.some(passing, values.length);
  const folds = hasControl(facet, "options");
  return (
    <FacetSection facet={facet} folds={folds} within={hasControl(facet, "more")} note={folds && note}>
      {() => (
        <ul>
          {values.map((value) => (
            <FacetOption key={value} facet={facet} value={value} />
          ))}
        </ul>
      )}
    </FacetSection>
  );
}

function FacetOption({ facet, value }: { readonly facet: Name; readonly value: Value }): JSX.Element {
  const text = useText();
  const state = useAtlas();
  const count = useFacetCount(facet, value);
  const greatest = useGreatest(facet);
  const names: Readonly<Record<string, string>> = text.facets[facet].options;
  const choice = (): Choice<Value> => state.filter.peek()[facet];
  return (
    <OptionRow
      name={names[value] ?? ""}
      checked={passes<Value>(state.filter.value[facet], value) ? "all" : "none"}
      count={count}
      picture={hasControl(facet, "signs") && <OptionSign of={value as FacetValue<NamesWith<"signs">>} />}
      bar={<CountBar count={count} greatest={greatest} paint="ink-3" />}
      onSwitch={() => choose(state, facet, toggled(choice(), value))}
      onOnly={() => choose(state, facet, { kind: "only", values: [value] })}
    />
  );
}
