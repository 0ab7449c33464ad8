import type { LayerSpecification } from "maplibre-gl";
import { BORDER_LOOKS, type LineLook, TICK_LOOKS } from "../../core/figure/looks.ts";
import type { BorderKind } from "../../core/geography/borders-kinds.ts";
import { type Colours, type Layers, lineLayer, ofKind, whereState } from "./layer.ts";

/** Borders of countries, coasts, the outer borders of what is covered, and the ticks inward from these (state `on`). */
export const borderLayers: Layers = (colour) => [
  borderLayer("coast-lines", "coast", colour),
  borderLayer("country-lines", "international", colour),
  ticks("ticks-halo", TICK_LOOKS.halo, colour),
  ticks("ticks", TICK_LOOKS.line, colour),
  borderLayer("outer-lines", "covered", colour),
];

/** All borders of a kind. */
export function borderLayer(id: string, kind: BorderKind, colour: Colours): LayerSpecification {
  return { ...lineLayer(id, "borders", BORDER_LOOKS[kind], colour), filter: ofKind(kind) };
}

function ticks(id: string, { paint, width, opacity }: LineLook, colour: Colours): LayerSpecification {
  return {
    id,
    type: "line",
    source: "ticks",
    paint: {
      "line-color": colour(paint),
      "line-width": width,
      "line-opacity": ["*", opacity, whereState("on", true)],
    },
  };
}
