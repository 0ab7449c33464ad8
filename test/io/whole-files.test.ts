import { describe, expect, test } from "vitest";
import { PackageError } from "../../src/io/package-error.ts";
import { parsePackage } from "../../src/io/parse-package.ts";
import { inWords } from "../helpers/in-words.ts";
import { createFiles, type Files, problemsOf } from "./package-files.ts";

function errorOf(act: () => unknown): PackageError {
  try {
    act();
  } catch (error) {
    if (error instanceof PackageError) return error;
    throw error;
  }
  throw new Error("Nothing was thrown.");
}

describe("whole files", () => {
  const columnGone = (file: string, column: string) =>
    createFiles({ [file]: (createFiles()[file] ?? "").replace(column, `${column}x`) });

  test.each([
    ["claims.csv", "extent"],
    ["claimants.csv", "type"],
    ["publications.csv", "publisher"],
    ["regions.csv", "level"],
  ])("%s without the column %s cannot be used, nor the package", (file, column) => {
    expect(inWords(errorOf(() => parsePackage(columnGone(file, column))))).toMatchObject({
      file,
      reason: `The column ${column} is missing, so no row could be taken.`,
    });
  });

  test("relations without a column cost the relations only", () => {
    const { dataset, problems } = parsePackage(columnGone("relations.csv", "relation"));
    expect([dataset.claims.length, dataset.relations.length]).toEqual([9, 0]);
    expect(problems.map(inWords)).toMatchObject([{ file: "relations.csv", row: null }]);
  });

  test("a table with headings alone cannot be used", () => {
    const [header = ""] = (createFiles()["claims.csv"] ?? "").split("\n");
    expect(inWords(errorOf(() => parsePackage(createFiles({ "claims.csv": `${header}\n` }))))).toMatchObject({
      file: "claims.csv",
      reason: "The table has headings and no rows.",
    });
  });

  test("a table of which no row could be taken tells its first fault", () => {
    const claims = (createFiles()["claims.csv"] ?? "").replace(/,(named|country|part|most),/gu, ",nowhere,");
    expect(inWords(errorOf(() => parsePackage(createFiles({ "claims.csv": claims }))))).toMatchObject({
      file: "claims.csv",
      reason: "None of its 9 rows could be taken. The first fault is in row 2, extent: “nowhere”.",
    });
  });

  test("rows left out for their form are told as such by those that refer to them", () => {
    const text = (createFiles()["publications.csv"] ?? "").replace(/^(press-one,)(.*)$/mu, '$1"lost,$2');
    expect(problemsOf(createFiles({ "publications.csv": text })).join("\n")).toMatch(
      /claims.csv 2 publication: This row refers to “press-one”, whose row \d in publications.csv was left out/u,
    );
  });

  test("a gazetteer that cannot be read costs the places only", () => {
    const { dataset, problems } = parsePackage(createFiles({ "gazetteer.csv": "id,name\n" }));
    expect(problems.map(({ file }) => file)).toEqual(["gazetteer.csv"]);
    expect(dataset.claims.map((claim) => claim.point)).toEqual(Array(9).fill(null));
  });

  test("the columns of a place may be absent", () => {
    const { dataset, problems } = parsePackage(createFiles({ "claims.csv": withoutPlaces() }));
    expect(problems).toEqual([]);
    expect(dataset.claims.length).toBe(9);
  });

  test.each([
    ["datapackage.json", "{", "it cannot be read as JSON"],
    ["datapackage.json", "{}", "tells no version"],
    ["claims.csv", undefined, "The file is missing."],
  ])("%s: %s cannot be used", (file, text, reason) => {
    const { [file]: _, ...others } = createFiles();
    const files: Files = text === undefined ? others : { ...others, [file]: text };
    expect(inWords(errorOf(() => parsePackage(files)))).toMatchObject({
      tag: "PackageError",
      file,
      reason: expect.stringContaining(reason),
    });
  });
});

function withoutPlaces(): string {
  const lines = (createFiles()["claims.csv"] ?? "").trimEnd().split("\n");
  return lines.map((line) => line.split(",").slice(0, -4).join(",")).join("\n");
}
