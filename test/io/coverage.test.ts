import { expect, test } from "vitest";
import { parsePackage } from "../../src/io/parse-package.ts";
import { createSpan } from "../helpers/claims.ts";
import { inWords } from "../helpers/in-words.ts";
import { createFiles, createFilesListing } from "./package-files.ts";

const COLUMNS = ["id", "searched_on", "regions", "question", "sources", "outcome", "note"];
const searched = (...rows: readonly (readonly string[])[]) => createFilesListing("coverage", COLUMNS, rows);

test("searches become records, their regions by any name, their day as finely as it is known", () => {
  const { dataset, problems } = parsePackage(
    searched(
      ["one", "2025-11", "PK213; Quetta", "Any claim", "An index", "nothing", "Days unknown."],
      ["two", "2025-11-26", "Nangarhar", "Any claim", "A library", "claims", ""],
    ),
  );
  expect(problems).toEqual([]);
  expect(dataset.coverage).toEqual([
    {
      id: "one",
      searchedOn: createSpan("2025-11-01", "2025-11-30", "month"),
      regions: ["PK213", "PK226"],
      question: "Any claim",
      sources: "An index",
      outcome: "nothing",
      note: "Days unknown.",
    },
    expect.objectContaining({ id: "two", searchedOn: createSpan("2025-11-26"), outcome: "claims", note: "" }),
  ]);
});

test("a package without the table has none", () => {
  const { dataset, problems } = parsePackage(createFiles());
  expect([dataset.coverage, problems]).toEqual([[], []]);
});

test.each([
  [["two", "lately", "Quetta", "Q", "S", "nothing", ""], "searched_on: “lately” is no date."],
  [["two", "2025", "", "Q", "S", "nothing", ""], "regions: The cell is empty."],
  [["two", "2025", "Atlantis", "Q", "S", "nothing", ""], "regions: No region is called “Atlantis”."],
  [["two", "2025", "Quetta", "", "S", "nothing", ""], "question: The cell is empty."],
  [["two", "2025", "Quetta", "Q", "", "nothing", ""], "sources: The cell is empty."],
  [["two", "2025", "Quetta", "Q", "S", "much", ""], "outcome: “much” is"],
  [["one", "2025", "Quetta", "Q", "S", "nothing", ""], "id: Row 2 has the id “one” already."],
])("a faulty row is left out and reported by row and column: %o", (row, reported) => {
  const files = searched(["one", "2025", "Quetta", "Q", "S", "nothing", ""], row);
  const { dataset, problems } = parsePackage(files);
  expect(dataset.coverage.map(({ id }) => id)).toEqual(["one"]);
  expect(
    problems.map(inWords).map(({ file, row: at, column, reason }) => `${file} ${at} ${column}: ${reason}`),
  ).toEqual([expect.stringContaining(`coverage.csv 3 ${reported}`)]);
});
