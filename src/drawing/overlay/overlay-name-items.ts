import { standingOf } from "../../core/query/standing.ts";
import { areaIdOf, isPainted, lineageOf } from "../../core/records/area.ts";
import type { Region, RegionId } from "../../core/records/records.ts";
import { toldNumber } from "../../words/told-number.ts";
import { type Box, boxOf } from "../labels/label-box.ts";
import { type ContextLabel, contextLabels, coveredLabels } from "../labels/label-context.ts";
import { type LabelGround, spacedLine, textNodes } from "../labels/label-ground.ts";
import { isWithin, type Outline, spotsInside } from "../labels/label-room.ts";
import type { TextSpot } from "../labels/label-spots.ts";
import { quietText } from "../labels/label-texts.ts";
import type { OverlayInput } from "./overlay-input.ts";
import type { OverlayItem } from "./overlay-item.ts";

/** Between the name of a covered area and the ticks inside its border, px, where there is room for it. */
const OFF_TICKS = 8;
/** The part of its width by which it is then told whether it is inside. */
const ROOMY = 1.15;

/** The names of the covered areas, each inside its own where there is room, off its border if that can be. */
export function coveredItems(
  input: OverlayInput,
  ground: LabelGround,
  outlineOf: (region: Region) => Outline | null,
): readonly OverlayItem[] {
  const { regions } = input.dataset;
  return coveredLabels(regions, input.tries).flatMap((labels) => {
    const id = labels[0]?.key as RegionId;
    const parts = [...regions.values()].flatMap((region) => {
      const outline = isPainted(region) && lineageOf(region.id, regions).includes(id) ? outlineOf(region) : null;
      return outline ? [{ outline, box: boxOf(outline) }] : [];
    });
    const isInside = (x: number, y: number) =>
      parts.some(
        ({ outline, box }) => x > box.left && x < box.right && y > box.top && y < box.bottom && isWithin(outline, x, y),
      );
    /** Whether points along lines of a box, from its middle, are inside. */
    const isWithinArea = (box: Box, part: number, rows: readonly number[]) =>
      [-1, 0, 1].every((side) => {
        const x = (box.left + box.right) / 2 + (side * part * (box.right - box.left)) / 2;
        return rows.every((y) => isInside(x, y));
      });
    for (const label of labels) {
      const items = blockItem(label, input, ground, (spots) => {
        if (!spots.every(({ box }) => isWithinArea(box, label.inside ?? 1, [(box.top + box.bottom) / 2]))) return 0;
        return spots.every(({ box }) => isWithinArea(box, ROOMY, [box.top - OFF_TICKS, box.bottom + OFF_TICKS]))
          ? 2
          : 1;
      });
      if (items.length > 0) return items;
    }
    return [];
  });
}

/** The names of countries, provinces beside and sea that find room in view. */
export function contextItems(input: OverlayInput, ground: LabelGround): readonly OverlayItem[] {
  return contextLabels(input.dataset.regions, input.text.map.sea).flatMap((label) => blockItem(label, input, ground));
}

/** Lines set under one another at the first of their points where all is free and good (2), or else where it is fair (1). */
function blockItem(
  { key, lines: plain, points }: ContextLabel,
  { project, spacing, viewport: { width, height } }: OverlayInput,
  ground: LabelGround,
  judge: (spots: readonly TextSpot[]) => 0 | 1 | 2 = () => 2,
): readonly OverlayItem[] {
  const lines = plain.map((line) => spacedLine(line, spacing));
  let best = 0;
  let items: readonly OverlayItem[] = [];
  let taken: readonly Box[] = [];
  for (const point of points) {
    const centre = project(point.longitude, point.latitude);
    if (centre[0] < 0 || centre[0] > width || centre[1] < 0 || centre[1] > height) continue;
    const spots = ground.blockAt(lines, centre);
    const worth = spots ? judge(spots) : 0;
    if (!spots || worth <= best) continue;
    best = worth;
    taken = spots.map(({ box }) => box);
    const nodes = lines.flatMap((line, index) => textNodes(line, spots[index], centre));
    items = [{ key: `name ${key}`, point, nodes, targets: [] }];
    if (best === 2) break;
  }
  ground.take(taken);
  return items;
}

/** The names of painted regions that no matching claim names, as far as they fit into their outlines. */
export function quietItems(
  { dataset, project, result, measure, text, spacing, isNamed = () => true }: OverlayInput,
  ground: LabelGround,
  outlineOf: (region: Region) => Outline | null,
): readonly OverlayItem[] {
  const silent = [...dataset.regions.values()].flatMap((region) => {
    const id = areaIdOf(region, "named");
    const area = result.areas.get(id);
    if (!isPainted(region) || (area?.claims ?? 0) > 0 || !isNamed(region)) return [];
    const outline = outlineOf(region);
    if (outline === null) return [];
    const at = project(region.label.longitude, region.label.latitude);
    const isLeftOut = standingOf(id, result, dataset.regions).kind === "left-out";
    const number = toldNumber(text, region, area, measure, result.query);
    const line = spacedLine(quietText(region, number, isLeftOut), spacing);
    return [{ region, at, line, request: { owner: at, spots: spotsInside(outline, at, line.width, line.size) } }];
  });
  const spots = ground.placeLines(silent.map(({ request }) => request));
  return silent.flatMap(({ region, at, line }, index): readonly OverlayItem[] => {
    const nodes = textNodes(line, spots[index], at);
    return nodes.length === 0 ? [] : [{ key: `name ${region.id}`, point: region.label, nodes, targets: [] }];
  });
}
