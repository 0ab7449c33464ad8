import { describe, expect, test } from "vitest";
import { bordersOf } from "../../../src/core/geography/borders.ts";
import { edgesOf, polygonsOf, readContext, readRegions } from "../../data/committed-data.ts";

type Line = readonly (readonly number[])[];

const shapes = [...readRegions(), ...readContext()];
const borders = bordersOf(shapes.map((shape, index) => ({ id: String(index), polygons: polygonsOf(shape) })));

const pointsOf = (line: Line) => line.map((position) => position.join());

/** A line as text that is the same from either end, and of a ring from wherever it starts. */
function textOf(points: readonly string[]): string {
  if (points[0] !== points.at(-1)) return [points.join(" "), points.toReversed().join(" ")].sort()[0] ?? "";
  const ring = points.slice(1);
  const first = ring.indexOf(ring.toSorted()[0] ?? "");
  const [start = "", ...rest] = [...ring.slice(first), ...ring.slice(0, first)];
  const ways = [rest.join(" "), rest.toReversed().join(" ")].sort();
  return `ring ${start} ${ways[0]}`;
}

/** Edges joined end to end as far as no third one meets them. */
function chainsOf(edges: readonly string[]): string[][] {
  const next = new Map<string, string[]>();
  for (const edge of edges) {
    const [one = "", other = ""] = edge.split(" ");
    next.set(one, [...(next.get(one) ?? []), other]);
    next.set(other, [...(next.get(other) ?? []), one]);
  }
  const cut = (one: string, other: string) => {
    next.get(one)?.splice(next.get(one)?.indexOf(other) ?? 0, 1);
    next.get(other)?.splice(next.get(other)?.indexOf(one) ?? 0, 1);
  };
  const ends = new Set([...next].filter(([, others]) => others.length !== 2).map(([vertex]) => vertex));
  const chains: string[][] = [];
  for (const start of [...ends, ...next.keys()]) {
    for (let to = next.get(start)?.[0]; to !== undefined; to = next.get(start)?.[0]) {
      const chain = [start];
      for (let at: string | undefined = to; at !== undefined; ) {
        cut(chain.at(-1) ?? "", at);
        chain.push(at);
        at = ends.has(at) || at === start ? undefined : next.get(at)?.[0];
      }
      chains.push(chain);
    }
  }
  return chains;
}

/** The edges of the files by the shapes that have them. */
const sides = new Map<string, number[]>();
shapes.forEach((shape, index) => {
  for (const { key } of edgesOf(shape)) sides.set(key, [...(sides.get(key) ?? []), index]);
});

describe("borders of the committed polygons", () => {
  test("are all stretches that have the same two sides, each once, as the edges of the files say", () => {
    const byPair = new Map<string, string[]>();
    for (const [key, pair] of sides) byPair.set(pair.join(), [...(byPair.get(pair.join()) ?? []), key]);
    const expected = [...byPair.values()].flatMap(chainsOf);
    expect(expected.length).toBeGreaterThan(500);
    const lines = borders.lines.map(({ positions }) => textOf(pointsOf(positions)));
    expect(lines.toSorted()).toEqual(expected.map(textOf).sort());
  });

  test("lie between those two sides", () => {
    for (const { left, right, positions } of borders.lines) {
      const [from, to] = pointsOf(positions);
      const pair = sides.get([from, to].sort().join(" "))?.map(String);
      expect([left, ...(right === null ? [] : [right])].sort()).toEqual(pair?.toSorted());
    }
  });

  test("of one shape are its rings", () => {
    shapes.forEach((shape, index) => {
      const outline = borders.outlineOf([String(index)]).map(pointsOf);
      const rings = polygonsOf(shape).flat().map(pointsOf);
      expect(outline.map(textOf).sort()).toEqual(rings.map(textOf).sort());
    });
  });

  test.each([
    ["all provinces of Afghanistan", (parent: string) => parent === "AF"],
    ["all districts of Balochistan", (parent: string) => parent === "PK-BA"],
    ["both", (parent: string) => parent === "AF" || parent === "PK-BA"],
  ])("of %s together are the edges that one of them alone has", (_, isWanted) => {
    const wanted = shapes.flatMap(({ properties }, index) =>
      "parent" in properties && isWanted(properties.parent) ? [index] : [],
    );
    const outer = [...sides].filter(([, pair]) => pair.filter((index) => wanted.includes(index)).length === 1);
    const rings = chainsOf(outer.map(([key]) => key));
    const outline = borders.outlineOf(wanted.map(String)).map(pointsOf);
    expect(outline.map(textOf).sort()).toEqual(rings.map(textOf).sort());
  });
});
