import type { JSX } from "preact";
import { text } from "../../core/messages/catalogue.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { Ramp } from "./ramp.tsx";
import "./ramp-bar.css";

/** The colours of the map in one line, for where there is no room for the legend. */
export function RampBar(): JSX.Element {
  const measure = useAtlas().measure.value;
  return (
    <div class="ramp-bar">
      <span>{text.legend.onRamp[measure.name]}</span>
      <Ramp measure={measure} />
    </div>
  );
}
