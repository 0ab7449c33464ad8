import type { ShownLayer } from "../../src/drawing/layers/map-layer.ts";

/** A layer that the map does not have: dashes over regions that many claims are about. */
export const madeUpLayer: ShownLayer = {
  id: "busy",
  features: { of: "areas", kinds: ["painted"] },
  symbology: { kind: "pattern", pattern: { kind: "dashes", paint: "ink", period: 8, length: 3, width: 1 } },
  shows: ({ result, fills }) => [...fills.keys()].filter((id) => (result.areas.get(id as never)?.claims ?? 0) > 1),
};
