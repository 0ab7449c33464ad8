import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { MEASURE_NAMES } from "../../core/view-state.ts";
import { type LegendKey, legendKeys, longSpanKeys, stanceKeys } from "../../drawing/legend/legend.ts";
import { legendContent } from "../../drawing/legend/legend-content.ts";
import { setMeasure } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { lazy } from "../parts/lazy.tsx";
import { SceneView } from "../parts/scene-view.tsx";
import { usePanelId } from "../parts/use-panel-id.ts";
import { useText } from "../parts/use-text.ts";
import "./legend.css";
import { Ramp } from "./ramp.tsx";

const AddedHead = lazy(async () => (await import("../published/added-head.tsx")).AddedHead);
const ContestLegend = lazy(async () => (await import("./contest-legend.tsx")).ContestLegend);
const MeasureDefinition = lazy(async () => (await import("./measure-definition.tsx")).MeasureDefinition);

/** What the map is coloured by, with the choice of it, and the key to all that the map shows now. */
export function Legend({
  onList,
}: {
  /** Opens the list of what is new, where it does not stand beside the map. */
  readonly onList?: (() => void) | undefined;
}): JSX.Element {
  const text = useText();
  const atlas = useAtlas();
  const heading = usePanelId();
  const [isDefined, setDefined] = useState(false);
  const measure = atlas.measure.value;
  const content = legendContent(
    atlas.result.value,
    measure,
    atlas.dataset.value.regions,
    atlas.selection.value.area,
    atlas.mapSymbols.value,
  );
  return (
    // Without buttons in it, keys scroll it where it is short of room.
    <section class="legend" aria-labelledby={heading} tabIndex={measure.name === "added" ? 0 : -1}>
      {measure.name === "added" ? (
        <AddedHead id={heading} onList={onList} />
      ) : (
        <>
          <div class="legend-head">
            <h2 id={heading}>{text.legend.colourBy}</h2>
            <button type="button" class="link-button" aria-expanded={isDefined} onClick={() => setDefined(!isDefined)}>
              {text.legend.definition}
            </button>
          </div>
          <fieldset class="segments legend-measures" aria-labelledby={heading}>
            {MEASURE_NAMES.map((name) => (
              <button
                key={name}
                type="button"
                aria-pressed={name === measure.name}
                onClick={() => setMeasure(atlas, name)}
              >
                {text.legend.measures[name]}
              </button>
            ))}
          </fieldset>
          {measure.of !== "contests" && <p class="legend-counts">{text.legend.counts[measure.name]}</p>}
          {isDefined && <MeasureDefinition name={measure.name} />}
        </>
      )}
      {measure.of === "contests" ? <ContestLegend measure={measure} /> : <Ramp measure={measure} />}
      <Keys
        className="legend-keys"
        keys={[...legendKeys(text, content), ...longSpanKeys(text, atlas.result.value.histogram)]}
      />
      <p class="legend-counts">{text.legend.stancesMean}</p>
      <Keys className="legend-stances" keys={stanceKeys(text, content)} />
    </section>
  );
}

function Keys({ className, keys }: { readonly className: string; readonly keys: readonly LegendKey[] }): JSX.Element {
  return (
    <ul class={className}>
      {keys.map(({ name, swatch, words }) => (
        <li key={name}>
          <SceneView scene={swatch} />
          {words}
        </li>
      ))}
    </ul>
  );
}
