import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { checkPackage } from "../../scripts/data-check/check-package.ts";
import { reportOn, writeDescription } from "../../scripts/data-check/report.ts";
import { readRows } from "../data/committed-data.ts";
import {
  createFiles,
  createFilesAdding,
  createFilesListing,
  createFilesWith,
  createFilesWithdrawing,
  type Files,
  readFolder,
  withClaimColumns,
} from "../io/package-files.ts";

function faultsOf(files: Files): readonly string[] {
  return checkPackage(files).faults.map(({ file, row, column, reason }) => `${file} ${row} ${column}: ${reason}`);
}

test("finds nothing in the data of the atlas", { timeout: 30_000 }, () => {
  const counts = ["claims", "claimants", "publications", "relations", "regions"].map(
    (name) => `${readRows(name).length} ${name}`,
  );
  const { text, faults } = reportOn("public/data");
  expect(faults).toBe(0);
  expect(text).not.toContain("Warning:");
  expect(text.split("\n\n").at(-1)).toMatch(new RegExp(`^${counts.join(", ")}: no faults(, \\d+ hints?)?$`));
});

test("prints every fault and ends with status 1", { timeout: 30_000 }, () => {
  const run = spawnSync(process.execPath, ["scripts/data-check.mjs", "test/fixtures/faulty-package"], {
    encoding: "utf8",
  });
  const entries = run.stdout.trimEnd().split("\n\n");
  expect(run).toMatchObject({ status: 1, stderr: "" });
  expect(entries.length).toBe(17);
  expect(entries[0]).toBe(
    [
      "Fault: publications.csv, row 7, url",
      "  value: javascript:alert(1)",
      "  “javascript:alert(1)” is no web address. Left out with it: claims.csv, row 12.",
      "  Write the whole address, beginning with https:// or http://, without spaces.",
    ].join("\n"),
  );
  expect(entries[4]).toBe(
    [
      "Fault: claims.csv, row 7, occurred_from",
      "  value: 05/06/2023",
      "  “05/06/2023” can mean 5 Jun 2023 or 6 May 2023.",
      "  Write 2023-06-05 or 2023-05-06.",
    ].join("\n"),
  );
  expect(entries.at(-1)).toBe("10 claims, 4 claimants, 5 publications, 3 relations, 8 regions: 16 faults");
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

  test.each([
    ["day", "2022-08-13", "2022-08-15", "2022-08-16", 4, 3],
    ["month", "2022-07-01", "2022-08-04", "2022-08-05", 36, 35],
    ["quarter", "2022-05-01", "2022-08-08", "2022-08-09", 101, 100],
    ["year", "2021-08-01", "2022-08-01", "2022-08-02", 367, 366],
  ])("a span longer than its precision %s", (precision, from, last, tooLate, days, most) => {
    const spanTo = (to: string, note = "") =>
      faultsOf(
        createFilesWith("claims.csv", "attack-quetta", {
          occurred_from: from,
          occurred_to: to,
          occurred_precision: precision,
          reported_on: "2022-12-31",
          note,
        }),
      );
    const fault = `claims.csv 4 occurred_precision: The span has ${days} days, but the precision is ${precision}, which is at most ${most}.`;
    expect(spanTo(last)).toEqual([]);
    expect(spanTo(tooLate)).toEqual([fault]);
    expect(spanTo(tooLate, "A remark.")).toEqual([fault]);
    expect(spanTo(tooLate, "Span:")).toEqual([fault]);
    expect(spanTo(tooLate, "Span: a week, as the speaker said.")).toEqual([]);
  });

  test("a span that ends after the claim was reported, unless it is a forecast", () => {
    const spanTo = (to: string, reported: string, note = "") =>
      faultsOf(createFilesWith("claims.csv", "attack-quetta", { occurred_to: to, reported_on: reported, note }));
    expect(spanTo("2022-08-15", "2022-08-14")).toEqual([
      "claims.csv 4 occurred_to: The span ends after the claim was reported (2022-08-14).",
    ]);
    expect(spanTo("2022-08-15", "2022-08-14", "A forecast.")).toEqual([]);
    for (const reported of ["2022-08-15", "2022-08", "2022", ""]) expect(spanTo("2022-08-15", reported)).toEqual([]);
  });

  test("a table that datapackage.json does not list", () => {
    const rows = createFilesWithdrawing(["old-attack", "2025-11-26", "Fixture: told twice.", ""]);
    expect(faultsOf(rows)).toEqual([]);
    expect(faultsOf({ ...createFiles(), "withdrawn.csv": rows["withdrawn.csv"] ?? "" })).toEqual([
      "withdrawn.csv null null: datapackage.json does not list the file, so the page does not read it.",
    ]);
  });
});

