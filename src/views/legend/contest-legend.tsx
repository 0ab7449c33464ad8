import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { CONTEST_RULES } from "../../core/contested/contest-class.ts";
import type { ContestMeasure } from "../../core/measures/measure.ts";
import { areaIdOf } from "../../core/records/area.ts";
import type { RegionId } from "../../core/records/records.ts";
import { contestKeys } from "../../drawing/legend/contest-keys.ts";
import { selectArea, setContestRule } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { DataText } from "../parts/data-text.tsx";
import { SceneView } from "../parts/scene-view.tsx";
import { useWholeText } from "../parts/use-text.ts";

/** By which rule claims count against each other, with the choice of it, and the classes with their regions. */
export function ContestLegend({ measure }: { readonly measure: ContestMeasure }): JSX.Element | null {
  const text = useWholeText();
  const atlas = useAtlas();
  const [open, setOpen] = useState<string | null>(null);
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
          <li key={name} data-faint={!swatch || counts.regions.length === 0 || undefined}>
            {swatch && <SceneView scene={swatch} />}
            <span>{words}</span>
            {counts.regions.length === 0 ? (
              <b translate={false}>{contests.counts(counts)}</b>
            ) : (
              <button
                type="button"
                class="link-button"
                aria-expanded={open === name}
                aria-label={contests.listRegions(words, contests.spokenCounts(counts))}
                onClick={() => setOpen(open === name ? null : name)}
              >
                <b translate={false}>{contests.counts(counts)}</b>
              </button>
            )}
            {open === name && <Named ids={counts.regions} />}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Regions by name, each of which opens. */
function Named({ ids }: { readonly ids: readonly RegionId[] }): JSX.Element {
  const text = useWholeText();
  const atlas = useAtlas();
  const { regions } = atlas.dataset.value;
  const named = ids.flatMap((id) => regions.get(id) ?? []);
  return (
    <ul class="legend-contest-regions">
      {named
        .toSorted((one, other) => text.formats.collate(one.name, other.name))
        .map((region) => (
          <li key={region.id}>
            <button type="button" class="link-button" onClick={() => selectArea(atlas, areaIdOf(region, "named"))}>
              <DataText>{region.name}</DataText>
            </button>
          </li>
        ))}
    </ul>
  );
}
