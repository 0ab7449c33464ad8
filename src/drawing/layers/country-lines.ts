import type { SteadyLayer } from "./map-layer.ts";

/** Between countries that the atlas does not cover. */
export const countryLinesLayer: SteadyLayer = {
  id: "country-lines",
  features: { of: "borders", kinds: ["international"] },
  symbology: { kind: "strokes", strokes: [{ paint: "nat-line", width: 0.8, opacity: 0.8 }] },
};
