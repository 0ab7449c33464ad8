import type { JSX } from "preact";
import { useMemo, useRef } from "preact/hooks";
import type { NumberMeasure } from "../../core/measures/measure.ts";
import { rampScene } from "../../drawing/legend/legend-ramp.ts";
import { classLabels } from "../../words/class-labels.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { SceneView } from "../parts/scene-view.tsx";
import { useBox } from "../parts/use-box.ts";
import { useText } from "../parts/use-text.ts";

/** The classes of a measure as boxes with labels, as wide as there is room. */
export function Ramp({ measure }: { readonly measure: NumberMeasure }): JSX.Element {
  const text = useText();
  const host = useRef<HTMLDivElement>(null);
  const width = useBox(host).width || 183;
  const { spacing } = useAtlas().lettering.value;
  const scene = useMemo(
    () => rampScene(text, measure, width, spacing, text.language.direction === "rtl"),
    [text, measure, width, spacing],
  );
  const labels = classLabels(text, measure);
  return (
    <div ref={host} class="legend-ramp">
      <SceneView scene={scene} name={text.legend.ramp(text.legend.counts[measure.name], labels)} />
    </div>
  );
}
