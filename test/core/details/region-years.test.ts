import { expect, test } from "vitest";
import { regionsByYear } from "../../../src/core/details/region-years.ts";
import { countsFor } from "../../helpers/claim-rows.ts";
import { createClaim, createDataset, createRegion, createSpan } from "../../helpers/claims.ts";
import { committedDataset } from "../../helpers/committed-dataset.ts";
import { claimsOf } from "../../helpers/counted-from-csv.ts";
import { rowsOf } from "../../helpers/csv-rows.ts";

test("a claim counts in each year that its time touches, for each region it names, and once in all", () => {
  const { years, tables } = regionsByYear(
    createDataset({
      regions: [
        createRegion({ id: "AF", name: "Afghanistan" }),
        createRegion({ id: "PK-BA", name: "Balochistan" }),
        createRegion({ id: "AF-NAN", name: "Nangarhar" }),
        createRegion({ id: "AF-KAP", name: "Kapisa" }),
        createRegion({ id: "PK213", name: "Khuzdar" }),
      ],
      claims: [
        createClaim({
          id: "long",
          regions: ["AF-NAN", "PK213"],
          occurred: createSpan("2016-06-01", "2018-05-31", "year"),
        }),
        createClaim({ id: "edge", regions: ["AF-NAN"], occurred: createSpan("2018-12-31", "2019-01-01") }),
        createClaim({ id: "country", regions: ["AF"], extent: "country", occurred: createSpan("2020-01-01") }),
      ],
    }),
  );
  expect(years).toEqual([2016, 2017, 2018, 2019, 2020]);
  expect(tables.map(({ parent }) => parent.name)).toEqual(["Afghanistan", "Balochistan"]);
  const told = tables.flatMap(({ rows }) => rows.map(({ region, counts, all }) => [region.name, all, ...counts]));
  expect(told).toEqual([
    ["Nangarhar", 2, 1, 1, 2, 1, 0],
    ["Kapisa", 0, 0, 0, 0, 0, 0],
    ["Khuzdar", 1, 1, 1, 1, 0, 0],
  ]);
});

test("no claim, no year", () => {
  expect(regionsByYear(createDataset({ claims: [] })).years).toEqual([]);
});

test("each count is that of the files, for 34 provinces and 36 districts", () => {
  const { years, tables } = regionsByYear(committedDataset);
  expect(tables.map(({ rows }) => rows.length)).toEqual([34, 36]);
  const regions = rowsOf("regions.csv").filter(({ level, parent }) => level === "district" || parent === "AF");
  expect(tables.flatMap(({ rows }) => rows.map(({ region }) => String(region.id))).sort()).toEqual(
    regions.map(({ id }) => id).sort(),
  );
  const all = claimsOf({});
  const ofYear = new Map(years.map((year) => [year, claimsOf({ from: `${year}-01-01`, to: `${year}-12-31` })]));
  for (const { region, counts, all: count } of tables.flatMap(({ rows }) => rows)) {
    const naming = (rows: typeof all) => rows.filter((row) => countsFor(row, region.id)).length;
    expect([count, ...counts], region.name).toEqual([
      naming(all),
      ...years.map((year) => naming(ofYear.get(year) ?? [])),
    ]);
  }
});
