import type { ShownLayer } from "./map-layer.ts";

/** Level dashes, as so many minus signs: fewer in B than in A. What comparisons show, they are told themselves. */
export const fewerLayer: ShownLayer = {
  id: "fewer",
  features: { of: "areas", kinds: ["painted"] },
  symbology: { kind: "pattern", pattern: { kind: "dashes", paint: "contest-line", period: 10, length: 4, width: 1 } },
  shows: () => [],
};
