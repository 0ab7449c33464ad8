import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import { EMPHASES } from "../core/figure/looks.ts";
import { colourOf, type Theme } from "../core/figure/palette.ts";
import type { Geography } from "../core/geography/geography.ts";
import { borderLayers } from "./layers/borders.ts";
import { emphasisLayers } from "./layers/emphasis.ts";
import { landLayers } from "./layers/land.ts";
import type { Layers } from "./layers/layer.ts";
import { regionLayers } from "./layers/regions.ts";

/** The zoom beyond which the engine magnifies its tiles of the boundaries. */
const TILED_TO = 10;
const LAYERS: readonly Layers[] = [landLayers, regionLayers, borderLayers, emphasisLayers];

/** A collection without features. */
export const NOTHING = { type: "FeatureCollection" as const, features: [] };

/** The whole style of the map in a theme: everything in it, nothing from the network. */
export function styleOf(geography: Geography, theme: Theme): StyleSpecification {
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: {
      areas: source(geography.areas, { promoteId: "id" }),
      borders: source(geography.borders),
      ticks: source(NOTHING, { promoteId: "id" }),
      "area-dots": source(NOTHING),
      ...Object.fromEntries(EMPHASES.map((emphasis) => [emphasis, source(NOTHING)])),
    },
    layers: [...layersOf(theme)],
  };
}

/** The layers of the style in a theme, lowest first. */
export function layersOf(theme: Theme): readonly LayerSpecification[] {
  return LAYERS.flatMap((layers) => layers((paint) => colourOf(paint, theme)));
}

/**
 * Borders and polygons are cut into tiles apart from each other, so neither is simplified: they would part by a
 * fraction of a px.
 */
function source(
  data: GeoJSONSourceSpecification["data"],
  more: Partial<GeoJSONSourceSpecification> = {},
): GeoJSONSourceSpecification {
  return { type: "geojson", data, maxzoom: TILED_TO, tolerance: 0, ...more };
}
