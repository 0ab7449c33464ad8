import { readdirSync, readFileSync } from "node:fs";
import { dsvFormat } from "d3";
import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { quotesIn } from "../../src/io/csv-quotes.ts";

/** The rows of a text as the tables read them, where its quotation marks are in order. */
function rowsOf(text: string, separator: string) {
  return dsvFormat(separator).parseRows(quotesIn(text, separator).text);
}

test("any text with its marks in order is taken apart as a parser does that tells of them", () => {
  const piece = fc.constantFrom(
    '"',
    '""',
    ",",
    ";",
    "\t",
    "\n",
    " ",
    "\u00a0",
    "a",
    "b c",
    '",',
    '"\n',
    '" ,',
    '"x y" ,',
  );
  const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(""));
  const ofSorts = [0, 0, 0];
  fc.assert(
    fc.property(text, fc.constantFrom(",", ";", "\t"), (csv, separator) => {
      fc.pre(!/"[^\S\n]+$/u.test(csv)); // The parser takes spaces after the last mark for a mark that is missing.
      const { data, errors } = Papa.parse<string[]>(csv, { delimiter: separator, newline: "\n" });
      const { strayIn, openIn } = quotesIn(csv, separator);
      const isInOrder = errors.every(({ type }) => type !== "Quotes");
      expect(strayIn.size === 0 && openIn === null).toBe(isInOrder);
      const ends = csv === "" || csv.endsWith("\n");
      if (isInOrder) expect(rowsOf(csv, separator)).toEqual(ends ? data.slice(0, -1) : data);
      [isInOrder && data.length > 1, strayIn.size > 0, openIn !== null].forEach((is, sort) => {
        ofSorts[sort] = (ofSorts[sort] ?? 0) + Number(is);
      });
    }),
    { seed: 4180, numRuns: 4000 },
  );
  expect(Math.min(...ofSorts)).toBeGreaterThan(200);
});

test("the files of the package have their marks in order and are taken apart alike", () => {
  const files = readdirSync("public/data").filter((name) => name.endsWith(".csv"));
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    const text = readFileSync(`public/data/${file}`, "utf8");
    expect(quotesIn(text, ","), file).toEqual({ text, strayIn: new Set(), openIn: null });
    expect(rowsOf(text, ","), file).toEqual(Papa.parse<string[]>(text.trimEnd()).data);
  }
});

test("a row after one with a stray mark is read as it stands", () => {
  const text = 'a,b\n1,"two" three\n"4" ,5\n';
  expect(quotesIn(text, ",").strayIn).toEqual(new Set([1]));
  expect(rowsOf(text, ",").slice(2)).toEqual([["4", "5"]]);
});

test("a mark that never closes is told with the row in which its cell begins", () => {
  expect(quotesIn('a,b\n1,2\n3,"4\n5,6\n', ",").openIn).toBe(2);
});
