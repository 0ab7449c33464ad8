import { RAMPS } from "../palette.ts";
import type { PaintedLayer } from "./map-layer.ts";

/** The painted regions in the colours of the measure. */
export const fillsLayer: PaintedLayer = {
  id: "fills",
  features: { of: "areas", kinds: ["painted"] },
  symbology: { kind: "fill", paint: "c0" },
  paints: ({ fills, measure }) =>
    new Map(
      [...fills].map(([region, { kind, shade }]) => [region, kind === "left-out" ? "land" : RAMPS[measure.of][shade]]),
    ),
};
