import { borderLayer } from "./borders.ts";
import { type Layers, ofKind } from "./layer.ts";

/** What the atlas does not cover: land with fine dots and pale borders of provinces, and the sea. */
export const landLayers: Layers = (colour) => [
  { id: "land", type: "background", paint: { "background-color": colour("land") } },
  {
    id: "dots",
    type: "fill",
    source: "areas",
    filter: ofKind("context", "coarse"),
    paint: { "fill-pattern": "dots", "fill-antialias": false },
  },
  { id: "sea", type: "fill", source: "areas", filter: ofKind("sea"), paint: { "fill-color": colour("sea") } },
  borderLayer("province-lines", "province", colour),
];
