import type { Feature, FeatureCollection } from "geojson";
import { describe, expect, test } from "vitest";
import { NO_FILTER } from "../../../src/core/filter/filter.ts";
import { geographyOf } from "../../../src/core/geography/geography.ts";
import { measuresOf } from "../../../src/core/measures/measures.ts";
import { fillsOf } from "../../../src/core/measures/region-fills.ts";
import { createClaimIndex } from "../../../src/core/query/claim-index.ts";
import type { AreaId } from "../../../src/core/records/area.ts";
import type { Claim } from "../../../src/core/records/records.ts";
import { type Ground, groundOf } from "../../../src/drawing/ground/ground.ts";
import { groundNodes } from "../../../src/drawing/ground/ground-scene.ts";
import type { MapView } from "../../../src/drawing/layers/map-layer.ts";
import { MAP_LAYERS } from "../../../src/drawing/layers/map-layers.ts";
import type { SceneNode } from "../../../src/drawing/scene.ts";
import { createClaim, createDataset, createRegion } from "../../helpers/claims.ts";
import { madeUpLayer } from "../made-up-layer.ts";

/** A square of one degree. */
function square(properties: Feature["properties"], x: number, y: number): Feature {
  const ring = [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
    [x, y],
  ];
  return { type: "Feature", properties, geometry: { type: "Polygon", coordinates: [ring] } };
}

const collection = (...features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });
const regions = ["AF", "AF-NAN", "AF-KNR"].map((id) => createRegion({ id }));
const geography = geographyOf(
  collection(square({ id: "AF-NAN" }, 0, 0), square({ id: "AF-KNR" }, 1, 0)),
  collection(square({ kind: "country", country: "TJ", name: "Tajikistan" }, 0, 1)),
  new Map(regions.map((region) => [region.id, region])),
);

/** A ground whose path data say where polygons begin, how many lines there are, and which areas have ticks. */
function createGround(brought: string[] = []): Ground {
  return groundOf(geography, {
    everything: "all",
    polygons: (polygons) => {
      const d = `polygon ${polygons[0]?.[0]?.[0]} `;
      brought.push(d);
      return d;
    },
    lines: (lines) => (lines.length === 0 ? "" : `lines ${lines.length}`),
    ticks: (area) => `ticks ${area}`,
  });
}

function viewOf(claims: readonly Claim[], part: Partial<MapView> = {}): MapView {
  const dataset = createDataset({ claims, regions });
  const query = { filter: NO_FILTER, window: { from: null, to: null }, clock: "occurred" } as const;
  const result = createClaimIndex(dataset).query(query);
  const measure = measuresOf(dataset).claims;
  const fills = fillsOf(result, measure, dataset.regions);
  const nobody = { selected: null, open: null, hovered: null, focused: null };
  return { result, measure, regions: dataset.regions, fills, ...nobody, ...part };
}

const nangarhar = [createClaim({ id: "1" }), createClaim({ id: "2" })];

/** Path data and fill or stroke of each path. */
function drawn(nodes: readonly SceneNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.kind !== "path") return [];
    const fill = typeof node.fill === "object" ? node.fill.pattern : node.fill;
    return [`${node.d.trim()}: ${node.stroke ?? fill}`];
  });
}

describe("the ground", () => {
  test("has what is always there, and of all else what the view shows, in the order of the layers", () => {
    expect(drawn(groundNodes(createGround(), viewOf(nangarhar), "map"))).toEqual([
      "all: land",
      "polygon 0,1: map-dots",
      "polygon 0,0: c2",
      "polygon 1,0: c0",
      "lines 1: reg-line",
      "lines 3: nat-line",
    ]);
  });

  test("shows denials, claims on the whole country, what is selected and under the pointer", () => {
    const claims = [
      createClaim({ id: "1", assertion: "denial" }),
      createClaim({ id: "2", regions: ["AF"], extent: "country" }),
    ];
    const view = viewOf(claims, { selected: "AF" as AreaId, hovered: "AF-KNR" as AreaId });
    const nodes = drawn(groundNodes(createGround(), view, "map"));
    for (const path of [
      "polygon 0,0: map-denied",
      "ticks AF: halo",
      "ticks AF: band",
      "lines 1: surface",
      "lines 1: ink",
    ]) {
      expect(nodes).toContain(path);
    }
    expect(nodes).toContain("polygon 0,0 polygon 1,0: map-area-dots");
  });

  test("outlines the regions that an open claim names where nothing is selected", () => {
    const [open = null] = nangarhar;
    const outlines = (view: MapView) =>
      drawn(groundNodes(createGround(), view, "map")).filter((path) => path.endsWith(": surface")).length;
    expect(outlines(viewOf(nangarhar))).toBe(0);
    expect(outlines(viewOf(nangarhar, { open }))).toBe(1);
  });

  test("is brought into a drawing once, however often it is drawn", () => {
    const brought: string[] = [];
    const ground = createGround(brought);
    const first = groundNodes(ground, viewOf(nangarhar), "map");
    expect(brought).toHaveLength(3);
    expect(groundNodes(ground, viewOf(nangarhar), "map")).toEqual(first);
    groundNodes(ground, viewOf([]), "map");
    expect(brought).toHaveLength(3);
  });
});

describe("layers", () => {
  test("each have a name of their own", () => {
    const names = MAP_LAYERS.map(({ id }) => id);
    expect(new Set([...names, "areas", "borders"]).size).toBe(names.length + 2);
  });

  test("one more is drawn from its description alone: what it shows, over those below, with its own pattern", () => {
    const layers = [...MAP_LAYERS, madeUpLayer];
    const nodes = groundNodes(createGround(), viewOf(nangarhar), "map", layers);
    expect(drawn(nodes).at(-1)).toBe("polygon 0,0: map-busy");
    expect(nodes).toContainEqual(expect.objectContaining({ kind: "pattern", name: "map-busy", side: 8 }));
    expect(drawn(groundNodes(createGround(), viewOf([]), "map", layers)).join()).not.toContain("busy");
  });
});
