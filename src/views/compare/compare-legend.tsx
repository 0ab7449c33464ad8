import type { JSX } from "preact";
import type { Measure } from "../../core/measures/measure.ts";
import { BLANK_SWATCHES, longDatedSwatch, SWATCH } from "../../drawing/legend/legend-swatches.ts";
import { Ramp } from "../legend/ramp.tsx";
import { SceneView } from "../parts/scene-view.tsx";
import { useWholeText } from "../parts/use-text.ts";

/** The classes that all maps share. */
export function CompareLegend({ measure }: { readonly measure: Measure }): JSX.Element {
  const text = useWholeText();
  const words = text.compare;
  return (
    <div class="compare-legend">
      <h3>{measure.name === "groups" ? words.comparedNames.groups : words.comparedNames.claims}</h3>
      <Ramp measure={measure} />
      <ul>
        <li>
          <SceneView scene={{ ...SWATCH, nodes: BLANK_SWATCHES["no-claim"] }} />
          {words.none}
        </li>
        <li>
          <SceneView scene={{ ...SWATCH, nodes: longDatedSwatch() }} />
          {words.long}
        </li>
      </ul>
    </div>
  );
}
