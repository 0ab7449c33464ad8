import { describe, expect, test } from "vitest";
import { problemCounts } from "../../src/core/records/problem.ts";
import type { RegionId } from "../../src/core/records/records.ts";
import { parsePackage } from "../../src/io/parse-package.ts";
import { readRows } from "../data/committed-data.ts";
import { createSpan } from "../helpers/claims.ts";
import { inWords } from "../helpers/in-words.ts";
import {
  createFiles,
  createFilesAdding,
  createFilesWith,
  type Files,
  problemsOf,
  readFolder,
} from "./package-files.ts";

function claimWith(cells: Readonly<Record<string, string>>, id = "network-khuzdar") {
  const { dataset, problems } = parsePackage(createFilesWith("claims.csv", id, cells));
  return {
    claim: dataset.claims.find((claim) => claim.id === id),
    faults: problems
      .filter(({ file }) => file === "claims.csv")
      .map(inWords)
      .map(({ column, reason }) => `${column}: ${reason}`),
  };
}

test("the data of the atlas are read whole", () => {
  const { dataset, problems } = parsePackage(readFolder("public/data"));
  expect(problems).toEqual([]);
  const { claims, claimants, publications, relations } = dataset;
  const rows = ["claims", "claimants", "publications", "relations"].map((name) => readRows(name).length);
  expect([claims.length, claimants.size, publications.size, relations.length]).toEqual(rows);
  expect(dataset.version).toMatch(/^\d{4}\.\d{2}/);
});

test("a table saved by a spreadsheet reads as the plain one", () => {
  const spreadsheet = readFolder("test/fixtures/spreadsheet-package");
  expect(spreadsheet["claims.csv"]).toMatch(/^\uFEFFid;claimant;.*\r\n.*17\/05\/2023/s);
  expect(parsePackage(spreadsheet)).toEqual(parsePackage(createFiles()));
});

test("a row becomes a record with every value typed", () => {
  const { dataset } = parsePackage(createFiles());
  expect(dataset.claims.find((claim) => claim.id === "attack-quetta")).toEqual({
    id: "attack-quetta",
    claimant: "fixture-group",
    publication: "own-channel",
    alsoReportedBy: [],
    assertion: "attack",
    denies: null,
    regions: ["PK226"],
    extent: "named",
    place: "a market, Quetta",
    point: {
      longitude: 67,
      latitude: 30.2,
      precision: "settlement",
      settlement: "Quetta",
      settlementId: "fx-quetta",
      otherNames: ["Shalkot"],
    },
    occurred: createSpan("2022-08-13"),
    reported: createSpan("2022-08-13"),
    summary: "Fixture: an invented claim, attack-quetta.",
    responsibility: "claimed",
    numbers: {
      strength: null,
      killed: { low: 3, high: 5 },
      injured: { low: 10, high: null },
      arrested: null,
      attacks: null,
      countedBy: "claimant",
      counts: "not-said",
    },
    reliability: "C",
    credibility: "3",
    gradingReason: "Fixture: invented",
    note: "",
    branch: "not-said",
    event: null,
  });
  expect(dataset.regions.get("PK226" as never)).toEqual({
    id: "PK226",
    level: "district",
    name: "Quetta",
    otherNames: ["Quetta district"],
    parent: "PK-BA",
    pcode: "PK226",
    splitFrom: null,
    neighbours: ["PK213"],
    areaKm2: 3761,
    label: { longitude: 67.5, latitude: 30.5 },
  });
  expect(dataset.publications.get("press-three" as never)).toMatchObject({
    published: createSpan("2020-01-01", "2020-12-31", "year"),
    url: "http://example.org/three",
  });
  expect(dataset.publications.get("no-address" as never)).toMatchObject({ published: null, url: null });
});

