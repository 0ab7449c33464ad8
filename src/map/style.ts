import type {
  ExpressionSpecification,
  FilterSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from "maplibre-gl";
import type { Geography } from "../core/geography/geography.ts";
import type { Theme } from "../core/theme.ts";
import type { MapLayer } from "../drawing/layers/map-layer.ts";
import { MAP_LAYERS } from "../drawing/layers/map-layers.ts";
import { colourOf, type Paint } from "../drawing/palette.ts";

/** The zoom beyond which the engine magnifies its tiles of the boundaries. */
const TILED_TO = 10;

/** A collection without features. */
export const NOTHING = { type: "FeatureCollection" as const, features: [] };

/** The whole style of the map in a theme: everything in it, nothing from the network. */
export function styleOf(
  geography: Geography,
  theme: Theme,
  layers: readonly MapLayer[] = MAP_LAYERS,
): StyleSpecification {
  const own = layers.filter((layer) => sourceOf(layer) === layer.id);
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: {
      areas: source(geography.areas, { promoteId: "id" }),
      borders: source(geography.borders),
      ...Object.fromEntries(own.map(({ id }) => [id, source(NOTHING, { promoteId: "id" })])),
    },
    layers: [...layersOf(theme, layers)],
  };
}

/** The layers of the style in a theme, lowest first. */
export function layersOf(theme: Theme, layers: readonly MapLayer[] = MAP_LAYERS): readonly LayerSpecification[] {
  return layers.flatMap((layer) => specificationsOf(layer, (paint) => colourOf(paint, theme)));
}

/** The source of a layer: one that all layers of polygons or borders share, or one of its own that changes. */
export function sourceOf({ id, features }: MapLayer): string {
  return features.of === "areas" || features.of === "borders" ? features.of : id;
}

function specificationsOf(layer: MapLayer, colour: (paint: Paint) => string): readonly LayerSpecification[] {
  const { id, features, symbology } = layer;
  const from = { source: sourceOf(layer), ...("kinds" in features && { filter: ofKind(...features.kinds) }) };
  switch (symbology.kind) {
    case "fill": {
      const fill = colour(symbology.paint);
      if (features.of === "everything") return [{ id, type: "background", paint: { "background-color": fill } }];
      const own: ExpressionSpecification = ["to-color", ["feature-state", id], fill];
      const opacity = opacityOf(layer, symbology.opacity);
      const paint = { "fill-color": "paints" in layer ? own : fill, ...(opacity !== 1 && { "fill-opacity": opacity }) };
      return [{ id, type: "fill", ...from, paint }];
    }
    case "pattern": {
      const opacity = opacityOf(layer);
      const paint = { "fill-pattern": id, "fill-antialias": false, ...(opacity !== 1 && { "fill-opacity": opacity }) };
      return [{ id, type: "fill", ...from, paint }];
    }
    case "strokes":
      return symbology.strokes.map(({ paint, width, opacity: own }, index, { length }) => {
        const opacity = opacityOf(layer, own);
        return {
          id: index < length - 1 ? `${id}-${index}` : id,
          type: "line",
          ...from,
          ...(features.of !== "ticks" && { layout: { "line-join": "round", "line-cap": "round" } }),
          paint: {
            "line-color": colour(paint),
            "line-width": width,
            ...(opacity !== 1 && { "line-opacity": opacity }),
          },
        };
      });
  }
}

function ofKind(...kinds: readonly string[]): FilterSpecification {
  return ["in", ["get", "kind"], ["literal", kinds]];
}

/** The opacity of features that a layer shows: always, or where their state says so. */
function opacityOf(layer: MapLayer, opacity = 1): number | ExpressionSpecification {
  if (!isByState(layer)) return opacity;
  return ["case", ["==", ["feature-state", layer.id], true], opacity, 0];
}

/** Whether a layer knows all its features and shows some by their state, rather than being told which there are. */
function isByState(layer: MapLayer): boolean {
  return "shows" in layer && (layer.features.of === "areas" || layer.features.of === "ticks");
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
