import type { JSX } from "preact";
import { COMPARED, COMPARISONS } from "../../core/compare/compare-settings.ts";
import { setCompare } from "../../state/actions.ts";
import "../analysis/analysis-page.css";
import { useAtlas } from "../parts/atlas-context.ts";
import { Segmented } from "../parts/segmented.tsx";
import { useWholeText } from "../parts/use-text.ts";
import { AgainstFields } from "./against-fields.tsx";
import "./compare-page.css";
import { EachField } from "./each-field.tsx";
import { ManyMaps } from "./many-maps.tsx";
import { TwoMaps } from "./two-maps.tsx";

/** Claims compared: a small map for each year, half-year, category or kind, or two windows or categories side by side. */
export function ComparePage(): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const { comparison, compared } = state.view.value.compare;
  const words = text.compare;
  return (
    <div class="compare-page">
      <div class="compare-bar">
        <Segmented
          name={words.comparison}
          values={COMPARISONS}
          words={words.comparisons}
          chosen={comparison}
          onChoose={(chosen) => setCompare(state, { comparison: chosen })}
        />
        {comparison === "many" ? <EachField /> : <AgainstFields />}
        <span class="compare-bar-part">
          <span aria-hidden="true">{words.compared}</span>
          <Segmented
            name={words.compared}
            values={COMPARED}
            words={words.comparedNames}
            chosen={compared}
            onChoose={(chosen) => setCompare(state, { compared: chosen })}
          />
        </span>
      </div>
      {comparison === "many" ? <ManyMaps /> : <TwoMaps />}
    </div>
  );
}
