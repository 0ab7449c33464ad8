import { standingOf } from "../../core/query/standing.ts";
import { areaIdOf, isPainted } from "../../core/records/area.ts";
import type { Region } from "../../core/records/records.ts";
import { contextLabels } from "../labels/label-context.ts";
import { type LabelGround, spacedLine, textNodes } from "../labels/label-ground.ts";
import { type Outline, spotsInside } from "../labels/label-room.ts";
import { quietText } from "../labels/label-texts.ts";
import type { OverlayInput } from "./overlay-input.ts";
import type { OverlayItem } from "./overlay-item.ts";

/** The names of countries, provinces beside and sea that find room in view. */
export function contextItems(
  { dataset, project, text, spacing }: OverlayInput,
  ground: LabelGround,
): readonly OverlayItem[] {
  return contextLabels(dataset.regions, text.map.sea).flatMap(
    ({ key, lines: plain, points }): readonly OverlayItem[] => {
      const lines = plain.map((line) => spacedLine(line, spacing));
      const centres = points.map(({ longitude, latitude }) => project(longitude, latitude));
      const block = ground.placeBlock(lines, centres);
      const point = block && points[centres.indexOf(block.centre)];
      if (!block || !point) return [];
      const nodes = lines.flatMap((line, index) => textNodes(line, block.spots[index], block.centre));
      return [{ key: `name ${key}`, point, nodes, targets: [] }];
    },
  );
}

/** The names of painted regions that no matching claim names, as far as they fit into their outlines. */
export function quietItems(
  { dataset, project, result, measure, text, spacing }: OverlayInput,
  ground: LabelGround,
  outlineOf: (region: Region) => Outline | null,
): readonly OverlayItem[] {
  const silent = [...dataset.regions.values()].flatMap((region) => {
    const id = areaIdOf(region, "named");
    const area = result.areas.get(id);
    if (!isPainted(region) || (area?.claims ?? 0) > 0) return [];
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
