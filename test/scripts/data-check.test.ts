import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { checkPackage } from "../../scripts/data-check/check-package.ts";
import { reportOn } from "../../scripts/data-check/report.ts";
import { readRows } from "../data/committed-data.ts";
import { createFiles, createFilesWith, type Files } from "../io/package-files.ts";

function faultsOf(files: Files): readonly string[] {
  return checkPackage(files).faults.map(({ file, row, column, reason }) => `${file} ${row} ${column}: ${reason}`);
}

test("finds nothing in the data of the atlas", () => {
  const counts = ["claims", "claimants", "publications", "relations", "regions"].map(
    (name) => `${readRows(name).length} ${name}`,
  );
  expect(reportOn("public/data")).toEqual({ text: `${counts.join(", ")}: no faults`, faults: 0 });
});

test("prints every fault and ends with status 1", { timeout: 30_000 }, () => {
  const run = spawnSync(process.execPath, ["scripts/data-check.mjs", "test/fixtures/faulty-package"], {
    encoding: "utf8",
  });
  const entries = run.stdout.trimEnd().split("\n\n");
  expect(run).toMatchObject({ status: 1, stderr: "" });
  expect(entries.length).toBe(19);
  expect(entries[3]).toBe(
    [
      "Fault: claims.csv, row 7, occurred_from",
      "  value: 05/06/2023",
      "  “05/06/2023” can mean 5 Jun 2023 or 6 May 2023.",
      "  Write 2023-06-05 or 2023-05-06.",
    ].join("\n"),
  );
  expect(entries.at(-1)).toBe("10 claims, 4 claimants, 5 publications, 3 relations, 8 regions: 18 faults");
});

test("names every file that is missing", () => {
  const { "claims.csv": _, "context.geojson": __, ...files } = createFiles();
  expect(faultsOf(files)).toEqual([
    "claims.csv null null: The file is missing.",
    "context.geojson null null: The file is missing.",
  ]);
});

test("finds a file that cannot be used", () => {
  expect(faultsOf(createFiles({ "relations.csv": 'from,relation,to,note\na,updates,b,"note' }))).toEqual([
    expect.stringContaining("relations.csv null null: The file ends inside a quoted cell that begins in row 2"),
  ]);
});

describe("finds what the page leaves unjudged:", () => {
  test("columns that datapackage.json does not describe", () => {
    const relations = (createFiles()["relations.csv"] ?? "").replace(
      "from,relation,to,note",
      "from,relation,to,remark",
    );
    const table = createFiles({ "relations.csv": relations.replace("remark", "note,remark") });
    expect(faultsOf(table)).toEqual([
      "relations.csv 1 null: The columns are not those that datapackage.json describes, in its order.",
    ]);
  });

  test.each([
    [{ type: "date" }, { place: "soon" }, "“soon” is not what datapackage.json promises of this column."],
    [{ type: "integer" }, { place: "1.5" }, "“1.5” is not what datapackage.json promises of this column."],
    [{ constraints: { enum: ["", "here"] } }, { place: "there" }, "“there” is not what datapackage.json promises of"],
    [{ constraints: { pattern: "[a-z]+" } }, { place: "a1" }, "“a1” is not what datapackage.json promises of this"],
    [{ type: "number", constraints: { maximum: 5 } }, { place: "5.1" }, "“5.1” is not what datapackage.json promises"],
  ])("a cell against its schema %o", (schema, cells, reason) => {
    const files = createFilesWith("claims.csv", "network-khuzdar", cells);
    const descriptor = JSON.parse(files["datapackage.json"] ?? "");
    const fields = descriptor.resources.find((resource: { path: string }) => resource.path === "claims.csv").schema
      .fields;
    Object.assign(
      fields.find((field: { name: string }) => field.name === "place"),
      schema,
    );
    const faults = faultsOf({ ...files, "datapackage.json": JSON.stringify(descriptor) });
    expect(faults).toContainEqual(expect.stringContaining(`claims.csv 10 place: ${reason}`));
  });

  test("a place far from the region that is named, but not one within 10 km", () => {
    const far = createFilesWith("claims.csv", "attack-quetta", { latitude: "29.5" });
    expect(faultsOf(far)).toEqual(["claims.csv 4 longitude: The place lies 56 km outside Quetta."]);
    expect(faultsOf(createFilesWith("claims.csv", "attack-quetta", { latitude: "29.92" }))).toEqual([]);
    const exchanged = createFilesWith("gazetteer.csv", "fx-quetta", { longitude: "30.2", latitude: "67.0" });
    expect(faultsOf(exchanged)).toEqual([expect.stringMatching(/^gazetteer.csv 2 longitude: The place lies \d+ km/)]);
  });

  test("a neighbour that does not know it", () => {
    const files = createFilesWith("regions.csv", "PK226", { neighbours: "" });
    expect(faultsOf(files)).toEqual([
      "regions.csv 9 neighbours: Khuzdar lists Quetta as a neighbour, but not the other way round.",
    ]);
  });

  test("addresses that occur twice or are missing", () => {
    const twice = createFilesWith("publications.csv", "own-channel", { url: "https://example.org/one" });
    expect(faultsOf(twice)).toEqual(["publications.csv 5 url: The publication press-one has this address already."]);
    const missing = createFilesWith("publications.csv", "press-one", { url: "" });
    expect(faultsOf(missing)).toEqual([
      "publications.csv 6 url: Only one publication may lack an address, and press-one lacks one already.",
    ]);
  });

  test("sources that no claim uses", () => {
    const files = createFilesWith("claims.csv", "network-khuzdar", { publication: "press-one" });
    expect(faultsOf(files)).toEqual(["publications.csv 6 id: No claim uses this row."]);
  });

  test("grades that their reasons do not bear out", () => {
    const grade = (cells: Readonly<Record<string, string>>) =>
      faultsOf(createFilesWith("claims.csv", "network-khuzdar", cells));
    expect(grade({ reliability: "C" })).toEqual([
      "claims.csv 10 grading_reason: The reliability C differs from the claimant’s B, and the reason does not say so.",
    ]);
    expect(grade({ reliability: "C", grading_reason: "C, not B: hearsay" })).toEqual([]);
    expect(grade({ grading_reason: "C, not B: hearsay" })).toEqual([
      "claims.csv 10 grading_reason: The reason tells of a difference, but B is the claimant’s usual reliability.",
    ]);
    expect(grade({ credibility: "1" })).toEqual([
      "claims.csv 10 credibility: Credibility 1 needs a corroborating claim of another group on the same occasion.",
    ]);
  });

  test("agreement within one group that does not say so", () => {
    const files = createFilesWith("claimants.csv", "fixture-officials", { group: "fixture-mission" });
    expect(faultsOf(files)).toEqual([
      "claims.csv 2 credibility: Credibility 1 needs a corroborating claim of another group on the same occasion.",
      "relations.csv 2 note: Both claims are of one group.",
    ]);
  });

  test("an extent that the place contradicts", () => {
    const files = createFilesWith("claims.csv", "defeat-country", { place: "the northern provinces" });
    expect(faultsOf(files)).toEqual([
      "claims.csv 7 extent: The extent is the whole country, but the place is a part of it.",
    ]);
  });
});

test("only warns of long texts", () => {
  const report = checkPackage(createFilesWith("claims.csv", "network-khuzdar", { summary: "Fixture ".repeat(40) }));
  expect(report.faults).toEqual([]);
  expect(report.warnings).toMatchObject([
    {
      file: "claims.csv",
      row: 10,
      column: "summary",
      reason: "The text has 319 characters.",
      mend: "Write 20 to 240.",
    },
  ]);
});
