import type { SteadyLayer } from "./map-layer.ts";

/** The outer borders of the covered areas. */
export const outerLinesLayer: SteadyLayer = {
  id: "outer-lines",
  features: { of: "borders", kinds: ["covered"] },
  symbology: { kind: "strokes", strokes: [{ paint: "nat-line", width: 1.4, opacity: 1 }] },
};
