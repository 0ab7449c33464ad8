import { partsOfArea } from "../../core/records/area.ts";
import type { ShownLayer } from "./map-layer.ts";

/** The outline of what is selected, or of the regions that an open claim names; a country stands for all within. */
export const selectedLayer: ShownLayer = {
  id: "selected",
  features: { of: "outline" },
  symbology: {
    kind: "strokes",
    strokes: [
      { paint: "surface", width: 5, opacity: 1 },
      { paint: "ink", width: 2.5, opacity: 1 },
    ],
  },
  shows: (view) => (view.selected === null ? (view.open?.regions ?? []) : [partsOfArea(view.selected).region]),
};
