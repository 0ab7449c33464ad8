import type { SteadyLayer } from "./map-layer.ts";

/** Fine dots: land that the atlas does not cover. */
export const dotsLayer: SteadyLayer = {
  id: "dots",
  features: { of: "areas", kinds: ["context", "coarse"] },
  symbology: { kind: "pattern", pattern: { kind: "dots", paint: "land-dot", period: 6, radius: 0.6 } },
};
