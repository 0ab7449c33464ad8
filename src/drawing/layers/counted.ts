import { countedLand } from "../../core/measures/region-fills.ts";
import type { ShownLayer } from "./map-layer.ts";

/** Plain land over the fine dots: no region of the map lies there, but claims on the wider area are counted beside it. */
export const countedLayer: ShownLayer = {
  id: "counted",
  features: { of: "wholes" },
  symbology: { kind: "fill", paint: "land" },
  shows: ({ result, regions }) => countedLand(result, regions),
};
