import { describe, expect, it } from "vitest";
import { createClaimLookup } from "../../src/core/details/claim-lookup.ts";
import { type Filter, NO_FILTER } from "../../src/core/filter/filter.ts";
import { createClaimIndex } from "../../src/core/query/claim-index.ts";
import type { AreaId } from "../../src/core/records/area.ts";
import { createAreaDays } from "../../src/core/table/area-days.ts";
import type { AreaColumn } from "../../src/core/table/sort.ts";
import { createAreaRows } from "../../src/words/area-rows.ts";
import { createClaim, createClaimant, createDataset, createDay, createRegion, createSpan } from "../helpers/claims.ts";
import { english } from "../helpers/english.ts";

const dataset = createDataset({
  claimants: [createClaimant({ id: "taliban", type: "taliban" })],
  regions: [
    createRegion({ id: "AF-KAB", name: "Kabul" }),
    createRegion({ id: "AF-BAL", name: "Balkh" }),
    createRegion({ id: "IR", name: "Iran" }),
    createRegion({ id: "PK213", name: "Khuzdar" }),
  ],
  claims: [
    createClaim({ regions: ["AF-KAB"], occurred: createSpan("2020-01-01", "2020-12-31", "year") }),
    createClaim({ regions: ["AF-KAB"], occurred: createSpan("2020-01-01") }),
    createClaim({ regions: ["AF-KAB"], claimant: "taliban", assertion: "denial", denies: "presence" }),
    createClaim({ regions: ["AF-BAL"], claimant: "taliban", occurred: createSpan("2018-03-05") }),
    createClaim({ regions: ["IR"], extent: "part", occurred: createSpan("2015-01-01") }),
  ],
});
const index = createClaimIndex(dataset);

function rows(
  column: AreaColumn,
  descending: boolean,
  from: string | null = null,
  selected: string | null = null,
  filter = NO_FILTER,
) {
  const window = { from: from === null ? null : createDay(from), to: null };
  const result = index.query({ filter, window, clock: "occurred" });
  return createAreaRows(english, dataset.regions)(result, selected as AreaId | null, { column, descending });
}

const names = (...question: Parameters<typeof rows>) => rows(...question).map(({ name }) => name);

describe("the table of regions", () => {
  it("has every region of the map, and of the wider areas those with a matching claim or the selected one", () => {
    expect(names("name", false)).toEqual(["Balkh", "Iran, a part not named", "Kabul", "Khuzdar"]);
    expect(names("name", false, "2016-01-01")).toEqual(["Balkh", "Kabul", "Khuzdar"]);
    expect(names("name", true, "2016-01-01", "IR:country")).toEqual([
      "Khuzdar",
      "Kabul",
      "Iran, whole country",
      "Balkh",
    ]);
  });

  it("sorts by counts with equals in the order of names, and by days with those without any last both ways", () => {
    expect(names("claims", true)).toEqual(["Kabul", "Balkh", "Iran, a part not named", "Khuzdar"]);
    expect(names("first-affirmed", false)).toEqual(["Iran, a part not named", "Balkh", "Kabul", "Khuzdar"]);
    expect(names("first-affirmed", true)).toEqual(["Kabul", "Balkh", "Iran, a part not named", "Khuzdar"]);
    expect(names("last-denied", true)[0]).toBe("Kabul");
  });

  it("sorts what was first affirmed by the end of the span that ends first", () => {
    const column = createSpan("2014-01-01", "2025-05-31", "year");
    const claims = [...dataset.claims, createClaim({ regions: ["PK213"], occurred: column })];
    const result = createClaimIndex({ ...dataset, claims }).query({
      filter: NO_FILTER,
      window: { from: null, to: null },
      clock: "occurred",
    });
    const sorted = createAreaRows(english, dataset.regions)(result, null, {
      column: "first-affirmed",
      descending: false,
    });
    expect(sorted.map(({ name }) => name)).toEqual(["Iran, a part not named", "Balkh", "Kabul", "Khuzdar"]);
  });

  it("counts only affirming groups as groups, and tells who says what", () => {
    const kabul = rows("name", false).find(({ name }) => name === "Kabul");
    expect(kabul?.measures).toMatchObject({ claims: 3, affirming: 2, denying: 1, groups: 2, affirmingGroups: 1 });
    expect(kabul?.stances.filter((stance) => stance !== "silent")).toEqual(["deny", "affirm"]);
  });
});

describe("a region without matching claims", () => {
  const denials = { ...NO_FILTER, polarity: { kind: "only", values: ["deny"] } } as const;
  const row = (name: string, filter: Filter) =>
    rows("name", false, null, null, filter).find((each) => each.name === name);

  it("is never affirmed only if no claim affirms it; else the filter hides that", () => {
    expect(row("Balkh", denials)).toMatchObject({
      measures: { firstAffirmed: null },
      gaps: { "first-affirmed": "filtered-out", "last-affirmed": "filtered-out", "last-denied": "never" },
      standing: { kind: "no-match", hidden: 1 },
    });
    expect(row("Kabul", denials)).toMatchObject({
      gaps: { "first-affirmed": "filtered-out", "last-affirmed": "filtered-out" },
      standing: { hidden: 2 },
    });
    expect(row("Khuzdar", denials)).toMatchObject({
      gaps: { "first-affirmed": "never", "last-affirmed": "never", "last-denied": "never" },
      standing: { kind: "no-claim", hidden: 0 },
    });
  });
});

describe("first and last days", () => {
  const daysOf = createAreaDays(createClaimLookup(dataset).naming);
  const words = (day: string) =>
    english.dates.span(daysOf("AF-KAB" as AreaId, { polarity: "affirm", clock: "occurred" }, createDay(day)));

  it("are told no finer than the claim knows that knows them most coarsely", () => {
    expect(words("2020-12-31")).toBe("2020");
    expect(words("2020-01-01")).toBe("1 Jan 2020");
  });

  it("stand for themselves where the window cut a claim, or for its month at the end of one", () => {
    expect(words("2020-06-12")).toBe("12 Jun 2020");
    expect(words("2020-06-30")).toBe("Jun 2020");
  });
});
