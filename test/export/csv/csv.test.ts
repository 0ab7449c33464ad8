import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { createClaimLookup } from "../../../src/core/details/claim-lookup.ts";
import { FACETS } from "../../../src/core/facets/facets.ts";
import { NO_FILTER } from "../../../src/core/filter/filter.ts";
import { undefused } from "../../../src/core/formula.ts";
import { createClaimIndex } from "../../../src/core/query/claim-index.ts";
import { createAreaDays } from "../../../src/core/table/area-days.ts";
import { areasCsv } from "../../../src/export/csv/areas-csv.ts";
import { claimsCsv } from "../../../src/export/csv/claims-csv.ts";
import { csvText } from "../../../src/export/csv/csv-text.ts";
import { csvFileName } from "../../../src/export/csv/save-csv.ts";
import { parsePackage } from "../../../src/io/parse-package.ts";
import { createAreaRows } from "../../../src/words/area-rows.ts";
import {
  createClaim,
  createClaimant,
  createDataset,
  createDay,
  createPublication,
  createRegion,
  createReportedNumbers,
  createSpan,
} from "../../helpers/claims.ts";
import { english } from "../../helpers/english.ts";
import { readFolder } from "../../io/package-files.ts";

const BOM = "\uFEFF";

function cellsOf(csv: string): readonly (readonly string[])[] {
  expect(csv.startsWith(BOM)).toBe(true);
  expect(csv.endsWith("\r\n")).toBe(true);
  const { data, errors } = Papa.parse<string[]>(csv.slice(BOM.length, -2), { delimiter: ",", newline: "\r\n" });
  expect(errors).toEqual([]);
  return data;
}

function recordsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = cellsOf(csv);
  return rows.map((row) => {
    expect(row).toHaveLength(header.length);
    return Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""]));
  });
}

describe("CSV", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }).filter((value) => !value.includes("\uFEFF")),
    fc.string({ unit: fc.constantFrom("=", "+", "＝", "＠", "\t", "\r", "\n", '"', ",", ";", "'", " ", "a", "1") }),
  );

  it("gives every text back, and of no text what a spreadsheet would take for a formula", () => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const read = cellsOf(csvText(["one", "two"], rows)).slice(1);
        expect(read.map((row) => row.map(undefused))).toEqual(rows);
        const parts = read.flat().flatMap((cell) => cell.split(/[;\t\r\n]/));
        expect(parts.filter((part) => "=+-@＝＋－＠".includes(part.trim()[0] ?? "?"))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("leaves numbers as they are, negative ones too, and nothing empty", () => {
    expect(csvText(["a", "b", "c"], [[-1.5, null, "-1.5"]])).toBe(`${BOM}a,b,c\r\n-1.5,,'-1.5\r\n`);
  });
});

describe("claims as CSV", () => {
  const dataset = createDataset({
    claims: [
      createClaim({
        id: "network",
        claimant: "sadat",
        publication: "diplomat",
        alsoReportedBy: ["mail", "times"],
        regions: ["PK212", "PK213"],
        occurred: createSpan("2023-05-12", "2023-06-02"),
        reported: createSpan("2023-05-01", "2023-05-31", "month"),
        summary: '=HYPERLINK("https://evil.example","a, b")',
        numbers: createReportedNumbers({ killed: { low: 3, high: null }, countedBy: "police" }),
        point: {
          longitude: -66.5,
          latitude: 28.1,
          precision: "near",
          settlement: "Khuzdar",
          settlementId: "gn-1",
          otherNames: [],
        },
      }),
    ],
    claimants: [createClaimant({ id: "sadat", name: "Sami Sadat", type: "former-afghan-official", group: "sadat" })],
    publications: [
      createPublication({ id: "diplomat", publisher: "The Diplomat", title: "Ties", url: "https://d.example/1" }),
      createPublication({ id: "mail", url: "https://m.example/2" }),
      createPublication({ id: "times", url: "https://t.example/3;x" }),
    ],
    regions: [createRegion({ id: "PK212", name: "Kharan" }), createRegion({ id: "PK213", name: "Khuzdar" })],
  });

  it("hold what a claim refers to, links and all, and both dates", () => {
    expect(recordsOf(claimsCsv([0], dataset, "reported"))).toEqual([
      expect.objectContaining({
        id: "network",
        claimant_name: "Sami Sadat",
        claimant_type: "former-afghan-official",
        claimant_group: "sadat",
        regions: "Kharan;Khuzdar",
        region_ids: "PK212;PK213",
        occurred_from: "2023-05-12",
        occurred_to: "2023-06-02",
        reported_on: "2023-05",
        publisher: "The Diplomat",
        publication_title: "Ties",
        publication_url: "https://d.example/1",
        also_reported_by: "mail;times",
        also_reported_urls: "https://m.example/2 https://t.example/3;x",
        summary: `'=HYPERLINK("https://evil.example","a, b")`,
        killed_low: "3",
        killed_high: "",
        figures_by: "police",
        longitude: "-66.5",
        place_id: "gn-1",
        settlement: "Khuzdar",
      }),
    ]);
  });

  it("end with what else they can be filtered by, under the clock in use", () => {
    const [header = []] = cellsOf(claimsCsv([], dataset, "reported"));
    for (const facet of Object.values(FACETS)) expect(header).toContain(facet.column);
    expect(recordsOf(claimsCsv([0], dataset, "reported"))).toMatchObject([
      { claimant_bloc: "AR", polarity: "affirm", precision: "month", corroborated: "none", contradicted: "none" },
    ]);
    expect(recordsOf(claimsCsv([0], dataset, "occurred"))).toMatchObject([{ precision: "day" }]);
  });

  it("are read as claims.csv as they were, formulas, points and all", () => {
    const files = readFolder("public/data");
    const { dataset: committed } = parsePackage(files);
    const claims = committed.claims.map((claim, index) =>
      index === 0 ? { ...claim, summary: "=1+1; -2", place: "'@here", note: "＝x;\t@y" } : claim,
    );
    const saved = claimsCsv(claims.keys(), { ...committed, claims }, "occurred");
    const { dataset, problems } = parsePackage({ ...files, "claims.csv": saved });
    expect(problems).toEqual([]);
    expect(dataset.claims.map((claim) => ({ ...claim, note: claim.note.replace(/\s/g, "") }))).toEqual(
      claims.map((claim) => ({ ...claim, note: claim.note.replace(/\s/g, "") })),
    );
    expect(dataset.claims.filter(({ point }) => point).length).toBeGreaterThan(100);
    expect(dataset.claims.filter(({ event }) => event).length).toBeGreaterThan(100);
  });

  it("are those of the data package, column by column", () => {
    const files = readFolder("public/data");
    const { dataset: committed } = parsePackage(files);
    const { data } = Papa.parse<Record<string, string>>((files["claims.csv"] ?? "").trim(), { header: true });
    const written = recordsOf(claimsCsv(committed.claims.keys(), committed, "occurred"));
    expect(written).toHaveLength(data.length);
    const columns = Object.keys(data[0] ?? {});
    expect(columns.length).toBeGreaterThan(30);
    const differing = data.flatMap((row, index) =>
      columns.filter((column) => undefused(written[index]?.[column] ?? "?") !== row[column]),
    );
    expect(differing).toEqual([]);
  });
});

