import { greatestOf } from "../../core/extremes.ts";
import type { Region, RegionId } from "../../core/records/records.ts";
import { layerNodes, pathNodes, patternNodes } from "../ground/ground-scene.ts";
import type { MapGround } from "../ground/map-ground.ts";
import type { Viewport } from "../ground/mercator.ts";
import { px } from "../histogram/histogram-path.ts";
import { type Box, boxAround, isFree, isInside } from "../labels/label-box.ts";
import { coastLinesLayer } from "../layers/coast-lines.ts";
import { fewerLayer } from "../layers/fewer.ts";
import { fillsLayer } from "../layers/fills.ts";
import { hatchLayer } from "../layers/hatch.ts";
import { hoveredLayer } from "../layers/hovered.ts";
import { newlyNamedLayer } from "../layers/newly-named.ts";
import { outerLinesLayer } from "../layers/outer-lines.ts";
import { regionLinesLayer } from "../layers/region-lines.ts";
import { kept } from "../mirrored.ts";
import type { Paint } from "../palette.ts";
import { roomyWidth } from "../roomy-width.ts";
import type { Scene, SceneNode } from "../scene.ts";
import { type StillCamera, stillGround, WHOLE } from "./still-ground.ts";

/** A name with a number on a small map. */
export interface SmallMapName {
  readonly region: Region;
  readonly number: string;
}

/** What a small map shows. */
export interface SmallMap {
  /** Of painted regions; those left out are blank. */
  readonly paints: ReadonlyMap<RegionId, Paint>;
  readonly hatched: readonly RegionId[];
  /** Those that say fewer than on the other side. */
  readonly fewer?: readonly RegionId[];
  /** Each with an outline of its own. */
  readonly outlined?: readonly RegionId[];
  readonly hovered: RegionId | null;
  /** Those that are named where there is room, in this order. */
  readonly names: readonly SmallMapName[];
}

const SIZE = 12;
const HEIGHT = 14;
/** Where a name is tried: px from the label point of its region. */
const SPOTS: readonly (readonly [x: number, y: number])[] = [1, -1].flatMap((across) =>
  [0, -16, 16, -30, 30].flatMap((down) => [12, 26, 44].map((away): readonly [number, number] => [across * away, down])),
);

/**
 * A small map without its surroundings: regions by colour, the outlines of provinces and districts, the names of some with
 * their numbers, each with a leader to its region.
 * @param name of the drawing, unique in the page
 * @param camera what of it is in view; all unless given
 */
export function smallMapScene(
  ground: MapGround,
  { paints, hatched, fewer = [], outlined = [], hovered, names }: SmallMap,
  size: Viewport,
  name: string,
  camera: StillCamera = WHOLE,
): Scene {
  const { projection, ground: fitted } = stillGround(ground, size, camera);
  const byPaint = new Map<Paint, RegionId[]>();
  for (const id of ground.geography.paintedIds) {
    const paint = paints.get(id) ?? fillsLayer.symbology.paint;
    const ids = byPaint.get(paint) ?? [];
    byPaint.set(paint, ids);
    ids.push(id);
  }
  const placed = placeNames(names, projection.project, size);
  return {
    ...size,
    nodes: [
      kept(
        [
          ...patternNodes(name, [hatchLayer, fewerLayer]),
          ...[...byPaint].flatMap(([paint, ids]) =>
            pathNodes(fitted.polygons(ids), { ...fillsLayer.symbology, paint }),
          ),
          ...layerNodes(hatchLayer, hatched, fitted, name),
          ...layerNodes(fewerLayer, fewer, fitted, name),
          ...layerNodes(regionLinesLayer, [], fitted, name),
          ...layerNodes(coastLinesLayer, [], fitted, name),
          ...layerNodes(outerLinesLayer, [], fitted, name),
          ...outlined.flatMap((region) => layerNodes(newlyNamedLayer, [region], fitted, name)),
          ...layerNodes(hoveredLayer, hovered === null ? [] : [hovered], fitted, name),
          ...placed,
        ],
        size.width,
      ),
    ],
  };
}

function placeNames(
  names: readonly SmallMapName[],
  project: (longitude: number, latitude: number) => readonly [number, number],
  { width, height }: Viewport,
): readonly SceneNode[] {
  const map = { left: 0, top: 0, right: width, bottom: height };
  const taken: Box[] = [];
  const leaders: SceneNode[] = [];
  const words = names.flatMap(({ region, number }): readonly SceneNode[] => {
    const [x, y] = project(region.label.longitude, region.label.latitude);
    const wide = roomyWidth(`${region.name} ${number}`, SIZE, "600");
    const box = SPOTS.map(([across, down]) =>
      boxAround(x + across + (Math.sign(across) * wide) / 2, y + down, wide + 2, HEIGHT),
    ).find((spot) => isInside(spot, map) && isFree(spot, taken));
    if (!box) return [];
    taken.push(box, boxAround(x, y, 6));
    const isRight = box.left > x;
    const [end, middle] = [isRight ? box.left : box.right, (box.top + box.bottom) / 2];
    const d = `M${px(x)} ${px(y)}L${px(end)} ${px(middle)}`;
    leaders.push(
      { kind: "path", d, fill: "none", stroke: "surface", strokeWidth: 3 },
      { kind: "path", d, fill: "none", stroke: "ink", strokeWidth: 1 },
      { kind: "circle", x, y, radius: 1.5, fill: "ink" },
    );
    return [
      {
        kind: "text",
        x: isRight ? box.left + 1 : box.right - 1,
        y: middle + 4,
        size: SIZE,
        anchor: isRight ? "start" : "end",
        halo: 3,
        runs: [
          { text: region.name, weight: 600 },
          { text: ` ${number}`, weight: 400 },
        ],
      },
    ];
  });
  return [...leaders, ...words];
}

/** The regions with the greatest numbers, greatest first. */
export function greatestNumbers(
  numbers: ReadonlyMap<RegionId, number>,
  regions: ReadonlyMap<RegionId, Region>,
  count: number,
): readonly { readonly region: Region; readonly number: number }[] {
  const least = greatestOf(numbers.values(), 0) / 3;
  return [...numbers]
    .filter(([, number]) => number >= Math.max(2, least))
    .sort(([, one], [, other]) => other - one)
    .slice(0, count)
    .flatMap(([id, number]) => {
      const region = regions.get(id);
      return region ? [{ region, number }] : [];
    });
}
