import { describe, expect, it } from "vitest";
import { createClaimLookup } from "../../../src/core/details/claim-lookup.ts";
import { NO_FILTER } from "../../../src/core/filter/filter.ts";
import { addedMeasure } from "../../../src/core/measures/added.ts";
import { fillsOf, regionsWith } from "../../../src/core/measures/region-fills.ts";
import { type AddedGroup, additionsOf } from "../../../src/core/published/additions.ts";
import { undatedClaims } from "../../../src/core/published/undated.ts";
import { createClaimIndex } from "../../../src/core/query/claim-index.ts";
import type { Claim, Region } from "../../../src/core/records/records.ts";
import { isoDay, monthStart } from "../../../src/core/time/day.ts";
import type { Clock } from "../../../src/core/time/span.ts";
import {
  createClaim,
  createClaimant,
  createDataset,
  createDay,
  createRegion,
  createSpan,
} from "../../helpers/claims.ts";

const regions: readonly Region[] = [
  createRegion({ id: "AF", name: "Afghanistan", level: "country", parent: null }),
  createRegion({ id: "AF-KAB", name: "Kabul" }),
  createRegion({ id: "AF-NAN", name: "Nangarhar" }),
  createRegion({ id: "AF-NIM", name: "Nimroz" }),
  createRegion({ id: "PK", name: "Pakistan", level: "country", parent: null }),
  createRegion({ id: "PK-BA", name: "Balochistan", level: "province", parent: "PK" }),
  createRegion({ id: "PK213", name: "Khuzdar", level: "district", parent: "PK-BA" }),
];

const month = (iso: string, last: string) => createSpan(iso, last, "month");
const year = (number: number) => createSpan(`${number}-01-01`, `${number}-12-31`, "year");

const claims: readonly Claim[] = [
  createClaim({
    id: "known",
    regions: ["AF-KAB"],
    occurred: createSpan("2021-08-26"),
    reported: createSpan("2021-08-27"),
  }),
  createClaim({ id: "day-before", regions: ["AF-NAN"], reported: createSpan("2022-06-30") }),
  createClaim({
    id: "first-day",
    regions: ["AF-NAN"],
    occurred: createSpan("2022-07-01"),
    reported: createSpan("2022-07-01"),
  }),
  createClaim({
    id: "month-from-last-day",
    claimant: "mujahid",
    assertion: "denial",
    denies: "presence",
    regions: ["AF-KAB"],
    occurred: createSpan("2023-06-02"),
    reported: month("2023-06-01", "2023-06-30"),
  }),
  createClaim({ id: "month-too-late", regions: ["AF-NIM"], reported: month("2023-07-01", "2023-07-31") }),
  createClaim({ id: "year-from-last-day", regions: ["AF-NIM", "PK213"], occurred: year(2022), reported: year(2022) }),
  createClaim({ id: "year-before", regions: ["AF-KAB"], occurred: year(2021), reported: year(2021) }),
  createClaim({ id: "year-too-late", regions: ["AF-KAB"], occurred: year(2023), reported: year(2023) }),
  createClaim({
    id: "retrospective",
    regions: ["AF-KAB"],
    occurred: createSpan("2021-08-26"),
    reported: createSpan("2023-05-19"),
  }),
  createClaim({
    id: "country",
    regions: ["AF"],
    extent: "country",
    occurred: createSpan("2023-01-01"),
    reported: createSpan("2023-01-02"),
  }),
  createClaim({ id: "undated", regions: ["AF-NIM"], reported: null }),
  createClaim({ id: "hidden", regions: ["AF-NIM"], reported: createSpan("2023-01-02"), reliability: "E" }),
];
const dataset = createDataset({
  claims,
  regions,
  claimants: [createClaimant({ id: "unama" }), createClaimant({ id: "mujahid", type: "taliban" })],
});
const index = createClaimIndex(dataset);
const lookup = createClaimLookup(dataset);
const filter = { ...NO_FILTER, reliability: { atLeast: "D", unjudged: true } } as const;

function answer(
  since: string | null,
  by: string | null,
  clock: Clock = "occurred",
  window = { from: null, to: null } as { from: number | null; to: number | null },
) {
  const day = (iso: string | null) => (iso === null ? null : createDay(iso));
  return index.query({ filter, window, clock, published: { from: day(since), to: day(by) } });
}

function added(...asked: Parameters<typeof answer>) {
  const found = additionsOf(answer(...asked), dataset, lookup);
  if (found === null) throw new Error("Nothing is asked of what was there before.");
  return found;
}

