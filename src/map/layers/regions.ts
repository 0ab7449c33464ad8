import { borderLayer } from "./borders.ts";
import { type Layers, ofKind, whereState } from "./layer.ts";

/** The painted regions: their fill (state `colour`), its hatch (`hatched`), and the hatch of whole areas. */
export const regionLayers: Layers = (colour) => [
  {
    id: "fills",
    type: "fill",
    source: "areas",
    filter: ofKind("painted"),
    paint: { "fill-color": ["to-color", ["feature-state", "colour"], colour("c0")] },
  },
  {
    id: "hatch",
    type: "fill",
    source: "areas",
    filter: ofKind("painted"),
    paint: { "fill-pattern": "hatch", "fill-antialias": false, "fill-opacity": whereState("hatched") },
  },
  {
    id: "area-hatch",
    type: "fill",
    source: "area-hatch",
    paint: { "fill-pattern": "area-hatch", "fill-antialias": false },
  },
  borderLayer("region-lines", "region", colour),
];