describe("faulty rows", () => {
  const files = readFolder("test/fixtures/faulty-package");

  test("are left out, each with its problems", () => {
    expect(problemsOf(files)).toEqual([
      "claims.csv 3 assertion: “atack” is none of the words of this column.",
      "claims.csv 5 occurred_to: The span ends before it begins (2020-03-05).",
      "claims.csv 6 occurred_from: “2022-13-01” is no date.",
      "claims.csv 7 occurred_from: “05/06/2023” can mean 5 Jun 2023 or 6 May 2023.",
      "claims.csv 8 regions: No region is called “Nangahar”.",
      "claims.csv 10 id: Row 9 has the id “second-presence” already.",
      "claims.csv 11 claimant: No row of claimants.csv has the id “fixture-nobody”.",
      "claims.csv 12 publication: This row refers to “bad-address”, whose row 7 in publications.csv was left out.",
      "claims.csv 13 killed_low: The low end 9 is above the high end 4.",
      "claims.csv 16 denies: The assertion denial must say what it denies.",
      "claims.csv 17 extent: The extent named is for provinces and districts, and Afghanistan is a country.",
      "claims.csv 19 killed_low: “about 9” is no whole number.",
      "claims.csv 19 reliability: “G” is none of the words of this column.",
      "claims.csv 19 responsibility: An attack must say who is responsible for it.",
      "publications.csv 7 url: “javascript:alert(1)” is no web address.",
      "relations.csv 5 to: This row refers to “wrong-word”, whose row 3 in claims.csv was left out.",
      "relations.csv 6 from: A relation contradicts holds both ways and is written once, with the ids in alphabetical order.",
      "relations.csv 6 relation: Row 3 says the same.",
    ]);
  });

  test("cost the good ones nothing", () => {
    const faulty = parsePackage(files).dataset;
    const good = parsePackage(createFiles()).dataset;
    expect(faulty.claims.filter((claim) => claim.id !== "several-lines")).toEqual(good.claims);
    expect(faulty.claims.find((claim) => claim.id === "several-lines")).toMatchObject({
      regions: ["AF-SAR"],
      note: "Fixture: a note of two lines",
    });
    expect(faulty.relations).toEqual(good.relations);
  });

  test("tell value and mend", () => {
    expect(parsePackage(files).problems.map(inWords)[4]).toEqual({
      file: "claims.csv",
      row: 8,
      column: "regions",
      value: "Nangahar",
      reason: "No region is called “Nangahar”.",
      mend: "Write Nangarhar, or another name of regions.csv.",
    });
  });
});

describe("regions of a claim", () => {
  test.each(["PK213", "pk213", "Khuzdar", "KHUZDAR", "khuzdar-district", "Kuzdar", " Khuzdār "])(
    "%s is Khuzdar",
    (name) => {
      expect(claimWith({ regions: name })).toMatchObject({ claim: { regions: ["PK213"] }, faults: [] });
    },
  );

  test.each(["Sar-e Pul", "sar e pul", "Saripul", "SarePul", "AF-SAR"])("%s is Sar-e Pul", (name) => {
    expect(claimWith({ regions: name }).claim?.regions).toEqual(["AF-SAR"]);
  });

  test("are listed once, and not beside what they lie in", () => {
    expect(claimWith({ regions: "Khuzdar; Kuzdar" }).faults).toEqual(["regions: “Kuzdar” is listed twice."]);
    const both = claimWith({ regions: "Khuzdar;Balochistan" });
    expect(both.faults).toEqual(["regions: Khuzdar lies in Balochistan, and both are listed."]);
  });

  test("say so when their own row was left out", () => {
    const files = createFilesWith("regions.csv", "PK213", { area_km2: "large" });
    expect(problemsOf(files)).toEqual([
      "claims.csv 10 regions: This row refers to “Khuzdar”, whose row 9 in regions.csv was left out.",
      "regions.csv 9 area_km2: “large” is no whole number.",
    ]);
    expect(parsePackage(files).dataset.regions.get("PK226" as never)?.neighbours).toEqual([]);
  });

  test("that two regions are called by are asked for", () => {
    const files = createFilesWith("regions.csv", "AF-KNR", { other_names: "Kuzdar" });
    const asked = {
      ...files,
      "claims.csv": createFilesWith("claims.csv", "network-khuzdar", { regions: "Kuzdar" })["claims.csv"],
    };
    expect(problemsOf(asked as Files)).toEqual(["claims.csv 10 regions: “Kuzdar” is a name of more than one region."]);
  });
});

