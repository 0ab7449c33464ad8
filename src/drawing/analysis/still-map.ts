import type { RegionId } from "../../core/records/records.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import { layerNodes, paintedNodes, patternNodes } from "../ground/ground-scene.ts";
import type { MapGround } from "../ground/map-ground.ts";
import type { Viewport } from "../ground/mercator.ts";
import { coastLinesLayer } from "../layers/coast-lines.ts";
import { countryLinesLayer } from "../layers/country-lines.ts";
import { dotsLayer } from "../layers/dots.ts";
import { fillsLayer } from "../layers/fills.ts";
import { hatchLayer } from "../layers/hatch.ts";
import { hoveredLayer } from "../layers/hovered.ts";
import { landLayer } from "../layers/land.ts";
import type { MapLayer, ShownLayer } from "../layers/map-layer.ts";
import { outerLinesLayer } from "../layers/outer-lines.ts";
import { provinceLinesLayer } from "../layers/province-lines.ts";
import { regionLinesLayer } from "../layers/region-lines.ts";
import { seaLayer } from "../layers/sea.ts";
import { selectedLayer } from "../layers/selected.ts";
import { kept } from "../mirrored.ts";
import { scaleBarScene } from "../overlay/scale-bar.ts";
import type { Paint } from "../palette.ts";
import type { Scene } from "../scene.ts";
import { type MapName, mapNameNodes } from "./map-names.ts";
import { stillGround } from "./still-ground.ts";

/** What a map beside charts shows: it stands still, all that is covered in view. */
export interface StillMap {
  /** Of every painted region. */
  readonly paints: ReadonlyMap<RegionId, Paint>;
  readonly hatched: readonly RegionId[];
  /** Each with an outline of its own. */
  readonly outlined: readonly RegionId[];
  readonly hovered: RegionId | null;
  readonly selected: RegionId | null;
  /** In the order in which they are placed. */
  readonly names: readonly MapName[];
}

const EDGE = 12;
const LAYERS: readonly MapLayer[] = [
  landLayer,
  dotsLayer,
  seaLayer,
  provinceLinesLayer,
  fillsLayer,
  hatchLayer,
  regionLinesLayer,
  coastLinesLayer,
  countryLinesLayer,
  outerLinesLayer,
];

/** A region of its own among others: the outline round it. */
export const outlinedLayer: ShownLayer = {
  id: "outlined",
  features: { of: "outline" },
  symbology: {
    kind: "strokes",
    strokes: [
      { paint: "surface", width: 4, opacity: 1 },
      { paint: "ink", width: 2, opacity: 1 },
    ],
  },
  shows: () => [],
};

/**
 * A map of all that is covered, of a size: ground, outlines, names, scale bar.
 * @param regions of the dataset
 * @param name of the drawing, unique in the page
 */
export function stillMapScene(
  text: Catalogue,
  ground: MapGround,
  { paints, hatched, outlined, hovered, selected, names }: StillMap,
  size: Viewport,
  name: string,
): Scene {
  const { projection, ground: fitted } = stillGround(ground, size);
  const bar = scaleBarScene(text, projection.metresPerPixel);
  const [x, y] = [size.width - bar.width - EDGE, size.height - bar.height - EDGE];
  const outline = (layer: ShownLayer, regions: readonly RegionId[]) => layerNodes(layer, regions, fitted, name);
  return {
    ...size,
    nodes: [
      kept(
        [
          ...patternNodes(name, LAYERS),
          ...LAYERS.flatMap((layer) =>
            "paints" in layer
              ? paintedNodes(layer, paints, fitted)
              : layerNodes(layer, layer === hatchLayer ? hatched : [], fitted, name),
          ),
          ...outlined.flatMap((region) => outline(outlinedLayer, [region])),
          ...outline(hoveredLayer, hovered === null ? [] : [hovered]),
          ...outline(selectedLayer, selected === null ? [] : [selected]),
          ...mapNameNodes(names, ground.outlines, projection.project, size, {
            left: x - 8,
            top: y - 4,
            right: size.width,
            bottom: size.height,
          }),
          { kind: "group", x, y, nodes: bar.nodes },
        ],
        size.width,
      ),
    ],
  };
}
