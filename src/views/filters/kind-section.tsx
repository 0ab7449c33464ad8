import type { JSX } from "preact";
import { isEverything, passes, toggled } from "../../core/filter/filter.ts";
import { text } from "../../core/messages/catalogue.ts";
import { ASSERTIONS, type Assertion } from "../../core/records/vocabulary.ts";
import { choose, resetFilter } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { CountBar } from "./count-bar.tsx";
import { FilterSection } from "./filter-section.tsx";
import { OptionRow } from "./option-row.tsx";
import { useFacetCount, useGreatest } from "./use-facet.ts";

/** The kinds of claim, folded away at first. */
export function KindSection(): JSX.Element {
  const state = useAtlas();
  const { assertion } = state.filter.value;
  const passing = ASSERTIONS.filter((kind) => passes(assertion, kind)).length;
  const note =
    passing === ASSERTIONS.length ? text.filters.all(passing) : text.filters.some(passing, ASSERTIONS.length);
  return (
    <FilterSection
      title={text.filters.kind}
      folds
      note={note}
      onReset={isEverything(assertion) ? undefined : () => resetFilter(state, "assertion")}
    >
      {() => (
        <ul>
          {ASSERTIONS.map((kind) => (
            <KindOption key={kind} kind={kind} />
          ))}
        </ul>
      )}
    </FilterSection>
  );
}

function KindOption({ kind }: { readonly kind: Assertion }): JSX.Element {
  const state = useAtlas();
  const count = useFacetCount("assertion", kind);
  const greatest = useGreatest("assertion");
  return (
    <OptionRow
      name={text.vocabulary.assertions[kind]}
      tick={passes(state.filter.value.assertion, kind) ? "all" : "none"}
      count={count}
      bar={<CountBar count={count} greatest={greatest} paint="ink-3" />}
      onSwitch={() => choose(state, "assertion", toggled(state.filter.peek().assertion, kind))}
      onOnly={() => choose(state, "assertion", { kind: "only", values: [kind] })}
    />
  );
}
