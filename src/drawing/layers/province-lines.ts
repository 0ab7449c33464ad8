import type { SteadyLayer } from "./map-layer.ts";

/** Between provinces of one country that the atlas does not cover. */
export const provinceLinesLayer: SteadyLayer = {
  id: "province-lines",
  features: { of: "borders", kinds: ["province"] },
  symbology: { kind: "strokes", strokes: [{ paint: "land-line", width: 1, opacity: 1 }] },
};