const idsOf = (list: readonly Claim[]) => list.map(({ id }) => id);
const told = (groups: readonly AddedGroup<unknown>[]) =>
  groups.map(({ key, claims: own, isFirst }) => `${key} ${own.length}${isFirst ? " first" : ""}`);

describe("what was added between two dates", () => {
  const found = added("2022-07-01", "2023-06-30");

  it("has a month or a year of report from its last day, both dates included, the last first", () => {
    expect(idsOf(found.claims)).toEqual([
      "month-from-last-day",
      "retrospective",
      "country",
      "year-from-last-day",
      "first-day",
    ]);
    expect(found.before).toBe(3);
  });

  it("is told by region, those never named before first, wider areas apart", () => {
    expect(told(found.regions)).toEqual(["AF-NIM 1 first", "PK213 1 first", "AF-KAB 2", "AF-NAN 1"]);
    expect(told(found.wider)).toEqual(["AF:country 1 first"]);
    expect(idsOf(found.elsewhere)).toEqual(["country"]);
  });

  it("is told by claimant and by month of the last day of the report", () => {
    expect(told(found.claimants)).toEqual(["mujahid 1 first", "unama 4"]);
    expect(found.months.map(({ key, claims: own }) => `${isoDay(monthStart(key))} ${own.length}`)).toEqual([
      "2023-06-01 1",
      "2023-05-01 1",
      "2023-01-01 1",
      "2022-12-01 1",
      "2022-07-01 1",
    ]);
  });

  it("tells which speak only of a time before the first date", () => {
    expect(idsOf(found.retrospective)).toEqual(["retrospective"]);
  });

  it("leaves out claims of unknown report, which are told of under the same filter and window", () => {
    const { query } = answer("2022-07-01", "2023-06-30");
    expect(idsOf(undatedClaims(query, index, dataset))).toEqual(["undated"]);
    const window = { from: createDay("2024-01-01"), to: null };
    expect(undatedClaims({ ...query, window }, index, dataset)).toEqual([]);
    expect(undatedClaims({ ...query, published: { from: null, to: null } }, index, dataset)).toEqual([]);
  });

  it("outlines the regions never named before, whatever colour they have", () => {
    const fills = fillsOf(answer("2022-07-01", "2023-06-30"), addedMeasure, dataset.regions);
    expect(regionsWith("new", fills)).toEqual(["AF-NIM", "PK213"]);
    expect(regionsWith("no-claim", fills)).toEqual([]);
    expect(fills.get("AF-KAB" as Region["id"])?.shade).toBe(1);
  });
});

it("goes on to the last report where only the first date is asked", () => {
  expect(idsOf(added("2022-07-01", null).claims)).toEqual([
    "year-too-late",
    "month-too-late",
    ...idsOf(added("2022-07-01", "2023-06-30").claims),
  ]);
});

it("is no question where only the last date is asked", () => {
  const result = answer(null, "2022-06-30");
  expect(additionsOf(result, dataset, lookup)).toBeNull();
  expect(result.before()).toBeNull();
  expect(idsOf([...result.rows()].map((row) => claims[row] as Claim)).toSorted()).toEqual([
    "day-before",
    "known",
    "year-before",
  ]);
});

it("is nothing between dates outside of the data, and all of it before them", () => {
  expect(added("2030-01-01", "2031-01-01")).toMatchObject({ claims: [], before: 10, regions: [] });
  expect(added("2000-01-01", "2001-01-01")).toMatchObject({ claims: [], before: 0 });
  expect(added("2000-01-01", null)).toMatchObject({ before: 0, claims: { length: 10 } });
});

it("holds for the window beside it, also where that runs on reports", () => {
  const spring = { from: createDay("2023-05-01"), to: createDay("2023-06-30") };
  expect(idsOf(added("2022-07-01", "2023-06-30", "reported", spring).claims)).toEqual([
    "month-from-last-day",
    "retrospective",
  ]);
  expect(idsOf(added("2022-07-01", "2023-06-30", "occurred", spring).claims)).toEqual(["month-from-last-day"]);
  expect(added("2022-07-01", "2023-06-30", "occurred", spring).before).toBe(1);
});

it("says nothing new of a region that all of what is new hides behind the filter", () => {
  const fills = fillsOf(answer("2023-01-01", "2023-01-31"), addedMeasure, dataset.regions);
  expect(fills.get("AF-NIM" as Region["id"])).toEqual({ shade: 0, kind: "no-match" });
});
