import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { csvRows } from "../../src/io/csv-rows.ts";

const cellsOf = (text: string, separator = ",", width = 0) =>
  csvRows(text, separator, width).rows.map(({ cells }) => cells);
const faultsOf = (text: string, width: number) =>
  csvRows(text, ",", width).rows.map(({ fault }) => fault && [fault.code, ...fault.values].join(" "));

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
      const { rows, openIn } = csvRows(csv, separator, 0);
      const isInOrder = errors.every(({ type }) => type !== "Quotes");
      const isStray = rows.some(({ fault }) => fault !== null);
      expect(!isStray && openIn === null).toBe(isInOrder);
      const ends = csv === "" || csv.endsWith("\n");
      if (isInOrder) expect(rows.map(({ cells }) => cells)).toEqual(ends ? data.slice(0, -1) : data);
      [isInOrder && data.length > 1, isStray, openIn !== null].forEach((is, sort) => {
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
    const text = readFileSync(`public/data/${file}`, "utf8").replace(/^\uFEFF/, "");
    expect(csvRows(text, ",", 0), file).toMatchObject({ openIn: null });
    expect(
      csvRows(text, ",", 0).rows.filter(({ fault }) => fault !== null),
      file,
    ).toEqual([]);
    expect(cellsOf(text), file).toEqual(Papa.parse<string[]>(text.trimEnd()).data);
  }
});

test("a row after one with a stray mark is read as it stands", () => {
  expect(cellsOf('a,b\n1,"two" three\n"4" ,5\n').slice(2)).toEqual([["4", "5"]]);
});

test("a mark that never closes is told with the row in which its cell begins", () => {
  expect(csvRows('a,b,c\n1,2,3\n3,"4\n5,6', ",", 3).openIn).toBe(3);
});

describe("where a mark is missing", () => {
  test("the rows over which a cell runs on are read by themselves", () => {
    const text = 'id,x,y\na-1,"one, two,3\na-2,b,c\na-3,"d, e",f\na-4,g,h\n';
    expect(faultsOf(text, 3)).toEqual([null, "lostQuote 3 4", null, null, null]);
    expect(cellsOf(text, ",", 3).slice(2)).toEqual([
      ["a-2", "b", "c"],
      ["a-3", "d, e", "f"],
      ["a-4", "g", "h"],
    ]);
  });

  test("and the cell closes by chance, they are too", () => {
    const text = 'id,x,y\na-1,"one, two,3\na-2,b,c\na-3,", e",f\n';
    expect(faultsOf(text, 3)).toEqual([null, "lostQuote 3 4", null, null]);
  });

  test("lines that are no rows are named as lines", () => {
    expect(faultsOf('id,x,y\na-1,"one\nmore\nlast" word,3\na-2,b,c\n', 3)).toEqual([null, "swallowedLines 3", null]);
  });

  test("in the last row, only that row is at fault", () => {
    expect(faultsOf('id,x,y\na-1,b,c\na-2,"d,e\n', 3)).toEqual([null, null, "strayQuote"]);
  });
});

test("a cell of several lines that are no rows stays one", () => {
  expect(cellsOf('id,x,y\na-1,"Kabul, Herat\nand Balkh, too",c\n', ",", 3)).toHaveLength(2);
});

test.each([
  ["a missing mark in every row", 'a-1,"b,c\n'],
  ["a stray mark in every row", 'a-1,"b" b,c\n'],
  ["doubled marks", '"""a-1"",b,c\n'],
  ["no separator", "a-1\n"],
])("%s takes time in proportion to the text", (_, row) => {
  const took = (rows: number) => {
    const text = `id,x,y\n${row.repeat(rows)}`;
    const start = process.cpuUsage();
    csvRows(text, ",", 3);
    return process.cpuUsage(start).user / 1000;
  };
  const least = (rows: number) => Math.min(took(rows), took(rows), took(rows));
  // Sixteen times as long a text: time by its square would be 256 times as much.
  expect(least(160_000)).toBeLessThan(64 * Math.max(least(10_000), 10));
});
