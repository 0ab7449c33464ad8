import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { edgesOf, polygonsOf, readContext, readRegions, readText } from "./committed-data.ts";

const shapes = [...readRegions(), ...readContext()];
const { bbox } = JSON.parse(readText("public/data/context.geojson")) as { bbox: [number, number, number, number] };

describe("regions and context share one topology", () => {
  test("every edge belongs to two shapes, except along the frame, where it belongs to one", () => {
    const [west, south, east, north] = bbox;
    const owners = new Map<string, { count: number; onFrame: boolean }>();
    for (const shape of shapes) {
      for (const { key, from, to } of edgesOf(shape)) {
        const vertical = from[0] === to[0] && (from[0] === west || from[0] === east);
        const horizontal = from[1] === to[1] && (from[1] === south || from[1] === north);
        owners.set(key, { count: (owners.get(key)?.count ?? 0) + 1, onFrame: vertical || horizontal });
      }
    }
    const wrong = [...owners].filter(([, { count, onFrame }]) => count !== (onFrame ? 1 : 2));
    expect(wrong).toEqual([]);
  });

  test("the shapes fill the frame without overlap", () => {
    const [west, south, east, north] = bbox;
    const total = shapes
      .flatMap(polygonsOf)
      .flat()
      .reduce((sum, ring) => sum + planarArea(ring), 0);
    expect(total).toBeCloseTo((east - west) * (north - south), 6);
  });

  test("a border between Afghanistan and Pakistan, Iran and Pakistan, a coast: each has two sides", () => {
    const sides = (match: (name: string) => boolean) =>
      new Set(
        shapes
          .filter(({ properties }) => match(properties.name))
          .flatMap((shape) => [...edgesOf(shape)].map(({ key }) => key)),
      );
    const shared = (first: string, second: string) => {
      const other = sides((name) => name === second);
      return [...sides((name) => name === first)].filter((key) => other.has(key)).length;
    };
    expect(shared("Kandahar", "Chaman")).toBeGreaterThan(5);
    expect(shared("Sistan and Baluchestan", "Kech")).toBeGreaterThan(5);
    expect(shared("Gwadar", "Arabian Sea")).toBeGreaterThan(50);
    expect(shared("Badakhshan", "Gorno-Badakhshan")).toBeGreaterThan(20);
    expect(shared("Punjab", "India")).toBeGreaterThan(20);
  });
});

describe("RFC 7946", () => {
  test("outer rings run counter-clockwise, holes clockwise, all are closed", () => {
    for (const polygon of shapes.flatMap(polygonsOf)) {
      for (const [index, ring] of polygon.entries()) {
        expect(ring.at(0)).toEqual(ring.at(-1));
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(Math.sign(planarArea(ring))).toBe(index === 0 ? 1 : -1);
      }
    }
  });

  test("positions are longitude, latitude inside the frame, to six decimals at most", () => {
    const [west, south, east, north] = bbox;
    const outside = shapes
      .flatMap(polygonsOf)
      .flat(2)
      .filter(([x = Number.NaN, y = Number.NaN]) => !(x >= west && x <= east && y >= south && y <= north));
    expect(outside).toEqual([]);
    const longest = ["regions", "context"].map((name) => /\.\d{7}/.test(readText(`public/data/${name}.geojson`)));
    expect(longest).toEqual([false, false]);
  });
});

test("no shape has slivers: single parts of regions are at least 2 square kilometres", () => {
  const squareKilometre = 1 / (111.2 * 111.2 * Math.cos((31 * Math.PI) / 180));
  const small = readRegions().flatMap((shape) =>
    polygonsOf(shape).filter(([outer = []]) => planarArea(outer) < 2 * squareKilometre),
  );
  expect(small).toEqual([]);
});

test("properties are the agreed ones", () => {
  for (const { properties } of readRegions())
    expect(Object.keys(properties)).toEqual(["id", "level", "name", "parent"]);
  for (const { properties } of readContext()) {
    expect(Object.keys(properties)).toEqual(["kind", "country", "name"]);
    expect(properties.kind).toMatch(/^(province|country|sea)$/);
    expect(properties.country).toMatch(properties.kind === "sea" ? /^$/ : /^[A-Z]{2}$/);
    expect(properties.name).not.toBe("");
  }
});

test("both files together stay under 250 kB when compressed", () => {
  const sizes = ["regions", "context"].map((name) => gzipSync(readText(`public/data/${name}.geojson`)).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
});

/** Signed area in square degrees, positive when counter-clockwise. */
function planarArea(ring: readonly (readonly number[])[]): number {
  return (
    ring.reduce((sum, [x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
      return sum + x * nextY - nextX * y;
    }, 0) / 2
  );
}
