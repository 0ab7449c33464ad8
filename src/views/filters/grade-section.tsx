import type { JSX } from "preact";
import type { RampFacet } from "../../core/facets/facet.ts";
import { FACETS } from "../../core/facets/facets.ts";
import type { Filter, RampName, Threshold } from "../../core/filter/filter.ts";
import { isAny, lowestOf, withLowest, withUnjudgedSwitched } from "../../core/filter/threshold.ts";
import { resetFilter, setFilter } from "../../state/actions.ts";
import { gradeWords } from "../../words/sentence.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { usePanelId } from "../parts/use-panel-id.ts";
import { useText } from "../parts/use-text.ts";
import { FilterSection } from "./filter-section.tsx";
import "./grade-section.css";

/**
 * A grade threshold as a ladder: one choice among the grades that rank, the better ones lit with it, and beside
 * them a switch for the grade that cannot be judged. A press on the chosen grade lets any pass again.
 */
export function GradeSection({ facet }: { readonly facet: RampName }): JSX.Element {
  const text = useText();
  const state = useAtlas();
  const filter = state.filter.value;
  const threshold: Threshold<string> = filter[facet];
  const { ramp, unjudged }: RampFacet = FACETS[facet];
  const { title } = text.facets[facet];
  const meanings: Readonly<Record<string, string>> = text.facets[facet].meanings;
  const name = usePanelId();
  const any = isAny(threshold, ramp);
  const lowest = ramp.indexOf(lowestOf(threshold, ramp));
  const words = (grade: string): string => text.filters.grade(grade, meanings[grade] ?? "");
  const set = (next: Threshold<string>) => setFilter(state, { [facet]: next } as Partial<Filter>);
  const lightOf = (rank: number): string => {
    if (any || rank > lowest) return "rung";
    return rank === lowest ? "rung cut" : "rung lit";
  };
  return (
    <FilterSection
      title={title}
      note={gradeWords(text, filter, facet) ?? text.filters.any}
      onReset={any ? undefined : () => resetFilter(state, facet)}
    >
      {() => (
        <div class="ladder">
          <div class="ladder-ramp" role="radiogroup" aria-label={title}>
            {ramp.map((grade, rank) => (
              <label key={grade} class={lightOf(rank)} title={words(grade)}>
                <input
                  type="radio"
                  name={name}
                  aria-label={words(grade)}
                  checked={!any && rank === lowest}
                  onClick={() => set(withLowest(state.filter.peek()[facet] as Threshold<string>, grade, ramp))}
                />
                <span translate={false}>{grade}</span>
              </label>
            ))}
          </div>
          <label class={any || !threshold.unjudged ? "rung off-ramp" : "rung off-ramp lit"} title={words(unjudged)}>
            <input
              type="checkbox"
              aria-label={words(unjudged)}
              checked={threshold.unjudged}
              onChange={() => set(withUnjudgedSwitched(state.filter.peek()[facet] as Threshold<string>, ramp))}
            />
            <span translate={false}>{unjudged}</span>
          </label>
        </div>
      )}
    </FilterSection>
  );
}
