import { regionsWith } from "../../core/measures/region-fills.ts";
import type { ShownLayer } from "./map-layer.ts";

/** Level dashes: no claim on the region matches, and the filter hides some that would give it a class. */
export const unmatchedLayer: ShownLayer = {
  id: "unmatched",
  features: { of: "areas", kinds: ["painted"] },
  symbology: { kind: "pattern", pattern: { kind: "dashes", paint: "line-2", period: 10, length: 4, width: 0.9 } },
  shows: ({ fills }) => regionsWith("no-match", fills),
};
