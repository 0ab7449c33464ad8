import { dottedRegions } from "../../core/measures/region-fills.ts";
import type { ShownLayer } from "./map-layer.ts";

/** Wide dots: the wider area that the reader points at, or else has chosen. */
export const areaDotsLayer: ShownLayer = {
  id: "area-dots",
  features: { of: "wholes" },
  symbology: { kind: "pattern", pattern: { kind: "dots", paint: "band", period: 10, radius: 1 } },
  shows: ({ hovered, selected, regions }) => dottedRegions([hovered, selected], regions),
};
