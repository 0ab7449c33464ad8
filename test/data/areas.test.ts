import * as turf from "@turf/turf";
import { describe, expect, test } from "vitest";
import { cell, edgesOf, readContext, readFeatures, readRegions, readRows } from "./committed-data.ts";

const INPUT = "scripts/boundaries/input";
const MOVED: Readonly<Record<string, string>> = {
  Hub: "Hub",
  Gaddani: "Hub",
  Sonmiani: "Hub",
  Dureji: "Hub",
  "Usta Mohammad": "Usta Muhammad",
  Gandakha: "Usta Muhammad",
  Lehri: "Sibi",
  Bhag: "Kachhi",
};

const regions = readRegions();
const context = readContext();

describe("areas agree with the sources", () => {
  test("districts within 1 percent, 3 where they touch another country", () => {
    const source = sumBy("ocha-balochistan-tehsils", (properties) => {
      const district = properties["district_name"] ?? "";
      const today = district === "Shaheed Sikandarabad" ? "Surab" : district;
      return MOVED[properties["tehsil_name"] ?? ""] ?? today;
    });
    const atBorder = new Set(touchingAnotherCountry());
    const districts = regions.filter(({ properties }) => properties.level === "district");
    expect(source.size).toBe(districts.length);
    for (const district of districts) {
      const { id, name } = district.properties;
      expect(deviation(turf.area(district), source.get(name)), name).toBeLessThan(atBorder.has(id) ? 0.03 : 0.01);
    }
  });

  test("provinces within 5 percent", () => {
    const source = new Map([
      ...sumBy("natural-earth-admin1-afghanistan", (properties) => properties["name"] ?? ""),
      ...sumBy("natural-earth-admin1-iran", (properties) => properties["name"] ?? ""),
      ...sumBy("ocha-pakistan-districts", (properties) => properties["province_name"] ?? ""),
    ]);
    for (const province of regions.filter(({ properties }) => properties.level === "province")) {
      const { name } = province.properties;
      expect(deviation(turf.area(province), source.get(name)), name).toBeLessThan(0.05);
    }
  });

  test("the table gives the area of the drawn shape", () => {
    const written = new Map(readRows("regions").map((row) => [cell(row, "id"), Number(cell(row, "area_km2"))]));
    for (const region of regions) {
      expect(written.get(region.properties.id)).toBe(Math.round(turf.area(region) / 1e6));
    }
  });
});

function sumBy(file: string, nameOf: (properties: Readonly<Record<string, string>>) => string): Map<string, number> {
  const areas = new Map<string, number>();
  for (const feature of readFeatures(`${INPUT}/${file}.geojson`)) {
    const name = nameOf(feature.properties);
    areas.set(name, (areas.get(name) ?? 0) + turf.area(feature));
  }
  return areas;
}

function touchingAnotherCountry(): string[] {
  const foreign = new Set(
    [...regions, ...context]
      .filter(({ properties }) => ("id" in properties ? /^(AF|IR)-/.test(properties.id) : properties.kind !== "sea"))
      .flatMap((shape) => [...edgesOf(shape)].map(({ key }) => key)),
  );
  return regions
    .filter((region) => [...edgesOf(region)].some(({ key }) => foreign.has(key)))
    .map(({ properties }) => properties.id);
}

function deviation(area: number, source: number | undefined): number {
  if (source === undefined) throw new Error("No source area");
  return Math.abs(area / source - 1);
}
