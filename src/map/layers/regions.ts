import { type Layers, ofKind, whereState } from "./layer.ts";

/** The painted regions: their fill (state `colour`), its hatch (`hatched`), and the hatch of a whole area (`marked`). */
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
    source: "areas",
    filter: ofKind("painted", "coarse", "context"),
    paint: { "fill-pattern": "area-hatch", "fill-antialias": false, "fill-opacity": whereState("marked") },
  },
  {
    id: "region-lines",
    type: "line",
    source: "borders",
    filter: ofKind("region"),
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": colour("reg-line"), "line-width": 0.8 },
  },
];
