import type { GroundLayer } from "./map-layer.ts";

/** Land, also beyond the data. */
export const landLayer: GroundLayer = {
  id: "land",
  features: { of: "everything" },
  symbology: { kind: "fill", paint: "land" },
};
