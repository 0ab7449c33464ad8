import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { NO_FILTER } from "../../../src/core/filter/filter.ts";
import { createClaimIndex } from "../../../src/core/query/claim-index.ts";
import { createFailingFacets } from "../../../src/core/query/failing-facets.ts";
import { foundElsewhere } from "../../../src/core/search/found-elsewhere.ts";
import { markerOf } from "../../../src/core/search/marks.ts";
import { parsePackage } from "../../../src/io/parse-package.ts";
import { readFolder } from "../../io/package-files.ts";

/** What searches must and must not find, judged by reading the claims: `spellings.csv`. */
interface Spelling {
  readonly search: string;
  readonly must: "find exactly" | "not find";
  readonly claims: string;
  readonly why: string;
}

const { data } = Papa.parse<Spelling>(readFileSync("test/core/search/spellings.csv", "utf8"), {
  header: true,
  skipEmptyLines: true,
});
const { dataset } = parsePackage(readFolder("public/data"));
const index = createClaimIndex(dataset);
const exact = data.filter(({ must }) => must === "find exactly");
const barred = data.filter(({ must }) => must === "not find");

function found(text: string): readonly string[] {
  const query = { filter: { ...NO_FILTER, text }, window: { from: null, to: null }, clock: "occurred" } as const;
  return Array.from(index.query(query).rows(), (row) => dataset.claims[row]?.id ?? "").sort();
}

test("the table holds 40 spellings and ten that must not find", () => {
  expect(exact.length).toBeGreaterThanOrEqual(40);
  expect(barred.length).toBeGreaterThanOrEqual(10);
  const ids = new Set<string>(dataset.claims.map(({ id }) => id));
  for (const { claims } of data) for (const id of claims.split(" ")) expect(ids).toContain(id);
});

test.each(exact)("$search finds its claims and no others: $why", ({ search, claims }) => {
  expect(found(search)).toEqual(claims.split(" "));
});

test.each(barred)("$search does not find what is not meant: $why", ({ search, claims }) => {
  const all = found(search);
  for (const id of claims.split(" ")) expect(all).not.toContain(id);
});

describe("index, “hidden by” and marks agree:", () => {
  test.each(exact)("$search", ({ search, claims }) => {
    const wanted = new Set(claims.split(" "));
    const failingFacets = createFailingFacets(
      dataset,
      index,
    )({ filter: { ...NO_FILTER, text: search }, clock: "occurred" });
    const terms = index.search(search)?.terms ?? [];
    const findMarks = markerOf(terms);
    for (const claim of dataset.claims) {
      const isFound = wanted.has(claim.id);
      expect(failingFacets(claim), claim.id).toEqual(isFound ? [] : ["text"]);
      if (!isFound) continue;
      const elsewhere = foundElsewhere(claim, dataset, terms, [claim.summary]);
      const marks = [claim.summary, ...elsewhere.map(({ text }) => text)].flatMap((text) => findMarks(text));
      expect(marks.length, claim.id).toBeGreaterThan(0);
    }
  });
});
