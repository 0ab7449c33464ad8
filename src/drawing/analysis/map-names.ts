import { polygonContains } from "d3";
import type { Region, RegionId } from "../../core/records/records.ts";
import type { Viewport } from "../ground/mercator.ts";
import { type Box, boxAround, boxOf, isFree, isInside } from "../labels/label-box.ts";
import type { Paint } from "../palette.ts";
import { roomyWidth } from "../roomy-width.ts";
import type { SceneNode } from "../scene.ts";

/** A name on a map that stands still. */
export interface MapName {
  readonly region: Region;
  /** What stands after the name, in the weight of a note. */
  readonly note?: string;
  /** Whether it stands wherever there is room near its region; else only inside it. */
  readonly isStrong: boolean;
  /** Of the letters, where they stand wholly inside the region, on its colour. */
  readonly inside: Paint;
}

const SIZE = 12;
const HEIGHT = 13;
/** Steps across and down a region in which a place inside it is sought. */
const GRID = 12;
/** Where a strong name is tried: px from the label point, as shares of its half width and its height. */
const SPOTS: readonly (readonly [across: number, down: number])[] = [
  [0, 0],
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
  [0, -2],
  [0, 2],
];

/** Names of regions in the order in which they are given, each where nothing stands yet, or not at all. */
export function mapNameNodes(
  names: readonly MapName[],
  outlines: ReadonlyMap<RegionId, readonly (readonly number[])[]>,
  project: (longitude: number, latitude: number) => readonly [number, number],
  { width, height }: Viewport,
  reserved: Box,
): readonly SceneNode[] {
  const map = { left: 2, top: 2, right: width - 2, bottom: height - 2 };
  const taken: Box[] = [reserved];
  return names.flatMap((name): readonly SceneNode[] => {
    const { region, note = "", isStrong, inside } = name;
    const weight = isStrong ? 600 : 400;
    const words = [region.name, note].filter(Boolean).join(" ");
    const wide = roomyWidth(words, SIZE, `${weight}`) + 2;
    const [x, y] = project(region.label.longitude, region.label.latitude);
    const ring = (outlines.get(region.id) ?? []).map(([longitude = 0, latitude = 0]) => [
      ...project(longitude, latitude),
    ]) as [number, number][];
    const around = isStrong
      ? SPOTS.map(([across, down]) => boxAround(x + (across * (wide + 8)) / 2, y + down * HEIGHT, wide, HEIGHT))
      : [];
    const spots = [...around.slice(0, 1), ...insideSpots(ring, [x, y], wide), ...around.slice(1)];
    const box = spots.find((spot) => isInside(spot, map) && isFree(spot, taken));
    if (!box) return [];
    taken.push(box);
    const isOnOwn = isOn(ring, box);
    return [
      {
        kind: "text",
        x: (box.left + box.right) / 2,
        y: box.bottom - 3,
        size: SIZE,
        anchor: "middle",
        ...((!isOnOwn || isStrong) && { halo: 3.5 }),
        runs: [
          { text: region.name, weight, fill: isOnOwn && !isStrong ? inside : "ink" },
          ...(note === "" ? [] : [{ text: ` ${note}`, weight: 400 as const, fill: "ink" as const }]),
        ],
      },
    ];
  });
}

/** Boxes for a name that lie wholly on a region, nearest to its label point first. */
function insideSpots(ring: [number, number][], [x, y]: readonly [number, number], wide: number): readonly Box[] {
  const { left, top, right, bottom } = boxOf(ring);
  if (right - left < wide || bottom - top < HEIGHT) return [];
  const boxes = Array.from({ length: GRID * GRID }, (_, place) =>
    boxAround(
      left + ((place % GRID) / (GRID - 1)) * (right - left),
      top + (Math.floor(place / GRID) / (GRID - 1)) * (bottom - top),
      wide,
      HEIGHT,
    ),
  );
  const away = (box: Box) => Math.hypot((box.left + box.right) / 2 - x, (box.top + box.bottom) / 2 - y);
  return boxes.filter((box) => isOn(ring, box)).sort((one, other) => away(one) - away(other));
}

function isOn(ring: [number, number][], { left, top, right, bottom }: Box): boolean {
  const middle = (left + right) / 2;
  return [left, middle, right].every((x) => [top, bottom].every((y) => polygonContains(ring, [x, y])));
}
