import type { LayerSpecification } from "maplibre-gl";
import { type Layers, ofKind, whereState } from "./layer.ts";

/** Borders of countries, coasts, the outer borders of what is covered, and the ticks inward from these (state `on`). */
export const borderLayers: Layers = (colour) => [
  {
    id: "coast-lines",
    type: "line",
    source: "borders",
    filter: ofKind("coast"),
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": colour("nat-line"), "line-width": 0.6, "line-opacity": 0.6 },
  },
  {
    id: "country-lines",
    type: "line",
    source: "borders",
    filter: ofKind("international"),
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": colour("nat-line"), "line-width": 0.8, "line-opacity": 0.8 },
  },
  ticks("ticks-halo", colour("halo"), 2.2, 0.6),
  ticks("ticks", colour("band"), 0.9, 1),
  {
    id: "outer-lines",
    type: "line",
    source: "borders",
    filter: ofKind("covered"),
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": colour("nat-line"), "line-width": 1.4 },
  },
];

function ticks(id: string, colour: string, width: number, opacity: number): LayerSpecification {
  return {
    id,
    type: "line",
    source: "ticks",
    paint: {
      "line-color": colour,
      "line-width": width,
      "line-opacity": ["*", opacity, whereState("on")],
    },
  };
}
