import { regionsWith } from "../../core/measures/region-fills.ts";
import type { ShownLayer } from "./map-layer.ts";

/** Falling lines, which only denials have: none of the matching claims affirms the region, and some deny. */
export const deniedLayer: ShownLayer = {
  id: "denied",
  features: { of: "areas", kinds: ["painted"] },
  symbology: {
    kind: "pattern",
    pattern: { kind: "stripes", paint: "contest-line", period: 6, width: 1.3, slope: -1 },
  },
  shows: ({ fills }) => regionsWith("denied", fills),
};
