import type { SteadyLayer } from "./map-layer.ts";

/** The coasts of what the atlas does not cover. */
export const coastLinesLayer: SteadyLayer = {
  id: "coast-lines",
  features: { of: "borders", kinds: ["coast"] },
  symbology: { kind: "strokes", strokes: [{ paint: "nat-line", width: 0.6, opacity: 0.6 }] },
};
