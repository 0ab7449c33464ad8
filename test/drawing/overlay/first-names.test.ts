import { polygonContains } from "d3";
import { describe, expect, it } from "vitest";
import { areaIdOf, isPainted } from "../../../src/core/records/area.ts";
import type { Region } from "../../../src/core/records/records.ts";
import { dayOf } from "../../../src/core/time/day.ts";
import { toWholePx } from "../../../src/drawing/ground/mercator.ts";
import { type Box, movedBox, overlap } from "../../../src/drawing/labels/label-box.ts";
import type { OverlayInput } from "../../../src/drawing/overlay/overlay-input.ts";
import type { OverlayItem } from "../../../src/drawing/overlay/overlay-item.ts";
import { overlayItems } from "../../../src/drawing/overlay/overlay-scene.ts";
import { committedDataset } from "../../helpers/committed-dataset.ts";
import { committedMeasures, committedResult, createOverlayInput, startCamera } from "./overlay-fixture.ts";

/** The map at its start on pages of these sizes. */
const MAPS = {
  "1440×900": { width: 624, height: 620 },
  "1280×720": { width: 464, height: 440 },
  "1024×768": { width: 816, height: 488 },
  "768×1024": { width: 560, height: 744 },
  "390×844": { width: 390, height: 434 },
} as const;
const WINDOWS = [
  { from: null, to: null },
  { from: dayOf(2021, 8, 1), to: dayOf(2023, 12, 31) },
  { from: dayOf(2016, 1, 1), to: dayOf(2017, 12, 31) },
  { from: dayOf(2024, 3, 1), to: dayOf(2024, 3, 31) },
];
const MEASURES = ["claims", "groups", "first-affirmed"] as const;

const cases = Object.entries(MAPS).flatMap(([page, viewport]) =>
  WINDOWS.flatMap((window, index) => MEASURES.map((measure) => ({ page, viewport, window, index, measure }))),
);

/** Ground of the map's buttons, which names leave free. */
function buttonsOf({ width, height }: { readonly width: number; readonly height: number }): readonly Box[] {
  return [
    { left: width - 136, top: height - 40, right: width, bottom: height },
    { left: 0, top: 0, right: 48, bottom: 104 },
    { left: width - 48, top: 0, right: width, bottom: 104 },
  ];
}

describe.each(cases)("the map of a page of $page, window $index, by $measure", ({ viewport, window, measure }) => {
  const camera = startCamera(viewport);
  const start = createOverlayInput(viewport, camera, {
    result: committedResult(window),
    measure: committedMeasures()[measure],
    reserved: buttonsOf(viewport),
  });
  const input: OverlayInput = { ...start, project: toWholePx(start.project) };
  const items = overlayItems(input);
  const atOf = ({ point }: OverlayItem) => input.project(point.longitude, point.latitude);
  const marks = items.flatMap((item) => {
    const target = item.targets.findLast(({ claim }) => claim === null);
    return target ? [{ item, box: movedBox(target.box, ...atOf(item)) }] : [];
  });

  it("names the ten most claimed regions", () => {
    const named = items.flatMap(({ key, nodes }) => (nodes.some(({ kind }) => kind === "text") ? [key] : []));
    const claimed = [...committedDataset.regions.values()]
      .filter(isPainted)
      .map((region) => ({ id: areaIdOf(region, "named"), claims: affirmingOf(region, input) }))
      .filter(({ claims }) => claims > 0)
      .toSorted((one, other) => other.claims - one.claims);
    const tenth = claimed[9]?.claims ?? 1;
    expect(claimed.filter(({ id, claims }) => claims > tenth && !named.includes(id))).toEqual([]);
    const most = claimed.filter(({ id, claims }) => claims >= tenth && named.includes(id));
    expect(most.length).toBeGreaterThanOrEqual(Math.min(10, claimed.length));
  });

  it("names Afghanistan and Balochistan", () => {
    const words = items.flatMap(({ nodes }) =>
      nodes.flatMap((node) => (node.kind === "text" ? [node.runs.map(({ text }) => text).join("")] : [])),
    );
    expect(words).toEqual(expect.arrayContaining(["AFGHANISTAN", "BALOCHISTAN"]));
  });

  it("leads to names that stand aside by lines of at most 60 px that end inside their regions", () => {
    for (const item of items) {
      const [drawn] = item.nodes;
      const line = drawn?.kind === "group" ? drawn.nodes[0] : undefined;
      const region = [...committedDataset.regions.values()].find(({ id }) => item.key === `name ${id}`);
      if (line?.kind !== "path" || !region) continue;
      const [x, y, toX, toY] = line.d.slice(1).split(/[,L]/).map(Number) as [number, number, number, number];
      expect(Math.hypot(toX - x, toY - y)).toBeLessThanOrEqual(60.5);
      const ring = input.outlines.get(region.id) ?? [];
      const outline = ring.map(([longitude = 0, latitude = 0]) => [...input.project(longitude, latitude)]);
      expect(polygonContains(outline as [number, number][], [x, y]), region.name).toBe(true);
    }
  });

  it("keeps marks at least a pixel apart", () => {
    const near = marks.flatMap(({ item, box }, index) =>
      marks
        .slice(index + 1)
        .filter((other) => overlap({ ...other.box, right: other.box.right + 1, bottom: other.box.bottom + 1 }, box))
        .map((other) => `${item.key} ${other.item.key}`),
    );
    expect(near).toEqual([]);
  });
});

function affirmingOf(region: Region, { result }: OverlayInput): number {
  return result.areas.get(areaIdOf(region, "named"))?.affirming ?? 0;
}
