import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { cellsOf } from "../../src/io/csv-cells.ts";

/** What a widely used parser finds. */
function expected(text: string, delimiter: string) {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: "\n" });
  const rowsWith = (code: string) => errors.filter((error) => error.code === code).map((error) => error.row ?? -1);
  return {
    rows: data,
    strayQuotes: new Set(rowsWith("InvalidQuotes")),
    openQuote: rowsWith("MissingQuotes")[0] ?? null,
  };
}

test("takes any text apart as a widely used parser does, however its quotation marks stand", () => {
  const piece = fc.constantFrom('"', '""', ",", ";", "\t", "\n", " ", "\u00a0", "a", "b c", '",', '"\n', '" ,', '" x');
  const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(""));
  const ofSorts = [0, 0, 0];
  fc.assert(
    fc.property(text, fc.constantFrom(",", ";", "\t"), (csv, separator) => {
      const found = cellsOf(csv, separator);
      expect(found).toEqual(expected(csv, separator));
      [found.rows.length > 1, found.strayQuotes.size > 0, found.openQuote !== null].forEach((is, sort) => {
        ofSorts[sort] = (ofSorts[sort] ?? 0) + Number(is);
      });
    }),
    { seed: 4180, numRuns: 4000 },
  );
  expect(Math.min(...ofSorts)).toBeGreaterThan(200);
});

test("takes the files of the package apart as a widely used parser does", () => {
  const files = readdirSync("public/data").filter((name) => name.endsWith(".csv"));
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    const text = readFileSync(`public/data/${file}`, "utf8");
    expect(cellsOf(text, ","), file).toEqual(expected(text, ","));
  }
});
