import type { JSX } from "preact";
import { CONTEST_RULES } from "../../core/contested/contest-class.ts";
import type { ContestMeasure } from "../../core/measures/measure.ts";
import { contestKeys } from "../../drawing/legend/contest-keys.ts";
import { setContestRule } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { SceneView } from "../parts/scene-view.tsx";
import { useWholeText } from "../parts/use-text.ts";

/** By which rule claims count against each other, with the choice of it, and the classes with their regions. */
export function ContestLegend({ measure }: { readonly measure: ContestMeasure }): JSX.Element | null {
  const text = useWholeText();
  const atlas = useAtlas();
  if (measure.contestsIn === null) return null;
  const { contests } = text;
  const result = atlas.result.value;
  const keys = contestKeys(text, { result, regions: atlas.dataset.value.regions }, measure);
  return (
    <>
      <fieldset class="segments legend-measures" aria-label={contests.rule}>
        {CONTEST_RULES.map((rule) => (
          <button
            key={rule}
            type="button"
            aria-pressed={rule === measure.rule}
            onClick={() => setContestRule(atlas, rule)}
          >
            {contests.rules[rule]}
          </button>
        ))}
      </fieldset>
      <p class="legend-counts">{contests.howToRead(measure.rule, measure.isLong(result.query))}</p>
      <p class="legend-levels" aria-hidden="true">
        {contests.levels}
      </p>
      <ul class="legend-keys legend-contests">
        {keys.map(({ name, swatch, words, counts }) => (
          <li key={name} data-faint={!swatch || counts.provinces + counts.districts === 0 || undefined}>
            {swatch && <SceneView scene={swatch} />}
            <span>{words}</span>
            <b aria-hidden="true" translate={false}>
              {contests.counts(counts)}
            </b>
            <span class="visually-hidden">{contests.spokenCounts(counts)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
