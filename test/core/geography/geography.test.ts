import { describe, expect, test } from "vitest";
import type { RegionId } from "../../../src/core/records/records.ts";
import { regionFinder } from "../../../src/map/region-at.ts";
import { readGeography } from "./committed-geography.ts";

const geography = readGeography();
const ids = (...names: string[]) => names as RegionId[];

/** Area to the left of a closed ring, square degrees. */
function areaOf(ring: readonly (readonly number[])[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

function linesOf(kind: string) {
  return geography.borders.features.filter((feature) => feature.properties.kind === kind);
}

function edgesOf(kind: string): string[] {
  return linesOf(kind).flatMap(({ geometry: { coordinates } }) =>
    coordinates.slice(1).map((to, index) => [coordinates[index], to].map(String).sort().join(" ")),
  );
}

describe("areas", () => {
  test("34 provinces and 36 districts are painted, five provinces are not", () => {
    const count = (kind: string) => geography.areas.features.filter((area) => area.properties.kind === kind).length;
    expect(count("painted")).toBe(70);
    expect(count("coarse")).toBe(5);
    expect(count("sea")).toBeGreaterThan(0);
    expect(new Set(geography.areas.features.map((area) => area.properties.id)).size).toBe(
      geography.areas.features.length,
    );
  });

  test("a country or province stands for all within", () => {
    expect(geography.polygonsOf(ids("AF")).length).toBe(34);
    expect(geography.polygonsOf(ids("PK-BA")).length).toBe(36);
    expect(geography.polygonsOf(ids("PK"))).toEqual(expect.arrayContaining(["PK213", "PK-SD", "PK/Azad Kashmir"]));
    expect(geography.polygonsOf(ids("TJ"))).toContain("TJ/Khatlon");
    expect(geography.polygonsOf(ids("PK213"))).toEqual(["PK213"]);
    expect(geography.polygonsOf([])).toEqual([]);
  });
});

describe("borders", () => {
  test("each edge between two regions is drawn once", () => {
    const edges = edgesOf("region");
    expect(edges.length).toBeGreaterThan(2000);
    expect(new Set(edges).size).toBe(edges.length);
  });

  test("the outer border is none of the inner ones", () => {
    const inner = new Set(edgesOf("region"));
    expect(edgesOf("covered").filter((edge) => inner.has(edge))).toEqual([]);
  });

  test("the edge of the data is not drawn", () => {
    const { west, east, south, north } = geography.extent;
    const along = ["covered", "international", "coast", "region", "province"]
      .flatMap(linesOf)
      .flatMap(({ geometry: { coordinates } }) => coordinates.slice(1).map((to, index) => [coordinates[index], to]))
      .filter(
        ([from, to]) =>
          (from?.[0] === to?.[0] && (from?.[0] === west || from?.[0] === east)) ||
          (from?.[1] === to?.[1] && (from?.[1] === south || from?.[1] === north)),
      );
    expect(along).toEqual([]);
  });
});

describe("outlines", () => {
  test("Balochistan's is closed, with the inside on its left and without any border between districts", () => {
    const { coordinates } = geography.outlineOf(ids("PK-BA"));
    for (const ring of coordinates) expect(ring.at(0)).toEqual(ring.at(-1));
    const districts = geography.areas.features.filter((area) => area.properties.id.startsWith("PK2"));
    const area = districts
      .flatMap(({ geometry }) => (geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat()))
      .reduce((sum, ring) => sum + areaOf(ring), 0);
    expect(coordinates.reduce((sum, ring) => sum + areaOf(ring), 0)).toBeCloseTo(area, 6);
    const inner = new Set(edgesOf("region"));
    const own = coordinates.flatMap((ring) =>
      ring.slice(1).map((to, index) => [ring[index], to].map(String).sort().join(" ")),
    );
    expect(own.filter((edge) => inner.has(edge))).toEqual([]);
  });

  test("only Afghanistan and Balochistan have a band for ticks", () => {
    expect(geography.bands.features.map((band) => band.properties.id)).toEqual(["AF", "PK-BA"]);
  });

  test("bounds are those of all within; none where there is no polygon", () => {
    const covered = geography.boundsOf("AF" as RegionId);
    expect(covered?.west).toBeCloseTo(60.5, 0);
    expect(covered?.east).toBeCloseTo(74.9, 0);
    expect(geography.boundsOf("XX" as RegionId)).toBeNull();
    expect(geography.painted.north).toBe(covered?.north);
  });
});

describe("region at a point", () => {
  const regionAt = regionFinder(geography);
  test.each([
    ["Kabul", 69.17, 34.53, "AF-KAB"],
    ["Khuzdar", 66.61, 27.8, "PK213"],
    ["Lahore", 74.34, 31.55, "PK-PB"],
    ["Dushanbe", 68.78, 38.56, null],
    ["the Arabian Sea", 64, 23, null],
  ])("%s", (_, longitude, latitude, id) => {
    expect(regionAt(longitude, latitude)).toBe(id);
  });
});
