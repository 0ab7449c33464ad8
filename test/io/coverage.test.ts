import { expect, test } from "vitest";
import { nearFinder } from "../../src/core/search/near-words.ts";
import { dateReader } from "../../src/io/column-dates.ts";
import { readCoverage } from "../../src/io/coverage.ts";
import { createDataset, createDay, createRegion, createSpan } from "../helpers/claims.ts";
import { inWords } from "../helpers/in-words.ts";

const dataset = createDataset({
  regions: [createRegion({ id: "PK213", name: "Khuzdar" }), createRegion({ id: "PK226", name: "Quetta" })],
  created: createDay("2025-12-01"),
});

const searched = (...rows: readonly string[]) =>
  readCoverage(["id,searched_on,regions,question,sources,outcome,note", ...rows].join("\n"), dataset, {
    dateReader,
    nearFinder,
  });
const told = ({ problems }: ReturnType<typeof searched>) =>
  problems.map(inWords).map(({ file, row, column, reason }) => `${file} ${row} ${column}: ${reason}`);

test("searches become records, their regions by any name, their day as finely as it is known", () => {
  const { taken, problems } = searched(
    "one,2025-11,pk213; Quetta,Any claim,An index,nothing,Days unknown.",
    "two,26/11/2025,Quetta,Any claim,A library,claims,",
  );
  expect(problems).toEqual([]);
  expect([...taken.values()]).toEqual([
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

test("a package without the table has none, and one that is of no use is told", () => {
  expect(readCoverage(undefined, dataset, null)).toMatchObject({ count: 0, problems: [], readable: false });
  const useless = readCoverage("id,regions\none,Quetta", dataset, null);
  expect([useless.readable, told(useless)]).toEqual([false, [expect.stringContaining("coverage.csv null null: ")]]);
});

test.each([
  ["two,lately,Quetta,Q,S,nothing,", "searched_on: “lately” is no date."],
  ["two,2025,,Q,S,nothing,", "regions: The cell is empty."],
  ["two,2025,Atlantis,Q,S,nothing,", "regions: No region is called “Atlantis”."],
  ["two,2025,Quetta,,S,nothing,", "question: The cell is empty."],
  ["two,2025,Quetta,Q,,nothing,", "sources: The cell is empty."],
  ["two,2025,Quetta,Q,S,much,", "outcome: “much” is"],
  ["one,2025,Quetta,Q,S,nothing,", "id: Row 2 has the id “one” already."],
])("a faulty row is left out and reported by row and column: %s", (row, reported) => {
  const coverage = searched("one,2025,Quetta,Q,S,nothing,", row);
  expect([...coverage.taken.keys()]).toEqual(["one"]);
  expect(told(coverage)).toEqual([expect.stringContaining(`coverage.csv 3 ${reported}`)]);
});

test("a search after the edition is taken with a warning", () => {
  const coverage = searched("one,2025-12-02,Quetta,Q,S,nothing,");
  expect(coverage.taken.size).toBe(1);
  expect(told(coverage)).toEqual([expect.stringContaining("coverage.csv 2 searched_on: ")]);
});
