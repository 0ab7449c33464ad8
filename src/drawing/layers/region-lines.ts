import type { SteadyLayer } from "./map-layer.ts";

/** Between painted regions of one covered area. */
export const regionLinesLayer: SteadyLayer = {
  id: "region-lines",
  features: { of: "borders", kinds: ["region"] },
  symbology: { kind: "strokes", strokes: [{ paint: "reg-line", width: 0.8, opacity: 1 }] },
};
