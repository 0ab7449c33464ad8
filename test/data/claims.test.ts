import * as turf from "@turf/turf";
import { describe, expect, test } from "vitest";
import { cell, column, list, readRegions, readRows } from "./committed-data.ts";

const claims = readRows("claims");
const regions = readRows("regions");
const gazetteer = new Map(readRows("gazetteer").map((row) => [cell(row, "id"), row]));
const shapes = new Map(readRegions().map((shape) => [shape.properties.id, shape]));
const idByName = new Map(regions.map((row) => [cell(row, "name"), cell(row, "id")]));
const placed = claims.filter((claim) => cell(claim, "place_id"));

/** Kilometres by which a point may lie outside the region it is said to be in, since provincial lines are no better. */
const TOLERANCE = 10;

test("an id that was withdrawn is never used again, and leads to a claim or ends", () => {
  const ids = new Set(column(claims, "id"));
  const withdrawn = readRows("withdrawn");
  expect(column(withdrawn, "id")).toContain("2024-01-detainees-paktia-training");
  for (const row of withdrawn) {
    expect(ids.has(cell(row, "id"))).toBe(false);
    if (cell(row, "successor")) expect(ids).toContain(cell(row, "successor"));
  }
});

test("claims name regions of the table", () => {
  const unknown = claims.flatMap((claim) => list(claim, "regions")).filter((name) => !idByName.has(name));
  expect(unknown).toEqual([]);
});

test("spans run forwards and ranges from low to high", () => {
  for (const claim of claims) {
    expect(cell(claim, "occurred_from") <= cell(claim, "occurred_to")).toBe(true);
    for (const figure of ["strength", "killed", "injured"]) {
      const low = cell(claim, `${figure}_low`);
      const high = cell(claim, `${figure}_high`);
      if (low && high) expect(Number(low)).toBeLessThanOrEqual(Number(high));
    }
  }
});

describe("points", () => {
  test("are filled together or not at all", () => {
    for (const claim of claims) {
      const filled = ["longitude", "latitude", "place_precision", "place_id"].filter((name) => cell(claim, name));
      expect([0, 4]).toContain(filled.length);
    }
    expect(placed.length).toBeGreaterThan(100);
  });

  test("are those of the settlement", () => {
    for (const claim of placed) {
      const settlement = gazetteer.get(cell(claim, "place_id")) ?? {};
      expect(cell(claim, "longitude")).toBe(cell(settlement, "longitude"));
      expect(cell(claim, "latitude")).toBe(cell(settlement, "latitude"));
    }
  });

  test("lie in a region that the claim names, or within 10 km of it", () => {
    for (const claim of placed) {
      const point = [Number(cell(claim, "longitude")), Number(cell(claim, "latitude"))];
      const distances = list(claim, "regions").map((name) => distanceTo(idByName.get(name) ?? "", point));
      expect(Math.min(...distances), cell(claim, "id")).toBeLessThanOrEqual(TOLERANCE);
    }
  });

  test("belong to claims that are about the regions they name", () => {
    expect(new Set(column(placed, "extent"))).toEqual(new Set(["named"]));
  });
});

describe("the gazetteer", () => {
  test("places every settlement in its region, or within 10 km of it", () => {
    for (const row of gazetteer.values()) {
      const point = [Number(cell(row, "longitude")), Number(cell(row, "latitude"))];
      expect(distanceTo(cell(row, "region"), point), cell(row, "name")).toBeLessThanOrEqual(TOLERANCE);
    }
  });

  test("covers Afghanistan and Balochistan only", () => {
    expect(gazetteer.size).toBe(371);
    const outside = [...gazetteer.values()].filter((row) => !/^(AF-|PK2)/.test(cell(row, "region")));
    expect(outside).toEqual([]);
  });

  test.each([
    "Kabul",
    "Jalalabad",
    "Mazar-e Sharif",
    "Herat",
    "Kunduz",
    "Quetta",
    "Mastung",
    "Khuzdar",
    "Hub",
    "Taftan",
  ])("knows %s", (name) => {
    const found = [...gazetteer.values()].filter((row) =>
      [cell(row, "name"), ...list(row, "other_names")].includes(name),
    );
    expect(found.length).toBeGreaterThan(0);
  });
});

/** Kilometres from a point to a region, zero inside. */
function distanceTo(id: string, point: number[]): number {
  const shape = shapes.get(id);
  if (!shape) return Number.POSITIVE_INFINITY;
  return Math.max(0, turf.pointToPolygonDistance(point, shape, { units: "kilometers" }));
}
