import * as turf from "@turf/turf";
import { expect, test } from "vitest";
import { bordersOf } from "../../../src/core/geography/borders.ts";
import { kilometresBetween } from "../../../src/core/geography/distance.ts";
import { neighboursIn } from "../../../src/core/geography/neighbours.ts";
import type { RegionId } from "../../../src/core/records/records.ts";
import { edgesOf, readRegions, readRows } from "../../data/committed-data.ts";
import { readGeography } from "./committed-geography.ts";

const names = new Map(readRows("regions").map(({ id = "", name = "" }) => [id, name]));
const ids = new Map([...names].map(([id, name]) => [name, id as RegionId]));
const neighbours = neighboursIn(readGeography());

function next(name: string): readonly string[] {
  return neighbours.of(ids.get(name) as RegionId).map((id) => names.get(id) ?? "");
}

/** As maps of the provinces and the profiles of the districts name them. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  Nangarhar: ["Kabul", "Kunar", "Laghman", "Logar"],
  Kabul: ["Kapisa", "Laghman", "Logar", "Nangarhar", "Parwan", "Wardak"],
  Badakhshan: ["Nuristan", "Panjshir", "Takhar"],
  Herat: ["Badghis", "Farah", "Ghor"],
  Helmand: ["Chagai", "Daykundi", "Farah", "Ghor", "Kandahar", "Nimroz", "Uruzgan"],
  Khost: ["Paktia", "Paktika"],
  Paktika: ["Ghazni", "Khost", "Paktia", "Zabul", "Zhob"],
  Gwadar: ["Awaran", "Kech", "Lasbela"],
  Panjgur: ["Awaran", "Kech", "Washuk"],
  Khuzdar: ["Awaran", "Hub", "Jhal Magsi", "Kachhi", "Kalat", "Lasbela", "Surab", "Washuk"],
};

test.each(Object.entries(KNOWN))("next to %s are %s", (name, expected) => {
  expect(next(name).toSorted()).toEqual(expected);
});

test("four common borders are too short to count", () => {
  expect(
    neighbours.dropped.map(({ regions, kilometres }) => [
      ...regions.map((id) => names.get(id) ?? "").sort(),
      kilometres.toFixed(1),
    ]),
  ).toEqual([
    ["Nangarhar", "Paktia", "0.5"],
    ["Chaman", "Pishin", "1.0"],
    ["Kandahar", "Mastung", "1.7"],
    ["Loralai", "Pishin", "2.9"],
  ]);
});

test("all of the map are those whose common edges in the file add up to 5 km", () => {
  const owners = new Map<string, { readonly regions: string[]; readonly kilometres: number }>();
  for (const shape of readRegions()) {
    const { id, level, parent } = shape.properties;
    if (level !== "district" && parent !== "AF") continue;
    for (const { key, from, to } of edgesOf(shape)) {
      const edge = owners.get(key) ?? { regions: [], kilometres: turf.distance(from, to) };
      owners.set(key, edge);
      edge.regions.push(id);
    }
  }
  const lengths = new Map<string, number>();
  for (const { regions, kilometres } of owners.values()) {
    for (const one of regions) {
      for (const other of regions) {
        if (one !== other) lengths.set(`${one} ${other}`, (lengths.get(`${one} ${other}`) ?? 0) + kilometres);
      }
    }
  }
  const expected = [...lengths].flatMap(([pair, kilometres]) => (kilometres >= 5 ? [pair] : []));
  const found = readGeography().paintedIds.flatMap((id) => neighbours.of(id).map((other) => `${id} ${other}`));
  expect(found.toSorted()).toEqual(expected.toSorted());
  expect(found).toHaveLength(336);
});

test("stretches of one border are added up, and a line to what is not painted is none", () => {
  const square = (id: string, west: number, south: number, height: number) => ({
    id,
    polygons: [
      [
        [
          [west, south],
          [west + 1, south],
          [west + 1, south + height],
          [west, south + height],
          [west, south],
        ],
      ],
    ],
  });
  const shapes = [square("A", 0, 0, 0.04), square("B", 1, 0, 0.04), square("C", 0, 0.04, 1), square("D", -1, 0, 0.04)];
  const { lines } = bordersOf(shapes);
  const found = neighboursIn({ lines, paintedIds: ["A", "B", "C"] as RegionId[] });
  expect(found.of("A" as RegionId)).toEqual(["C"]);
  expect(found.of("D" as RegionId)).toEqual([]);
  expect(found.dropped.map(({ regions }) => regions)).toEqual([["A", "B"]]);
  expect(found.dropped[0]?.kilometres).toBeCloseTo(turf.distance([1, 0], [1, 0.04]), 6);
});

test("distances are those of Turf", () => {
  const points = readRows("regions").map((row) => [Number(row["label_longitude"]), Number(row["label_latitude"])]);
  for (const point of points) {
    for (const other of points) {
      expect(kilometresBetween(point, other)).toBeCloseTo(turf.distance(point, other, { units: "kilometers" }), 6);
    }
  }
});
