import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkPackage } from "../../scripts/data-check/check-package.ts";
import { type Files, readFolder } from "../io/package-files.ts";

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
