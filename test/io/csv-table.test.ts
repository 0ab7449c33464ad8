import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { readTable } from "../../src/io/csv-table.ts";
import { PackageError } from "../../src/io/package-error.ts";
import { inWords } from "../helpers/in-words.ts";

function tableOf(text: string) {
  return readTable("fixture.csv", text, ["id", "note"], ["extra"]);
}

function rowsOf(text: string) {
  return tableOf(text).rows.map(({ row, cell }) => [row, cell("id"), cell("note")]);
}

test("finds columns by name, in any order and case, and passes over others", () => {
  const table = tableOf(" Note ,colour, ID\nsays,red,one\n");
  expect(table.problems.map(inWords)).toEqual([]);
  expect(table.rows.map(({ cell }) => [cell("id"), cell("note"), cell("extra")])).toEqual([["one", "says", ""]]);
});

test.each([
  ["commas", "id,note\none,two\n"],
  ["semicolons", "id;note\none;two\n"],
  ["tabs", "id\tnote\none\ttwo\n"],
  ["a byte order mark", "\uFEFFid,note\none,two\n"],
  ["CRLF", "id,note\r\none,two\r\n"],
  ["CR", "id,note\rone,two\r"],
  ["quoted cells and CRLF", '"id";"note"\r\n"one";"two"\r\n'],
  ["no line end at the end", "id,note\none,two"],
  ["bars", "id|note\none|two\n"],
  ["a line that tells the separator", "sep=;\r\nid;note\r\none;two\r\n"],
  ["a separator that is none of the usual", '"sep=^"\nid^note\none^two\n'],
  ["a line that tells another separator", "sep=;\nid,note\none,two\n"],
  ["headings with spaces and hyphens", " ID , No-te ,note\none,,two\n"],
])("reads a table with %s", (_, text) => {
  expect(rowsOf(text)).toEqual([[2, "one", "two"]]);
});

test("numbers rows as a spreadsheet does, past cells of several lines and blank rows", () => {
  const text = 'id,note\none,"two\nlines"\n,\n\ntwo,"three\r\nmore\r\nlines"\nthree,\n';
  expect(rowsOf(text)).toEqual([
    [2, "one", "two lines"],
    [5, "two", "three more lines"],
    [6, "three", ""],
  ]);
});

test("passes over title rows above the headings, and numbers rows with them", () => {
  expect(rowsOf("Claims of this year,\n,\nid,note\none,two\n")).toEqual([[4, "one", "two"]]);
  expect(rowsOf('"A title, quoted\nin two lines"\nid;note\none;two\n')).toEqual([[3, "one", "two"]]);
});

test("undoes what our own tables put before a formula, and nothing else", () => {
  const undone = (cell: string) => rowsOf(`id,note\none,"${cell}"\n`)[0]?.[2];
  expect(undone("'=1+1")).toBe("=1+1");
  expect(undone("''=1+1")).toBe("'=1+1");
  expect(undone("a;' -1")).toBe("a; -1");
  expect(undone("'tis - so")).toBe("'tis - so");
});

test("takes a row whose last cells are missing, as spreadsheets leave them out", () => {
  expect(rowsOf("id,note\none\n")).toEqual([[2, "one", ""]]);
});

describe("problems", () => {
  test.each([
    ["a cell too many", "one,two,three", "three", "The row has 3 cells, the header 2."],
    [
      "a stray quotation mark",
      'one,"two" three"',
      "one",
      "A quotation mark stands in the middle of a quoted cell, or is missing.",
    ],
    ["lost letters", "one,N\uFFFDngarh\uFFFDr", "N\uFFFDngarh\uFFFDr", "Letters were lost, since"],
  ])("%s leaves out its row only", (_, row, value, reason) => {
    const table = tableOf(`id,note\nfirst,good\n${row}\nlast,good\n`);
    expect(table.rows.map((other) => other.row)).toEqual([2, 4]);
    expect(table.problems.map(inWords)).toMatchObject([{ row: 3, value, reason: expect.stringContaining(reason) }]);
  });

  test("a cell too many is none where it is empty", () => {
    expect(tableOf("id,note\none,two,,\n").problems).toEqual([]);
  });

  test("columns that are missing or doubled make the table no use", () => {
    const read = (text: string) => () => readTable("fixture.csv", text, ["id", "name", "note"]);
    expect(read("id,naem\none,two\n")).toThrow("fixture.csv: missingColumns name,note");
    expect(read("id,name,note,note\none,two,three,four\n")).toThrow("fixture.csv: repeatedColumn note");
  });

  test("a text that ends inside a quoted cell cannot be used", () => {
    const cutOff = () => tableOf('id,note\none,two\ntwo,"thr');
    expect(cutOff).toThrow(PackageError);
    expect(cutOff).toThrow("fixture.csv: openQuote 3");
  });
});

test("gives back what was written, however it was written", () => {
  const cell = fc.string().map((text) => text.replace(/[\uFFFD\uFEFF\0']/g, "").trim());
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1 });
  const delimiter = fc.constantFrom(",", ";", "\t");
  const newline = fc.constantFrom("\n", "\r\n");
  const start = fc.constantFrom("", "\uFEFF");
  fc.assert(
    fc.property(rows, delimiter, newline, fc.boolean(), start, (written, separator, lineEnd, quotes, mark) => {
      const text = Papa.unparse([["id", "note"], ...written], { delimiter: separator, newline: lineEnd, quotes });
      const expected = written
        .map(([id, note], index) => [index + 2, ...[id, note].map((one) => one.replace(/\s+/g, " "))])
        .filter(([, id, note]) => id !== "" || note !== "");
      expect(rowsOf(mark + text)).toEqual(expected);
    }),
  );
});
