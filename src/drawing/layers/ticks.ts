import { ticksOf } from "../../core/measures/region-fills.ts";
import type { ShownLayer } from "./map-layer.ts";

/** Ticks over a halo: claims about the whole or most of a covered area or of its country. */
export const ticksLayer: ShownLayer = {
  id: "ticks",
  features: { of: "ticks" },
  symbology: {
    kind: "strokes",
    strokes: [
      { paint: "halo", width: 2.2, opacity: 0.6 },
      { paint: "band", width: 0.9, opacity: 1 },
    ],
  },
  shows: ({ result, regions }) => ticksOf(result, regions),
};
