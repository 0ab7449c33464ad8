import { describe, expect, it } from "vitest";
import type { ContestRule } from "../../src/core/contested/contest-class.ts";
import { createContests } from "../../src/core/contested/contests.ts";
import { createDatasetModel } from "../../src/core/dataset-model.ts";
import { type Filter, NO_FILTER } from "../../src/core/filter/filter.ts";
import { contestedMeasure } from "../../src/core/measures/contested.ts";
import type { RegionId } from "../../src/core/records/records.ts";
import { createMapSummary } from "../../src/words/map-summary.ts";
import { createClaim, createClaimant, createDataset, createDay, createRegion, createSpan } from "../helpers/claims.ts";
import { english } from "../helpers/english.ts";

const dataset = createDataset({
  claimants: [createClaimant({ id: "unama", group: "un" }), createClaimant({ id: "mujahid", type: "taliban" })],
  regions: [
    createRegion({ id: "AF", name: "Afghanistan" }),
    createRegion({ id: "AF-NAN", name: "Nangarhar" }),
    createRegion({ id: "AF-KAB", name: "Kabul" }),
    createRegion({ id: "AF-HER", name: "Herat" }),
  ],
  claims: [
    createClaim({ id: "a", regions: ["AF-NAN"], occurred: createSpan("2016-03-01") }),
    createClaim({ id: "b", regions: ["AF-NAN"], occurred: createSpan("2021-05-01") }),
    createClaim({
      id: "c",
      regions: ["AF-NAN"],
      occurred: createSpan("2021-06-01"),
      assertion: "denial",
      denies: "presence",
    }),
    createClaim({ id: "d", regions: ["AF-KAB"], occurred: createSpan("2021-07-01") }),
    createClaim({ id: "e", regions: ["AF"], extent: "country", occurred: createSpan("2021-08-01") }),
  ],
});

function summaryOf(from: string, to: string, filter: Partial<Filter> = {}, rule: ContestRule | null = null): string {
  const window = { from: createDay(from), to: createDay(to) };
  const model = createDatasetModel(dataset);
  const result = model.index.query({ filter: { ...NO_FILTER, ...filter }, window, clock: "occurred" });
  const measure = rule
    ? contestedMeasure(rule, createContests(dataset, model.index), model.extent)
    : model.measures.claims;
  return createMapSummary(english, model)(result, measure);
}

describe("the map in words", () => {
  it("tells which regions are named most, which both ways, where first, and what is said of wider areas", () => {
    expect(summaryOf("2021-01-01", "2021-12-31")).toBe(
      "2 of 3 provinces and districts named by a matching claim. Most affirming claims: Nangarhar 1; Kabul 1. " +
        "Affirmed and denied: Nangarhar. Who speaks of them: United Nations affirms and denies. " +
        "First affirmed: Nangarhar, by Mar 2016. " +
        "Wider areas: Afghanistan, whole country 1. No claim is no sign of absence.",
    );
  });

  it("says so where nothing is named", () => {
    expect(summaryOf("2015-01-01", "2015-12-31")).toBe(
      "None of 3 provinces and districts named by a matching claim. No matching claim speaks of a wider area. " +
        "No claim is no sign of absence.",
    );
  });

  it("tells which are denied only, and how many the filter keeps from being named", () => {
    const regions = ["AF-NAN", "AF-KAB"] as RegionId[];
    const filter: Partial<Filter> = {
      polarity: { kind: "only", values: ["deny"] },
      region: { kind: "only", values: regions },
    };
    expect(summaryOf("2021-01-01", "2021-12-31", filter)).toBe(
      "1 of 3 provinces and districts named by a matching claim. Denied, affirmed by no matching claim: Nangarhar. " +
        "Who speaks of them: United Nations denies. No matching claim, but some that the filter hides: 1 region. " +
        "Left out by the region filter: 1 region. No matching claim speaks of a wider area. No claim is no sign of absence.",
    );
  });

  it("tells which regions are contested where the map shows that, by its rule", () => {
    expect(summaryOf("2021-01-01", "2021-12-31", {}, "anywhere")).toContain(
      "Affirmed and denied: Nangarhar. Contested by name: Nangarhar. Who speaks",
    );
    expect(summaryOf("2021-01-01", "2021-12-31", {}, "same-days")).not.toContain("Contested");
    expect(summaryOf("2016-01-01", "2021-12-31", {}, "anywhere")).toContain(
      "Contested by name, said at different times: Nangarhar.",
    );
  });
});