describe("events", () => {
  const eventFiles = (from: string, to: string, cells: Readonly<Record<string, string>>) =>
    withClaimColumns(
      createFilesListing(
        "events",
        ["id", "title", "occurred_from", "occurred_to", "note"],
        [["quetta", "Fixture", from, to, ""]],
      ),
      ["event"],
      Object.fromEntries(Object.entries(cells).map(([id, event]) => [id, [event]])),
    );
  const faults = (files: Files) => faultsOf(files).filter((fault) => fault.startsWith("events.csv"));
  const both = { "attack-quetta": "quetta", "denial-quetta": "quetta" };
  test("are faults where no claim speaks of them, or one claimant only", () => {
    const [from, to] = ["2020-01-01", "2023-12-31"];
    expect(faults(eventFiles(from, to, both))).toEqual([]);
    expect(faults(eventFiles(from, to, {}))).toEqual(["events.csv 2 id: No claim speaks of this event."]);
    expect(faults(eventFiles(from, to, { "attack-quetta": "quetta" }))).toEqual([
      "events.csv 2 id: Only fixture-group speaks of this event.",
    ]);
  });

  test("are hinted at where their claims are about other days", () => {
    const hints = (from: string, to: string) =>
      checkPackage(eventFiles(from, to, both))
        .hints.filter(({ column }) => column === "event")
        .map(({ row }) => row);
    expect(hints("2022-08-13", "2022-08-14")).toEqual([]);
    expect(hints("2022-08-14", "2023-12-31")).toEqual([4]);
    expect(hints("2014-01-01", "2022-08-12")).toEqual([4, 5]);
  });

  test("that are not there are told of", () => {
    const files = eventFiles("2020-01-01", "2023-12-31", { ...both, "part-country": "herat" });
    expect(faultsOf(files)).toContainEqual(
      expect.stringContaining("claims.csv 8 event: No row of events.csv has the id “herat”"),
    );
  });
});

test("a claimant that is a branch has that branch", () => {
  const files = (branch: string) => {
    const claimants = (createFiles()["claimants.csv"] ?? "").replaceAll("fixture-officials", "is-pakistan");
    const claims = (createFiles()["claims.csv"] ?? "").replaceAll("fixture-officials", "is-pakistan");
    const more = { ...createFiles(), "claimants.csv": claimants, "claims.csv": claims };
    return withClaimColumns(more, ["branch"], { "second-presence": [branch], "network-khuzdar": ["khorasan"] });
  };
  const faults = (branch: string) => faultsOf(files(branch)).filter((fault) => fault.startsWith("claims.csv 3 branch"));
  expect(faults("pakistan")).toEqual([]);
  expect(faults("khorasan")).toEqual([
    "claims.csv 3 branch: The claimant is-pakistan is the branch pakistan, but the claim has khorasan.",
  ]);
});

