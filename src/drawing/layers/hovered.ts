import { namedRegions } from "../../core/measures/region-fills.ts";
import type { ShownLayer } from "./map-layer.ts";

/** The outline of the region under the pointer. */
export const hoveredLayer: ShownLayer = {
  id: "hovered",
  features: { of: "outline" },
  symbology: { kind: "strokes", strokes: [{ paint: "ink", width: 1.5, opacity: 1 }] },
  shows: ({ hovered, regions }) => namedRegions(hovered, regions),
};
