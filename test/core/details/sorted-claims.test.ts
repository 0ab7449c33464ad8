import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortClaims, waysBack } from "../../../src/core/details/area-claims.ts";
import { NO_FILTER } from "../../../src/core/filter/filter.ts";
import { createClaimIndex } from "../../../src/core/query/claim-index.ts";
import { createFailingFacets } from "../../../src/core/query/failing-facets.ts";
import { createClaim, createClaimant, createDataset, createDay, createSpan } from "../../helpers/claims.ts";
import { datasets, querySequences } from "../query/arbitraries.ts";

const SUMMER = { clock: "occurred", window: { from: createDay("2023-06-01"), to: createDay("2023-08-31") } } as const;

describe("sortClaims", () => {
  it("finds the same claims matching as the index does", () => {
    fc.assert(
      fc.property(datasets, querySequences, (dataset, queries) => {
        const index = createClaimIndex(dataset);
        for (const query of queries) {
          const sorted = sortClaims(dataset.claims, query, createFailingFacets(dataset, index)(query));
          const rows = [...index.query(query).rows()].sort((a, b) => a - b);
          expect(sorted.matching).toEqual(rows.map((row) => dataset.claims[row]));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("puts each claim in one list: outside the window comes before hidden by the filter", () => {
    const claims = [
      createClaim({ id: "in", occurred: createSpan("2023-07-01") }),
      createClaim({ id: "faint", occurred: createSpan("2023-07-01"), reliability: "E" }),
      createClaim({ id: "before", occurred: createSpan("2022-07-01") }),
      createClaim({ id: "before and faint", occurred: createSpan("2022-07-01"), reliability: "E" }),
    ];
    const filter = { ...NO_FILTER, reliability: { atLeast: "D", unjudged: true } } as const;
    const dataset = createDataset({ claims });
    const sorted = sortClaims(
      claims,
      SUMMER,
      createFailingFacets(dataset, createClaimIndex(dataset))({ ...SUMMER, filter }),
    );
    expect(sorted).toEqual({
      total: 4,
      unpublished: 0,
      matching: [claims[0]],
      outside: [
        { claim: claims[2], outsideWindow: true, hiddenBy: [] },
        { claim: claims[3], outsideWindow: true, hiddenBy: ["reliability"] },
      ],
      hidden: [{ claim: claims[1], outsideWindow: false, hiddenBy: ["reliability"] }],
    });
  });
});

describe("createFailingFacets", () => {
  it("names every part of the filter that holds a claim back", () => {
    const claim = createClaim({ claimant: "mujahid", assertion: "denial", credibility: "6", summary: "No camps" });
    const dataset = createDataset({ claims: [claim], claimants: [createClaimant({ id: "mujahid", type: "taliban" })] });
    const failingFacets = createFailingFacets(
      dataset,
      createClaimIndex(dataset),
    )({
      clock: "occurred",
      filter: {
        ...NO_FILTER,
        category: { kind: "only", values: ["UN"] },
        polarity: { kind: "without", values: ["deny"] },
        credibility: { atLeast: null, unjudged: false },
        text: "camps fighters",
      },
    });
    expect(failingFacets(claim)).toEqual(["category", "polarity", "credibility", "text"]);
  });
});

describe("createFailingFacets, under a clock", () => {
  it("asks of the date that the clock reads", () => {
    const claim = createClaim({ reported: null });
    const dataset = createDataset({ claims: [claim] });
    const index = createClaimIndex(dataset);
    const filter = { ...NO_FILTER, precision: { kind: "without", values: ["unknown"] } } as const;
    const failingFacets = createFailingFacets(dataset, index);
    expect(failingFacets({ filter, clock: "occurred" })(claim)).toEqual([]);
    expect(failingFacets({ filter, clock: "reported" })(claim)).toEqual(["precision"]);
  });
});

describe("waysBack", () => {
  const claims = [
    createClaim({ id: "1", occurred: createSpan("2023-07-01"), reliability: "E" }),
    createClaim({ id: "2", occurred: createSpan("2023-07-01"), reliability: "E" }),
    createClaim({ id: "3", occurred: createSpan("2023-07-01"), assertion: "attack" }),
    createClaim({ id: "4", occurred: createSpan("2023-07-01"), assertion: "attack", reliability: "E" }),
    createClaim({ id: "5", occurred: createSpan("2022-07-01") }),
    createClaim({ id: "6", occurred: createSpan("2022-07-01"), reliability: "E" }),
  ];
  const dataset = createDataset({ claims });
  const index = createClaimIndex(dataset);

  it("counts what matches without the window, without the filter, and without the part at fault alone", () => {
    const filter = {
      ...NO_FILTER,
      reliability: { atLeast: "D", unjudged: true },
      assertion: { kind: "without", values: ["attack"] },
    } as const;
    expect(waysBack(sortClaims(claims, SUMMER, createFailingFacets(dataset, index)({ ...SUMMER, filter })))).toEqual({
      withoutWindow: 1,
      withoutFilter: 4,
      part: { part: "reliability", claims: 2 },
    });
  });

  it("names no part where none is at fault alone", () => {
    const sorted = sortClaims(
      claims.slice(4),
      SUMMER,
      createFailingFacets(dataset, index)({ ...SUMMER, filter: NO_FILTER }),
    );
    expect(waysBack(sorted)).toEqual({ withoutWindow: 2, withoutFilter: 0, part: null });
  });
});
