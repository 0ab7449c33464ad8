import { regionsWith } from "../../core/measures/region-fills.ts";
import type { ShownLayer } from "./map-layer.ts";

/** The same further apart: claims that the group was defeated there count against those who affirm the region. */
export const defeatedLayer: ShownLayer = {
  id: "defeated",
  features: { of: "areas", kinds: ["painted"] },
  symbology: {
    kind: "pattern",
    pattern: { kind: "stripes", paint: "c1", period: 8, width: 1.1, slope: -1 },
  },
  shows: ({ fills }) => regionsWith("defeated", fills),
  measure: "contests",
};
