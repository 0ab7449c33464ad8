import Papa from "papaparse";
import { expect, test } from "vitest";
import { countData } from "../../src/core/details/data-counts.ts";
import { groupProblems } from "../../src/core/records/problem-groups.ts";
import { decodeLink } from "../../src/io/link.ts";
import { parsePackage } from "../../src/io/parse-package.ts";
import { createFiles, type Files } from "./package-files.ts";

const ROWS = 20_000;
const ITEMS = 200_000;
/** What is called bounded, ms of work: far more than is needed, whatever else the machine does. */
const SOON = 4000;

type Row = Readonly<Record<string, string>>;

function rowsOf(file: string): readonly Row[] {
  return Papa.parse<Row>(createFiles()[file] ?? "", { header: true, skipEmptyLines: true }).data;
}

function withRows(file: string, rows: readonly Row[]): Files {
  return createFiles({ [file]: Papa.unparse([...rows]) });
}

/** Claims made from the first of the package. */
function manyClaims(count: number, cells: (number: number) => Row): Files {
  const [first = {}] = rowsOf("claims.csv");
  const more = Array.from({ length: count }, (_, number) => ({ ...first, id: `more-${number}`, ...cells(number) }));
  return withRows("claims.csv", [...rowsOf("claims.csv"), ...more]);
}

function timed<Value>(work: () => Value): Value {
  const start = process.cpuUsage();
  const value = work();
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(SOON);
  return value;
}

test("many rows with unknown ids, each another", () => {
  const sources = Array.from({ length: 5000 }, (_, number) => ({
    ...rowsOf("publications.csv")[0],
    id: `source-of-number-${number}`,
    url: `https://example.org/${number}`,
  }));
  const publications = withRows("publications.csv", [...rowsOf("publications.csv"), ...sources])["publications.csv"];
  const files = manyClaims(ROWS, (number) => ({
    claimant: `fixture-nobody-${number}`,
    publication: `sourc-of-numbr-${number}`,
    regions: `Nowhere ${number}`,
  }));
  const { dataset, problems } = timed(() => parsePackage({ ...files, "publications.csv": publications ?? "" }));
  expect(dataset.claims.length).toBe(9);
  expect(problems.length).toBe(3 * ROWS);
  expect(timed(() => groupProblems(problems)).length).toBe(3 * ROWS);
});

test.each([
  ["claims.csv", "regions", "Nowhere"],
  ["claims.csv", "also_reported_by", "no-source"],
  ["regions.csv", "neighbours", "XX"],
  ["regions.csv", "other_names", "Name"],
])("a very long list in one cell: %s, %s", (file, column, item) => {
  const list = Array.from({ length: ITEMS }, (_, number) => `${item}-${number}`).join(";");
  const rows = rowsOf(file).map((row, index) => (index === 6 ? { ...row, [column]: list } : row));
  const { problems } = timed(() => parsePackage(withRows(file, rows)));
  expect(problems.length).toBeLessThan(60);
});

test("a list of many faulty items tells how many more there are", () => {
  const list = Array.from({ length: 30 }, (_, number) => `no-source-${number}`).join(";");
  const rows = rowsOf("claims.csv").map((row, index) => (index === 0 ? { ...row, also_reported_by: list } : row));
  const { problems } = parsePackage(withRows("claims.csv", rows));
  expect(problems.map(({ fault }) => fault)).toContainEqual({ code: "moreItems", values: [10] });
});

test("a chain of many synonyms", () => {
  const rows = Array.from({ length: ROWS }, (_, number) => ({
    term: `name ${number}`,
    same_as: `name ${number + 1}`,
    kind: "place",
    source: "spelling",
  }));
  const { dataset } = timed(() => parsePackage(createFiles({ "synonyms.csv": Papa.unparse(rows) })));
  expect(dataset.synonyms.length).toBe(ROWS);
});

test("the counts of many claims", () => {
  const { dataset } = parsePackage(createFiles());
  const claims = Array.from(
    { length: 150_000 },
    (_, number) => dataset.claims[number % 9] as (typeof dataset.claims)[number],
  );
  const { years } = timed(() => countData({ ...dataset, claims }));
  expect(years.reduce((sum, { occurred }) => sum + occurred, 0)).toBe(claims.length);
});

test("a link with many parts that mean nothing", () => {
  const { dataset } = parsePackage(createFiles());
  const parts = Array.from({ length: 150_000 }, (_, number) => `no-${number}`).join(",");
  expect(timed(() => decodeLink(`#v1&who=${parts}`, dataset)).ignored.length).toBeGreaterThan(0);
});
