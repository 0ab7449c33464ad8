import { namedRegions } from "../../core/measures/region-fills.ts";
import type { ShownLayer } from "./map-layer.ts";

/** The outline of the region that has the keyboard. */
export const focusedLayer: ShownLayer = {
  id: "focused",
  features: { of: "outline" },
  symbology: {
    kind: "strokes",
    strokes: [
      { paint: "surface", width: 6, opacity: 1 },
      { paint: "focus", width: 3, opacity: 1 },
    ],
  },
  shows: ({ focused, regions }) => namedRegions(focused, regions),
};