describe("hints at denials of what others affirm:", () => {
  const denial = { id: "new-denial", assertion: "denial", denies: "presence", responsibility: "", figures_by: "" };
  const figures = { killed_low: "", killed_high: "", injured_low: "", injured_high: "" };
  const hintsOf = (cells: Readonly<Record<string, string>>, more: Files = {}) =>
    checkPackage({ ...createFilesAdding("claims.csv", "attack-quetta", { ...denial, ...figures, ...cells }), ...more })
      .hints.map(({ row, value }) => `${row}: ${value}`)
      .filter((hint) => hint.startsWith("11:"));

  test("of the same region at the same time", () => {
    expect(hintsOf({})).toEqual(["11: attack-quetta"]);
    expect(hintsOf({ denies: "facility" })).toEqual(["11: attack-quetta"]);
    expect(hintsOf({ occurred_from: "2022-08-14", occurred_to: "2022-08-14", reported_on: "" })).toEqual([]);
    expect(hintsOf({ regions: "Herat", longitude: "", latitude: "", place_precision: "", place_id: "" })).toEqual([]);
    expect(hintsOf({ denies: "threat" })).toEqual([]);
  });

  test("not where a relation stands between the two, in whatever order", () => {
    const relations = createFiles()["relations.csv"] ?? "";
    const row = "attack-quetta,contradicts,new-denial,\n";
    expect(hintsOf({}, { "relations.csv": `${relations}${row}` })).toEqual([]);
    const update = "new-denial,updates,attack-quetta,\n";
    expect(hintsOf({}, { "relations.csv": `${relations}${update}` })).toEqual([]);
  });

  test("without being a fault", () => {
    const { faults, hints } = checkPackage(createFilesAdding("claims.csv", "attack-quetta", { ...denial, ...figures }));
    expect(faults).toEqual([]);
    expect(hints.find(({ row }) => row === 11)).toMatchObject({
      file: "claims.csv",
      column: "regions",
      reason: expect.stringMatching(/^new-denial denies of a region what another claim affirms of it/),
    });
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

describe("puts the cause first and leaves out what only follows:", () => {
  const whole = readFolder("public/data");
  const claims = whole["claims.csv"] ?? "";
  const inWords = (files: Files) => {
    const { forms, faults, warnings } = checkPackage(files);
    const told = ({ file, row, column, reason }: (typeof faults)[number]) => `${file} ${row} ${column}: ${reason}`;
    return { forms: forms.map(told), faults: faults.map(told), warnings: warnings.map(told) };
  };

  test("a title row above the headings", () => {
    const { forms, faults, warnings } = inWords({
      ...whole,
      "claims.csv": `Claims of this year,,,\n${claims.slice(1)}`,
    });
    expect(forms).toEqual([expect.stringContaining("claims.csv null null: The headings stand in row 2.")]);
    expect(faults).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(/^claims.csv null null: The file was edited since/)]);
  });

  test("most of the claims gone", () => {
    const { faults } = inWords({ ...whole, "claims.csv": claims.split("\n").slice(0, 4).join("\n") });
    expect(faults).toEqual([
      expect.stringMatching(
        /^claims.csv null null: The file has 3 of the 744 rows .* Left out with it: relations.csv, rows? /,
      ),
    ]);
  });

  test("one publication at fault", () => {
    const publications = (whole["publications.csv"] ?? "").replace("https://4thpillarpost.com/", "javascript:/");
    expect(inWords({ ...whole, "publications.csv": publications }).faults).toEqual([
      expect.stringMatching(/^publications.csv 2 url: .* Left out with it: claims.csv, rows? \d/),
    ]);
  });

  test("one fault of many rows", () => {
    const { faults } = checkPackage({
      ...whole,
      "claims.csv": claims.replaceAll(",un-monitoring-team,", ",un-monitor,"),
    });
    expect(faults.filter(({ file }) => file === "claims.csv")).toEqual([
      expect.objectContaining({
        column: "claimant",
        value: "un-monitor",
        more: expect.any(Array),
      }),
    ]);
  });

  test("relations that cannot be read", () => {
    expect(inWords({ ...whole, "relations.csv": "from,to\na,b\n" }).faults).toEqual([
      "relations.csv null null: 2 columns are missing, so no row could be taken: relation, note.",
    ]);
  });

  test("dates in another form than is promised, once a column", () => {
    const dotted = claims.replace(/(?<=,)(\d{4})-(\d\d)-(\d\d)(?=,)/g, "$3.$2.$1");
    const { faults, warnings } = inWords({ ...whole, "claims.csv": dotted });
    expect(faults).toEqual([]);
    expect(warnings.filter((warning) => warning.includes("The page reads this date"))).toEqual(
      ["occurred_from", "occurred_to", "reported_on"].map((column) => expect.stringContaining(` ${column}: `)),
    );
  });

  test("letters garbled on the way", () => {
    const garbled = { ...whole, "claims.csv": claims.replace("Anonymous officials", "Anonymousâ€™ officials") };
    expect(inWords(garbled).faults).toEqual([
      expect.stringContaining("claims.csv 3 grading_reason: The letters are garbled"),
    ]);
  });
});

describe("tables from spreadsheets", () => {
  const folder = "test/fixtures/spreadsheet-inputs";
  const bytesOf = (name: string) => readFileSync(`${folder}/${name}`);

  test.each([
    ["01-year-typo", ["“2099-08-01” lies after the day of this edition"]],
    ["03-utf16", ["The file is UTF-16."]],
    ["05-dotted-dates", ["The page reads this date, as 2016-11-09"]],
    ["08-rtl-and-long-word", ["The text has 308 characters."]],
    ["09-title-row", ["The headings stand in row 2."]],
  ])("%s: the cause stands in the first lines", (name, causes) => {
    const files = { ...readFolder("public/data"), "relations.csv": bytesOf("relations.csv").toString() };
    const given = { ...files, "claims.csv": bytesOf(`${name}.claims.csv`) };
    const { forms, faults, warnings } = checkPackage(given);
    const reasons = [...forms, ...faults, ...warnings].map(({ reason }) => reason);
    for (const cause of causes) expect(reasons.slice(0, 4)).toContainEqual(expect.stringContaining(cause));
    expect(reasons.length).toBeLessThan(8);
  });
});

describe("describes a package anew", () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });
  /** A folder with the files of the atlas, some of them changed. */
  const folderWith = (files: Files) => {
    const folder = mkdtempSync(join(tmpdir(), "atlas-data-"));
    folders.push(folder);
    for (const [name, text] of Object.entries({ ...readFolder("public/data"), ...files })) {
      writeFileSync(join(folder, name), text);
    }
    return folder;
  };
  const descriptorIn = (folder: string) => JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8"));
  const claims = readFolder("public/data")["claims.csv"] ?? "";

  test("with bytes, rows, digest and the day", () => {
    const folder = folderWith({ "claims.csv": claims.replace("quickly beaten", "soon beaten") });
    expect(reportOn(folder).text).toContain("The file was edited since datapackage.json described it");
    const { text, faults } = writeDescription(folder, "2026-12-05");
    expect(faults).toBe(0);
    expect(text).toContain(`datapackage.json was written, created 2026-12-05:\n  claims.csv: 744 → 744 rows`);
    const { created, resources } = descriptorIn(folder);
    const content = readFileSync(join(folder, "claims.csv"));
    expect(created).toBe("2026-12-05");
    expect(resources[0]).toMatchObject({
      bytes: content.length,
      rows: 744,
      hash: `sha256:${createHash("sha256").update(content).digest("hex")}`,
    });
    expect(reportOn(folder).text).not.toContain("edited");
  });

  test("only where something changed", () => {
    const folder = folderWith({});
    const before = readFileSync(join(folder, "datapackage.json"), "utf8");
    expect(writeDescription(folder, "2026-12-05").text).toContain("datapackage.json describes the files as they are.");
    expect(readFileSync(join(folder, "datapackage.json"), "utf8")).toBe(before);
  });

  test("not while it has faults", () => {
    const folder = folderWith({ "claims.csv": claims.replace(",named,", ",nowhere,") });
    const before = readFileSync(join(folder, "datapackage.json"), "utf8");
    const { text, faults } = writeDescription(folder, "2026-12-05");
    expect(faults).toBeGreaterThan(0);
    expect(text).toContain("datapackage.json was not written: mend the faults first.");
    expect(readFileSync(join(folder, "datapackage.json"), "utf8")).toBe(before);
  });

  test("and tells letters that were exchanged by the digest alone", () => {
    const folder = folderWith({ "claims.csv": claims.replace("quickly", "quikcly") });
    expect(reportOn(folder)).toMatchObject({ faults: 0, text: expect.stringContaining("its digest differs") });
  });
});
