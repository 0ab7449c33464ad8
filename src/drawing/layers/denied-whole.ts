import { regionsWith } from "../../core/measures/region-fills.ts";
import type { ShownLayer } from "./map-layer.ts";

/** Thin falling lines: the region is affirmed by name, and a denial for the whole that it lies in counts against that. */
export const deniedWholeLayer: ShownLayer = {
  id: "denied-whole",
  features: { of: "areas", kinds: ["painted"] },
  symbology: {
    kind: "pattern",
    pattern: { kind: "stripes", paint: "contest-line", period: 7, width: 1, slope: -1 },
  },
  shows: ({ fills }) => regionsWith("denied-whole", fills),
  measure: "contests",
};
