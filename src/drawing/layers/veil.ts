import { regionsWith } from "../../core/measures/region-fills.ts";
import type { ShownLayer } from "./map-layer.ts";

/** Hides the lines of regions that the filter of regions leaves out. */
export const veilLayer: ShownLayer = {
  id: "veil",
  features: { of: "areas", kinds: ["painted"] },
  symbology: { kind: "fill", paint: "land", opacity: 0.5 },
  shows: ({ fills }) => regionsWith("left-out", fills),
};
