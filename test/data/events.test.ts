import { describe, expect, test } from "vitest";
import { cell, column, list, type Row, readRows } from "./committed-data.ts";

const claims = readRows("claims");
const events = readRows("events");
const regions = readRows("regions");
const groupOf = new Map(readRows("claimants").map((row) => [cell(row, "id"), cell(row, "group")]));
const claimsOf = (id: string): readonly Row[] => claims.filter((claim) => cell(claim, "event") === id);

test("every event is spoken of by two claimants or more, at least 25 by some of different groups", () => {
  const claimants = (id: string) => new Set(column(claimsOf(id), "claimant"));
  expect(events.filter((row) => claimants(cell(row, "id")).size < 2)).toEqual([]);
  const byVoices = events.filter(
    (row) => new Set([...claimants(cell(row, "id"))].map((id) => groupOf.get(id))).size > 1,
  );
  expect(byVoices.length).toBeGreaterThanOrEqual(25);
});

test("every event has a title of its own, which names nobody who claims or blames", () => {
  const titles = column(events, "title");
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.filter((title) => /\b(claimed|by IS|by the Taliban|blamed)\b/.test(title))).toEqual([]);
});

test("every claim of an event is about days of it", () => {
  const span = (row: Row) => [cell(row, "occurred_from"), cell(row, "occurred_to")] as const;
  for (const event of events) {
    const [from, to] = span(event);
    for (const claim of claimsOf(cell(event, "id"))) {
      const [first, last] = span(claim);
      expect(first <= to && last >= from, cell(claim, "id")).toBe(true);
    }
  }
});

test("the airport attack of August 2021 and the quarrel about its planner are one event", () => {
  expect(column(claimsOf("2021-08-kabul-airport"), "id").toSorted()).toEqual([
    "2021-08-26-is-kabul-airport",
    "2021-08-26-us-logari-released-from-prison",
    "2023-04-25-us-abbey-gate-mastermind-south",
    "2023-04-taliban-airport-mastermind-killed",
    "2023-05-12-sadat-bajawari-alive-kunar",
    "2023-05-12-sadat-dr-hassan-herat",
    "2023-q2-us-ig-taliban-six-raids",
  ]);
});

test.each([
  ["2015-07-10-nds-hafiz-saeed-khan-killed", "2016-07-26-pentagon-khan-killed-achin"],
  ["2017-03-08-is-kabul-military-hospital", "2021-11-02-is-kabul-military-hospital"],
  ["2017-08-25-unama-kabul-imam-zaman", "2017-10-20-is-kabul-imam-zaman-mosque"],
  ["2018-07-13-is-claims-mastung-election-rally", "2018-07-25-is-claims-quetta-polling-station"],
  ["2023-06-06-is-badakhshan-deputy-governor", "2023-06-08-is-badakhshan-nabawi-mosque"],
])("%s and %s are different incidents", (one, other) => {
  const [first, second] = [one, other].map((id) => claims.find((claim) => cell(claim, "id") === id) ?? {});
  const event = cell(first ?? {}, "event");
  expect(event !== "" && event === cell(second ?? {}, "event")).toBe(false);
});

describe("the branch", () => {
  test("of a claimant that is one is its own", () => {
    const branches = (claimant: string) =>
      new Set(
        column(
          claims.filter((row) => cell(row, "claimant") === claimant),
          "branch",
        ),
      );
    expect(branches("is-khorasan")).toEqual(new Set(["khorasan"]));
    expect(branches("is-pakistan")).toEqual(new Set(["pakistan"]));
  });

  test("is not said where the note says that none is named, and is where the summary names one", () => {
    const unnamed = claims.filter((row) =>
      /not its Khorasan branch|Which IS branch is not stated/.test(cell(row, "note")),
    );
    expect(unnamed.length).toBeGreaterThan(2);
    expect(new Set(column(unnamed, "branch"))).toEqual(new Set(["not-said"]));
    const saying = claims.filter((row) => /^IS-K /.test(cell(row, "summary")));
    expect(new Set(column(saying, "branch"))).toEqual(new Set(["khorasan"]));
  });
});

test("every province of Afghanistan and district of Balochistan that no claim names was searched for", () => {
  const named = new Set(claims.flatMap((row) => list(row, "regions")));
  const silent = regions.filter(
    (row) => ["AF", "PK-BA"].includes(cell(row, "parent")) && !named.has(cell(row, "name")),
  );
  const searches = readRows("coverage").filter((row) => cell(row, "outcome") === "nothing");
  expect(silent.length).toBeGreaterThan(0);
  for (const name of column(silent, "name")) {
    expect(searches.filter((row) => list(row, "regions").includes(name)).length, name).toBe(2);
  }
});
