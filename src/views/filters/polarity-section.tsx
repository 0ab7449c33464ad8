import type { JSX } from "preact";
import { isEverything, passes, toggled } from "../../core/filter/filter.ts";
import { text } from "../../core/messages/catalogue.ts";
import { POLARITIES, type Polarity } from "../../core/records/vocabulary.ts";
import { choose, resetFilter } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { SceneView } from "../parts/scene-view.tsx";
import { CountBar } from "./count-bar.tsx";
import { FilterSection } from "./filter-section.tsx";
import { OptionRow } from "./option-row.tsx";
import { useFacetCount, useGreatest } from "./use-facet.ts";

/** What they say: affirm, deny or neither. */
export function PolaritySection(): JSX.Element {
  const state = useAtlas();
  const isActive = !isEverything(state.filter.value.polarity);
  return (
    <FilterSection title={text.filters.say} onReset={isActive ? () => resetFilter(state, "polarity") : undefined}>
      {() => (
        <ul>
          {POLARITIES.map((polarity) => (
            <PolarityOption key={polarity} polarity={polarity} />
          ))}
        </ul>
      )}
    </FilterSection>
  );
}

function PolarityOption({ polarity }: { readonly polarity: Polarity }): JSX.Element {
  const state = useAtlas();
  const count = useFacetCount("polarity", polarity);
  const greatest = useGreatest("polarity");
  return (
    <OptionRow
      name={text.vocabulary.polarities[polarity]}
      tick={passes(state.filter.value.polarity, polarity) ? "all" : "none"}
      count={count}
      picture={<PolaritySwatch polarity={polarity} />}
      bar={<CountBar count={count} greatest={greatest} paint="ink-3" />}
      onSwitch={() => choose(state, "polarity", toggled(state.filter.peek().polarity, polarity))}
      onOnly={() => choose(state, "polarity", { kind: "only", values: [polarity] })}
    />
  );
}

/** A cell of the mark without a bloc's colour, in the middle of 16 px: solid, hollow or a dot. */
function PolaritySwatch({ polarity }: { readonly polarity: Polarity }): JSX.Element {
  const node = {
    affirm: { kind: "rect", x: 3, y: 3, width: 10, height: 10, fill: "ink-2" },
    deny: { kind: "rect", x: 4, y: 4, width: 8, height: 8, fill: "none", stroke: "ink-2", strokeWidth: 2 },
    neither: { kind: "circle", x: 8, y: 8, radius: 3, fill: "ink-2" },
  } as const;
  return <SceneView scene={{ width: 16, height: 16, nodes: [node[polarity]] }} />;
}
