import { regionsWith } from "../../core/measures/region-fills.ts";
import type { ShownLayer } from "./map-layer.ts";

/** The outline of what no claim had named that was published before the day asked for. */
export const newlyNamedLayer: ShownLayer = {
  id: "newly-named",
  features: { of: "outline" },
  symbology: { kind: "strokes", strokes: [{ paint: "ink", width: 2, opacity: 1 }] },
  shows: ({ fills }) => regionsWith("new", fills),
};