describe("regions as CSV", () => {
  it("hold counts, days as finely as they are known, and what each category says", () => {
    const dataset = createDataset({
      claims: [
        createClaim({ regions: ["AF-NAN"], occurred: createSpan("2020-01-01", "2020-12-31", "year") }),
        createClaim({ regions: ["AF-NAN"], occurred: createSpan("2022-03-05"), assertion: "denial" }),
      ],
      regions: [createRegion({ id: "AF", name: "Afghanistan" }), createRegion({ id: "AF-NAN", name: "Nangarhar" })],
    });
    const window = { from: null, to: null };
    const result = createClaimIndex(dataset).query({ filter: NO_FILTER, window, clock: "occurred" });
    const rows = createAreaRows(english, dataset.regions)(result, null, { column: "name", descending: false });
    const daysOf = createAreaDays(createClaimLookup(dataset).naming);
    expect(recordsOf(areasCsv(rows, daysOf, "occurred"))).toEqual([
      expect.objectContaining({
        area: "AF-NAN",
        name: "Nangarhar",
        within: "Afghanistan",
        claims: "2",
        affirming: "1",
        denying: "1",
        neither: "0",
        affirming_groups: "1",
        first_affirmed: "2020-12",
        last_affirmed: "2020",
        last_denied: "2022-03-05",
        stance_UN: "both",
        stance_IS: "silent",
        standing: "counted",
        hidden: "0",
        filtered_out: "",
      }),
    ]);

    const filter = { ...NO_FILTER, polarity: { kind: "only", values: ["deny"] } } as const;
    const early = { from: null, to: createDay("2021-12-31") };
    const filtered = createClaimIndex(dataset).query({ filter, window: early, clock: "occurred" });
    const [record] = recordsOf(
      areasCsv(
        createAreaRows(english, dataset.regions)(filtered, null, { column: "name", descending: false }),
        daysOf,
        "occurred",
      ),
    );
    expect(record).toMatchObject({
      claims: "0",
      first_affirmed: "",
      standing: "no-match",
      hidden: "1",
      filtered_out: "first_affirmed;last_affirmed",
    });
  });
});

describe("the name of the file", () => {
  it("tells window, filter and version of the data", () => {
    const clock = "occurred";
    const window = { from: createDay("2021-08-01"), to: createDay("2023-12-31") };
    expect(csvFileName(english, "claims", { filter: NO_FILTER, window, clock }, "2026.11")).toBe(
      "khorasan-claims-2021-08-01--2023-12-31-data-2026.11.csv",
    );
    const filter = { ...NO_FILTER, text: "camp" };
    expect(csvFileName(english, "regions", { filter, window: { from: null, to: null }, clock }, "2026.11")).toBe(
      "khorasan-regions-all-years-filtered-data-2026.11.csv",
    );
  });
});
