import { regionsWith } from "../../core/measures/region-fills.ts";
import type { ShownLayer } from "./map-layer.ts";

/** Rising lines: every claim that affirms the region is dated to a quarter or year only. */
export const hatchLayer: ShownLayer = {
  id: "hatch",
  features: { of: "areas", kinds: ["painted"] },
  symbology: { kind: "pattern", pattern: { kind: "stripes", paint: "hatch", period: 5, width: 1.2, slope: 1 } },
  shows: ({ fills }) => regionsWith("long-dated", fills),
};
