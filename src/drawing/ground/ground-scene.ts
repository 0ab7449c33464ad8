import type { RegionId } from "../../core/records/records.ts";
import type { MapLayer, MapView, PaintedLayer } from "../layers/map-layer.ts";
import { MAP_LAYERS } from "../layers/map-layers.ts";
import type { Paint } from "../palette.ts";
import { patternTile } from "../pattern.ts";
import type { SceneNode } from "../scene.ts";
import type { Ground } from "./ground.ts";

/** What a layer of the map is drawn as, and the tile of its pattern. */
export type PathNode = Extract<SceneNode, { readonly kind: "path" }>;
export type PatternNode = Extract<SceneNode, { readonly kind: "pattern" }>;

/**
 * The map under marks and labels, lowest first.
 * @param name of the drawing, unique in the page: its patterns are called after it
 */
export function groundNodes(
  ground: Ground,
  view: MapView,
  name: string,
  layers: readonly MapLayer[] = MAP_LAYERS,
): readonly SceneNode[] {
  const drawn = layers.filter((layer) => !("measure" in layer) || layer.measure === view.measure.of);
  const nodesOf = (layer: MapLayer) => {
    if ("paints" in layer) return paintedNodes(layer, layer.paints(view), ground);
    return layerNodes(layer, "shows" in layer ? layer.shows(view) : [], ground, name);
  };
  return [...patternNodes(name, drawn), ...drawn.flatMap(nodesOf)];
}

/** The tiles of all patterns, to stand in a drawing before their first use. */
export function patternNodes(name: string, layers: readonly MapLayer[] = MAP_LAYERS): readonly PatternNode[] {
  return layers.flatMap(({ id, symbology }): readonly PatternNode[] => {
    if (symbology.kind !== "pattern") return [];
    const { side, turn, nodes } = patternTile(symbology.pattern);
    return [{ kind: "pattern", name: `${name}-${id}`, side, ...(turn !== 0 && { turn }), nodes }];
  });
}

/** The regions of a layer, each in its colour and with its id as key. */
export function paintedNodes(
  { symbology }: PaintedLayer,
  paints: ReadonlyMap<RegionId, Paint>,
  ground: Ground,
): readonly PathNode[] {
  return [...paints].flatMap(([region, paint]) =>
    pathNodes(ground.polygons([region]), { ...symbology, paint }).map((node) => ({ ...node, key: region })),
  );
}

/**
 * Any other layer: nothing where it has nothing to show.
 * @param shown the regions that it is there for; without meaning where it is always there
 */
export function layerNodes(
  layer: Exclude<MapLayer, PaintedLayer>,
  shown: readonly RegionId[],
  ground: Ground,
  name: string,
): readonly PathNode[] {
  const { id, symbology } = layer;
  return pathNodes(pathOf(layer, shown, ground), symbology, `${name}-${id}`);
}

function pathOf(layer: Exclude<MapLayer, PaintedLayer>, shown: readonly RegionId[], ground: Ground): string {
  const { features } = layer;
  switch (features.of) {
    case "everything":
      return ground.everything;
    case "areas": {
      const isShown = (id: string) => !("shows" in layer) || shown.includes(id as RegionId);
      const areas = ground.geography.areas.features.map(({ properties }) => properties);
      return ground.polygons(
        areas.filter(({ id, kind }) => features.kinds.includes(kind) && isShown(id)).map(({ id }) => id),
      );
    }
    case "borders":
      return features.kinds.map(ground.borders).join("");
    case "wholes":
      return ground.polygons(ground.geography.polygonsOf(shown));
    case "outline":
      return shown.length === 0 ? "" : ground.outline(shown);
    case "ticks":
      return ground.ticks(shown);
  }
}

/**
 * Path data in a symbology; nothing where they are empty.
 * @param pattern the name under which the drawing has the pattern of the symbology, if that is one
 */
export function pathNodes(d: string, symbology: MapLayer["symbology"], pattern = ""): readonly PathNode[] {
  if (d === "") return [];
  switch (symbology.kind) {
    case "fill":
      return [{ kind: "path", d, fill: symbology.paint, ...(symbology.opacity && { opacity: symbology.opacity }) }];
    case "pattern":
      return [{ kind: "path", d, fill: { pattern } }];
    case "strokes":
      return symbology.strokes.map(({ paint, width, opacity }) => ({
        kind: "path",
        d,
        fill: "none",
        stroke: paint,
        strokeWidth: width,
        lineJoin: "round",
        ...(opacity < 1 && { opacity }),
      }));
  }
}
