import type { JSX } from "preact";
import { useAtlas } from "../parts/atlas-context.ts";
import { Icon } from "../parts/icon.tsx";
import { lazy } from "../parts/lazy.tsx";
import { useText } from "../parts/use-text.ts";
import { Ramp } from "./ramp.tsx";
import "./ramp-bar.css";

const ContestRamp = lazy(async () => (await import("./contest-ramp.tsx")).ContestRamp);

/** The colours of the map in one line, for where there is no room for the legend, with the way to it. */
export function RampBar({ onOpen }: { readonly onOpen: () => void }): JSX.Element {
  const text = useText();
  const measure = useAtlas().measure.value;
  return (
    <div class="ramp-bar">
      <button type="button" class="button plain" aria-haspopup="dialog" onClick={onOpen}>
        <span class="visually-hidden">{text.legend.colourBy} </span>
        {text.legend.onRamp[measure.name]}
        <Icon name="chevron-down" size={12} />
      </button>
      {measure.of === "contests" ? <ContestRamp /> : <Ramp measure={measure} />}
    </div>
  );
}
