import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_FILTER } from "../../../src/core/filter/filter.ts";
import { createClaimIndex } from "../../../src/core/query/claim-index.ts";
import type { AreaMeasures, QueryResult } from "../../../src/core/query/query.ts";
import { claimants, claims, datasetOf, datasets, queries, querySequences } from "./arbitraries.ts";
import { referenceQuery } from "./reference.ts";

/** A result in arrays and plain objects, so that two can be compared whatever lists they are made of. */
function plain(result: QueryResult): object {
  const areas = (of: QueryResult["areas"]) =>
    [...of].map(([id, area]: [string, AreaMeasures]) => [id, { ...area, byCategory: Array.from(area.byCategory) }]);
  const certain = result.certain();
  const before = result.before();
  return {
    ...result,
    areas: areas(result.areas),
    unfiltered: areas(result.unfiltered()),
    before: before && plain(before),
    certain: { ...certain, areas: [...certain.areas] },
    facets: Object.fromEntries(
      Object.entries(result.facets).map(([facet, counts]) => [facet, new Map<string, number>(counts)]),
    ),
    histogram: {
      ...result.histogram,
      bricks: Array.from(result.histogram.bricks),
      long: Array.from(result.histogram.long),
      longSure: Array.from(result.histogram.longSure),
    },
    rows: Array.from(result.rows()),
  };
}

test("an index answers every query of a session as the records do, and leaves earlier answers as they were", () => {
  fc.assert(
    fc.property(datasets, querySequences, (dataset, queries) => {
      const index = createClaimIndex(dataset);
      const answers = queries.map((query) => index.query(query));
      const expected = queries.map((query) => referenceQuery(dataset, query));
      expect(answers.map(plain)).toEqual(expected.map(plain));
    }),
    { numRuns: 60 },
  );
}, 180_000);

test("an index of many claims answers as the records do, wherever it was before", () => {
  const seed = 2023;
  const [speakers = []] = fc.sample(claimants, { seed, numRuns: 1 });
  const dataset = datasetOf(fc.sample(claims, { seed, numRuns: 8400 }), speakers);
  const index = createClaimIndex(dataset);
  const everything = { filter: NO_FILTER, window: { from: null, to: null }, clock: "occurred" } as const;
  const last = index.query(everything).rows().at(-1) ?? 0;
  const end = dataset.claims[last]?.occurred.from ?? 0;
  const windows = [
    everything.window,
    { from: end - 60, to: end - 30 },
    { from: end - 240, to: end - 30 },
    { from: end - 380, to: end - 350 },
    { from: end - 240, to: null },
  ];
  const filtered = fc.sample(queries, { seed, numRuns: 8 }).map(({ filter, ...query }) => ({
    ...query,
    filter: { ...filter, text: "" },
  }));
  for (const query of [...windows.map((window) => ({ ...everything, window })), ...filtered]) {
    expect(plain(index.query(query))).toEqual(plain(referenceQuery(dataset, query)));
  }
}, 180_000);
