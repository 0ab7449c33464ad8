import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from "maplibre-gl";
import type { LineLook } from "../../core/figure/looks.ts";
import type { Paint } from "../../core/figure/palette.ts";
import type { BorderKind } from "../../core/geography/borders-kinds.ts";
import type { AreaKind } from "../../core/geography/geography.ts";

/** Gives the colour that a name stands for in the theme the style is built for. */
export type Colours = (paint: Paint) => string;

/** Some layers of the style, lowest first. */
export type Layers = (colours: Colours) => readonly LayerSpecification[];

/** Lets polygons of some kinds pass. */
export function ofKind(...kinds: readonly (AreaKind | BorderKind)[]): FilterSpecification {
  return ["in", ["get", "kind"], ["literal", [...kinds]]];
}

/** 1 for features in whose state `key` is this value, else 0. */
export function whereState(key: string, value: string | boolean): ExpressionSpecification {
  return ["case", ["==", ["feature-state", key], value], 1, 0];
}

/** Lines with round joins and ends. */
export function lineLayer(
  id: string,
  source: string,
  { paint, width, opacity }: LineLook,
  colour: Colours,
): LineLayerSpecification {
  return {
    id,
    type: "line",
    source,
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": colour(paint), "line-width": width, ...(opacity < 1 && { "line-opacity": opacity }) },
  };
}
