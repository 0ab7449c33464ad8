import type { AreaMeasures } from "../../core/query/query.ts";
import { areaIdOf, isPainted } from "../../core/records/area.ts";
import type { Region } from "../../core/records/records.ts";
import { type Box, boxAround, grownBox, isFree } from "../labels/label-box.ts";
import { isWithin, type Outline } from "../labels/label-room.ts";
import type { MarkSize } from "../mark.ts";
import { offsetAt } from "./mark-points.ts";
import { fittingSize } from "./mark-points-spread.ts";
import type { OverlayInput } from "./overlay-input.ts";

/** The mark of a region that claims name, where it stands in the drawing. */
export interface PlacedMark {
  readonly region: Region;
  readonly area: AreaMeasures;
  /** Its label point in the drawing; the mark itself may stand aside of it. */
  readonly at: readonly [x: number, y: number];
  readonly box: Box;
  readonly size: MarkSize;
}

const SIZES: readonly MarkSize[] = [24, 20, 16, 13, 10];
/** Between a mark that stands aside and what it makes room for, px. */
const ROOM = 2;
const DIRECTIONS = 16;
const FARTHEST = 72;

/** The largest size, up to the one given, at which no two marks of the drawing touch, whichever regions speak. */
export function markSizeOf(input: OverlayInput): MarkSize {
  const sizes = SIZES.filter((size) => size <= input.largestMark);
  const centres = [...input.offsets.keys()].flatMap((id) => {
    const region = input.dataset.regions.get(id);
    return region ? [centreOf(region, input)] : [];
  });
  return fittingSize(centres, [sizes[0] ?? 16, ...sizes.slice(1)]);
}

/** The marks of all painted regions that matching claims name, most affirming claims first, clear of the ground in `taken`. */
export function placedMarks(
  input: OverlayInput,
  taken: readonly Box[],
  outlineOf: (region: Region) => Outline | null,
): readonly PlacedMark[] {
  const size = markSizeOf(input);
  const marks = [...input.dataset.regions.values()].flatMap((region): PlacedMark[] => {
    const area = input.result.areas.get(areaIdOf(region, "named"));
    if (!isPainted(region) || !area || area.claims === 0) return [];
    const at = input.project(region.label.longitude, region.label.latitude);
    const [x, y] = centreOf(region, input);
    return [{ region, area, at, size, box: boxAround(x, y, size) }];
  });
  marks.sort(
    (one, other) =>
      other.area.affirming - one.area.affirming ||
      other.area.claims - one.area.claims ||
      (one.region.id < other.region.id ? -1 : 1),
  );
  return taken.length === 0 ? marks : standAside(marks, taken, outlineOf);
}

function centreOf({ id, label }: Region, { offsets, project, zoom }: OverlayInput): readonly [x: number, y: number] {
  const [x, y] = project(label.longitude, label.latitude);
  const [asideX, asideY] = offsetAt(offsets.get(id) ?? [0, 0], zoom);
  return [Math.round(x + asideX), Math.round(y + asideY)];
}

/** The marks, those on taken ground moved to the nearest free ground, within their own region where there is some. */
function standAside(
  marks: readonly PlacedMark[],
  taken: readonly Box[],
  outlineOf: (region: Region) => Outline | null,
): readonly PlacedMark[] {
  const boxes = marks.map(({ box }) => box);
  return marks.map((mark, index) => {
    const others = [...taken, ...boxes.filter((_, other) => other !== index)];
    const isClear = (box: Box): boolean => isFree(grownBox(box, ROOM), others);
    if (isClear(mark.box)) return mark;
    const outline = outlineOf(mark.region);
    const free = spotsAround(mark).filter(({ box }) => isClear(box));
    const box = (free.find(({ x, y }) => outline !== null && isWithin(outline, x, y)) ?? free[0])?.box ?? mark.box;
    boxes[index] = box;
    return { ...mark, box };
  });
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** Places around a mark's point from near to far, in each ring straight up first. */
function spotsAround({ at: [x, y], size }: PlacedMark): readonly Spot[] {
  const spots: Spot[] = [];
  for (let distance = 4; distance <= FARTHEST; distance += 4) {
    for (let step = 0; step < DIRECTIONS; step++) {
      const turn = (step % 2 === 0 ? step : -step - 1) / 2 / DIRECTIONS;
      const angle = turn * 2 * Math.PI;
      const spotX = Math.round(x + Math.sin(angle) * distance);
      const spotY = Math.round(y - Math.cos(angle) * distance);
      spots.push({ x: spotX, y: spotY, box: boxAround(spotX, spotY, size) });
    }
  }
  return spots;
}
