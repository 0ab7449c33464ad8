import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { contestRampScene, RAMP_CLASSES } from "../../drawing/legend/contest-ramp.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { SceneView } from "../parts/scene-view.tsx";
import { useBox } from "../parts/use-box.ts";
import { useWholeText } from "../parts/use-text.ts";

/** The classes of contested regions as boxes, as wide as there is room. */
export function ContestRamp(): JSX.Element {
  const text = useWholeText();
  const host = useRef<HTMLDivElement>(null);
  const width = useBox(host).width || 183;
  const { spacing } = useAtlas().lettering.value;
  const { classes } = text.contests;
  return (
    <div ref={host} class="legend-ramp">
      <SceneView
        scene={contestRampScene(text, width, text.language.direction === "rtl", spacing)}
        name={text.legend.ramp(
          text.legend.counts.contested,
          RAMP_CLASSES.map((kind) => classes[kind](false)),
        )}
      />
    </div>
  );
}
