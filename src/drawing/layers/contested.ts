import { regionsWith } from "../../core/measures/region-fills.ts";
import type { ShownLayer } from "./map-layer.ts";

/** Light falling lines: a denial by name counts against those who affirm the region. */
export const contestedLayer: ShownLayer = {
  id: "contested",
  features: { of: "areas", kinds: ["painted"] },
  symbology: {
    kind: "pattern",
    pattern: { kind: "stripes", paint: "c1", period: 5, width: 1.1, slope: -1 },
  },
  shows: ({ fills }) => regionsWith("contested", fills),
  measure: "contests",
};
