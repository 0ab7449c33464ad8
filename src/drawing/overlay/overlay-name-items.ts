import { standingOf } from "../../core/query/standing.ts";
import { areaIdOf, isPainted, lineageOf } from "../../core/records/area.ts";
import type { Region, RegionId } from "../../core/records/records.ts";
import { type Box, boxOf } from "../labels/label-box.ts";
import { type ContextLabel, contextLabels, coveredLabels } from "../labels/label-context.ts";
import { type LabelGround, spacedLine, textNodes } from "../labels/label-ground.ts";
import { isWithin, type Outline, spotsInside } from "../labels/label-room.ts";
import type { TextSpot } from "../labels/label-spots.ts";
import { quietText } from "../labels/label-texts.ts";
import type { OverlayInput } from "./overlay-input.ts";
import type { GroundPoint, OverlayItem } from "./overlay-item.ts";

type Point = readonly [x: number, y: number];

/** Between the name of a covered area and the ticks inside its border, px, where there is room for it. */
const OFF_TICKS = 8;

/** The names of the covered areas, each inside its own where there is room, off its border if that can be. */
export function coveredItems(
  input: OverlayInput,
  ground: LabelGround,
  outlineOf: (region: Region) => Outline | null,
): readonly OverlayItem[] {
  const { regions } = input.dataset;
  return coveredLabels(regions, input.thorough).flatMap((labels) => {
    const id = labels[0]?.key as RegionId;
    const parts = [...regions.values()].flatMap((region) => {
      const outline = isPainted(region) && lineageOf(region.id, regions).includes(id) ? outlineOf(region) : null;
      return outline ? [{ outline, box: boxOf(outline) }] : [];
    });
    const isInside = (x: number, y: number) =>
      parts.some(
        ({ outline, box }) => x > box.left && x < box.right && y > box.top && y < box.bottom && isWithin(outline, x, y),
      );
    const isAcross = ({ left, right, top, bottom }: Box, part: number) =>
      [-part / 2, 0, part / 2].every((aside) =>
        isInside((left + right) / 2 + aside * (right - left), (top + bottom) / 2),
      );
    const isOffTicks = ({ left, right, top, bottom }: Box) =>
      [left - OFF_TICKS, (left + right) / 2, right + OFF_TICKS].every(
        (x) => isInside(x, top - OFF_TICKS) && isInside(x, bottom + OFF_TICKS),
      );
    for (const label of labels) {
      const items = blockItem(label, input, ground, (spots) => {
        if (!spots.every(({ box }) => isAcross(box, label.inside ?? 1))) return "wrong";
        return spots.every(({ box }) => isOffTicks(box)) ? "best" : "fair";
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

/** Lines set under one another at the first of their points where all is free and best, or else the first where it is fair. */
function blockItem(
  { key, lines: plain, points }: ContextLabel,
  { project, spacing, viewport: { width, height } }: OverlayInput,
  ground: LabelGround,
  judge: (spots: readonly TextSpot[]) => "best" | "fair" | "wrong" = () => "best",
): readonly OverlayItem[] {
  const lines = plain.map((line) => spacedLine(line, spacing));
  let found: { readonly point: GroundPoint; readonly centre: Point; readonly spots: readonly TextSpot[] } | null = null;
  for (const point of points) {
    const centre = project(point.longitude, point.latitude);
    if (centre[0] < 0 || centre[0] > width || centre[1] < 0 || centre[1] > height) continue;
    const spots = ground.blockAt(lines, centre);
    const worth = spots === null ? "wrong" : judge(spots);
    if (spots !== null && (worth === "best" || (worth === "fair" && found === null))) found = { point, centre, spots };
    if (worth === "best") break;
  }
  if (found === null) return [];
  const { point, centre, spots } = found;
  ground.take(spots.map(({ box }) => box));
  const nodes = lines.flatMap((line, index) => textNodes(line, spots[index], centre));
  return [{ key: `name ${key}`, point, nodes, targets: [] }];
}

/** The names of painted regions that no matching claim names, as far as they fit into their outlines. */
export function quietItems(
  { dataset, project, result, measure, text, spacing, within = null }: OverlayInput,
  ground: LabelGround,
  outlineOf: (region: Region) => Outline | null,
): readonly OverlayItem[] {
  const silent = [...dataset.regions.values()].flatMap((region) => {
    const id = areaIdOf(region, "named");
    const area = result.areas.get(id);
    if (!isPainted(region) || (area?.claims ?? 0) > 0) return [];
    if (within !== null && !lineageOf(region.id, dataset.regions).includes(within)) return [];
    const outline = outlineOf(region);
    if (outline === null) return [];
    const at = project(region.label.longitude, region.label.latitude);
    const isLeftOut = standingOf(id, result, dataset.regions).kind === "left-out";
    const line = spacedLine(quietText(text, region, area, measure, isLeftOut), spacing);
    return [{ region, at, line, request: { owner: at, spots: spotsInside(outline, at, line.width, line.size) } }];
  });
  const spots = ground.placeLines(silent.map(({ request }) => request));
  return silent.flatMap(({ region, at, line }, index): readonly OverlayItem[] => {
    const nodes = textNodes(line, spots[index], at);
    return nodes.length === 0 ? [] : [{ key: `name ${region.id}`, point: region.label, nodes, targets: [] }];
  });
}
