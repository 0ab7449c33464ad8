import type { LayerSpecification } from "maplibre-gl";
import { VEIL } from "../../core/figure/looks.ts";
import { PATTERNED_LOOKS } from "../../core/figure/map-look.ts";
import { borderLayer } from "./borders.ts";
import { type Layers, ofKind, whereState } from "./layer.ts";

/** The painted regions: their fill (state `colour`), what is drawn over it (state `look`), and the dots of whole areas. */
export const regionLayers: Layers = (colour) => [
  {
    id: "fills",
    type: "fill",
    source: "areas",
    filter: ofKind("painted"),
    paint: { "fill-color": ["to-color", ["feature-state", "colour"], colour("c0")] },
  },
  ...PATTERNED_LOOKS.map(
    ([look, pattern]): LayerSpecification => ({
      id: pattern,
      type: "fill",
      source: "areas",
      filter: ofKind("painted"),
      paint: { "fill-pattern": pattern, "fill-antialias": false, "fill-opacity": whereState("look", look) },
    }),
  ),
  {
    id: "area-dots",
    type: "fill",
    source: "area-dots",
    paint: { "fill-pattern": "area-dots", "fill-antialias": false },
  },
  borderLayer("region-lines", "region", colour),
  {
    id: "veil",
    type: "fill",
    source: "areas",
    filter: ofKind("painted"),
    paint: { "fill-color": colour("land"), "fill-opacity": ["*", VEIL, whereState("look", "left-out")] },
  },
];