describe("rules between cells", () => {
  test.each([
    [{ extent: "country" }, "extent: The extent country is for countries, and Khuzdar is none."],
    [{ extent: "most" }, "extent: The extent most is for countries, and Khuzdar is none."],
    [{ extent: "part", place: "the north" }, "extent: The extent part needs a country among the regions."],
    [{ extent: "part", regions: "Pakistan" }, "place: The extent part needs a place in words."],
    [{ occurred_to: "2023-05-16" }, "occurred_to: The span ends before it begins (2023-05-17)."],
    [{ reported_on: "2023-04" }, "reported_on: The claim was reported before what it speaks of began (2023-05-17)."],
    [{ denies: "presence" }, "denies: The assertion network denies nothing."],
    [{ responsibility: "claimed" }, "responsibility: The assertion network cannot have the responsibility claimed."],
    [{ assertion: "denial", denies: "attribution" }, "denies: The assertion denial cannot deny attribution."],
    [{ assertion: "defeat" }, "denies: The assertion defeat must say what it denies."],
    [{ assertion: "disputed-attribution" }, "denies: The assertion disputed-attribution must say what it denies."],
    [
      { assertion: "disputed-attribution", denies: "attribution", responsibility: "claimed" },
      "responsibility: A disputed attribution cannot have the responsibility claimed.",
    ],
    [
      { assertion: "attack", responsibility: "denied" },
      "responsibility: An attack cannot have the responsibility denied.",
    ],
    [{ assertion: "strength" }, "strength_low: A size estimate gives no number."],
    [{ figures_by: "un" }, "figures_by: Somebody is named who counted, but there is no figure."],
    [{ injured_low: "5", injured_high: "4" }, "injured_low: The low end 5 is above the high end 4."],
    [
      { longitude: "67", place_id: "fx-quetta" },
      "latitude: A place has longitude, latitude, place_precision and place_id, but here latitude and place_precision are empty.",
    ],
    [{ also_reported_by: "press-one;press-one" }, "also_reported_by: “press-one” is listed twice."],
    [{ also_reported_by: "no-address" }, "also_reported_by: “no-address” is listed twice."],
    [{ summary: " " }, "summary: The cell is empty."],
  ])("%o", (cells, problem) => {
    expect(claimWith(cells)).toEqual({ claim: undefined, faults: [problem] });
  });

  test.each([
    [{ occurred_from: "2023-06-01", occurred_to: "2023-06-30", reported_on: "2023-05", note: "Forecast." }],
    [{ occurred_from: "2023-05-31", occurred_to: "2023-06-30", reported_on: "2023-05" }],
    [{ assertion: "denial", denies: "facility", responsibility: "denied" }],
    [{ assertion: "Attack", responsibility: "UNKNOWN", reliability: "b" }],
    [{ strength_high: "0", figures_by: "un" }],
    [{ extent: "part", regions: "Pakistan; Nangarhar", place: "the north" }],
    [{ killed_low: "4", killed_high: "4" }],
  ])("%o is fine", (cells) => {
    expect(claimWith(cells)).toMatchObject({ claim: { id: "network-khuzdar" }, faults: [] });
  });
});

describe("relations", () => {
  test.each([
    ["second-presence", "updates", "second-presence", "to: The relation is one of a claim to itself."],
    [
      "first-presence",
      "updates",
      "second-presence",
      "relation: Row 2 gives these two claims another relation, corroborates.",
    ],
    ["defeat-country", "updates", "strength-most", "relation: Row 4 gives these two claims another relation, updates."],
    ["first-presence", "confirms", "part-country", "relation: “confirms” is none of the words of this column."],
    ["first-presence", "updates", "last-presence", "to: No row of claims.csv has the id “last-presence”."],
  ])("%s %s %s is refused", (from, relation, to, problem) => {
    const files = createFilesAdding("relations.csv", "", { from, relation, to, note: "" });
    expect(problemsOf(files)).toEqual([`relations.csv 5 ${problem}`]);
    expect(parsePackage(files).dataset.relations.length).toBe(3);
  });
});

describe("regions", () => {
  test.each([
    [{ parent: "" }, "parent: The cell is empty."],
    [{ parent: "PK" }, "parent: “PK” cannot be the parent of a district."],
    [{ parent: "PK-XX" }, "parent: No row of regions.csv has the id “PK-XX”."],
    [{ label_latitude: "129.5" }, "label_latitude: “129.5” is no number from -90 to 90."],
  ])("%o is refused", (cells, problem) => {
    const problems = problemsOf(createFilesWith("regions.csv", "PK213", cells));
    expect(problems).toContain(`regions.csv 9 ${problem}`);
  });

  test.each([
    [
      { neighbours: "PK226;PK999" },
      "neighbours: No row of regions.csv has the id “PK999”, so it was passed over here.",
    ],
    [{ split_from: "PK998" }, "split_from: No row of regions.csv has the id “PK998”, so it was passed over here."],
  ])("%o is passed over, and the region taken", (cells, problem) => {
    const files = createFilesWith("regions.csv", "PK213", cells);
    expect(problemsOf(files)).toEqual([`regions.csv 9 ${problem}`]);
    expect(parsePackage(files).dataset.regions.get("PK213" as RegionId)).toMatchObject({ splitFrom: null });
    expect(problemCounts(parsePackage(files).problems)).toEqual({ rows: 0, files: 0, warnings: 1, notes: 0 });
  });

  test("of a parent that was left out are left out with it, down to their claims", () => {
    const columns = parsePackage(createFilesWith("regions.csv", "PK", { level: "land" })).problems.map(
      ({ file, row, column }) => `${file} ${row} ${column}`,
    );
    expect(columns).toEqual([
      ...[4, 5, 6, 10].map((row) => `claims.csv ${row} regions`),
      "relations.csv 3 from",
      "relations.csv 3 to",
      "regions.csv 3 level",
      ...[7, 8, 9].map((row) => `regions.csv ${row} parent`),
    ]);
  });
});
