import type { SteadyLayer } from "./map-layer.ts";

/** The sea. */
export const seaLayer: SteadyLayer = {
  id: "sea",
  features: { of: "areas", kinds: ["sea"] },
  symbology: { kind: "fill", paint: "sea" },
};
