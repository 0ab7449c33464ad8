import { expect, test } from "vitest";
import { type Filter, NO_FILTER } from "../../../src/core/filter/filter.ts";
import { createClaimIndex } from "../../../src/core/query/claim-index.ts";
import type { AreaMeasures, Query, QueryResult } from "../../../src/core/query/query.ts";
import type { AreaId } from "../../../src/core/records/area.ts";
import type { Claim, Claimant, ClaimantId, RegionId } from "../../../src/core/records/records.ts";
import { isoDay, monthIndex, monthStart } from "../../../src/core/time/day.ts";
import type { TimeWindow } from "../../../src/core/time/span.ts";
import {
  createClaim,
  createClaimant,
  createDataset,
  createDay,
  createPublication,
  createRegion,
  createSpan,
} from "../../helpers/claims.ts";

const OPEN: TimeWindow = { from: null, to: null };

function ask(
  claims: readonly Claim[],
  {
    filter = {},
    window = OPEN,
    clock = "occurred",
    published = OPEN,
  }: Partial<Omit<Query, "filter">> & { filter?: Partial<Filter> } = {},
  claimants: readonly Claimant[] = [],
): QueryResult {
  const index = createClaimIndex(createDataset({ claims, claimants }));
  return index.query({ filter: { ...NO_FILTER, ...filter }, window, clock, published });
}

function area(result: QueryResult, id: string): AreaMeasures {
  const measures = result.areas.get(id as AreaId);
  if (!measures) throw new Error(`No area ${id}`);
  return measures;
}

function between(from: string | null, to: string | null): TimeWindow {
  return { from: from === null ? null : createDay(from), to: to === null ? null : createDay(to) };
}

test("a window holds claims that only touch it with their first or last day", () => {
  const claims = [createClaim({ occurred: createSpan("2021-08-10", "2021-08-20", "month") })];
  expect(ask(claims, { window: between("2021-08-20", "2021-08-31") }).matching).toBe(1);
  expect(ask(claims, { window: between("2021-08-21", "2021-08-31") }).matching).toBe(0);
  expect(ask(claims, { window: between("2021-08-01", "2021-08-10") }).matching).toBe(1);
  expect(ask(claims, { window: between("2021-08-01", "2021-08-09") }).matching).toBe(0);
  expect(ask(claims, { window: between("2021-08-15", "2021-08-15") }).matching).toBe(1);
});

test("a claim without a date is found only where both ends of the window are open", () => {
  const claims = [createClaim({ reported: null }), createClaim({ reported: createSpan("2022-01-01") })];
  expect(ask(claims, { clock: "reported" }).matching).toBe(2);
  expect(Array.from(ask(claims, { clock: "reported" }).rows())).toEqual([1, 0]);
  expect(ask(claims, { clock: "reported", window: between("1990-01-01", null) }).matching).toBe(1);
  expect(ask(claims, { clock: "reported", window: between(null, "2090-01-01") }).matching).toBe(1);
  expect(ask(claims, { clock: "reported" }).histogram.undated).toBe(1);
});

test("the two clocks are two questions", () => {
  const claims = [createClaim({ occurred: createSpan("2021-06-15"), reported: createSpan("2023-02-01") })];
  const june = between("2021-06-01", "2021-06-30");
  expect(ask(claims, { window: june, clock: "occurred" }).matching).toBe(1);
  expect(ask(claims, { window: june, clock: "reported" }).matching).toBe(0);
});

test("a claim counts for what it names and for nothing else", () => {
  const result = ask([
    createClaim({ regions: ["AF-NAN", "AF-KNR"] }),
    createClaim({ regions: ["AF"], extent: "most" }),
    createClaim({ regions: ["AF-KNR", "PK"], extent: "part" }),
    createClaim({ regions: ["PK213"] }),
  ]);
  const counts = [...result.areas].filter(([, { claims }]) => claims > 0).map(([id, { claims }]) => [id, claims]);
  expect(Object.fromEntries(counts)).toEqual({ "AF-NAN": 1, "AF-KNR": 2, "AF:most": 1, "PK:part": 1, PK213: 1 });
});

test("every area is in the answer, also without claims", () => {
  const index = createClaimIndex(
    createDataset({ regions: [createRegion({ id: "AF" }), createRegion({ id: "AF-URU" })] }),
  );
  const result = index.query({ filter: NO_FILTER, window: OPEN, clock: "occurred" });
  expect(index.areas.map(({ id }) => id)).toEqual(["AF:country", "AF:most", "AF:part", "AF-URU"]);
  expect([...result.areas.keys()]).toEqual(["AF:country", "AF:most", "AF:part", "AF-URU"]);
  expect(area(result, "AF-URU")).toMatchObject({ claims: 0, groups: 0, firstAffirmed: null, lastDenied: null });
  expect(result).toMatchObject({ total: 0, matching: 0, histogram: { months: 0, undated: 0 } });
});

test("claimants of one group are one voice", () => {
  const claimants = [
    createClaimant({ id: "spokesman", type: "taliban", group: "taliban" }),
    createClaimant({ id: "ministry", type: "taliban", group: "taliban" }),
    createClaimant({ id: "envoy", type: "un", group: "un" }),
  ];
  const claims = [
    createClaim({ claimant: "spokesman", assertion: "denial" }),
    createClaim({ claimant: "ministry", assertion: "operation" }),
    createClaim({ claimant: "envoy", assertion: "denial" }),
  ];
  expect(area(ask(claims, {}, claimants), "AF-NAN")).toMatchObject({
    claims: 3,
    affirming: 1,
    denying: 2,
    groups: 2,
    affirmingGroups: 1,
  });
});

test("an attack laid to nobody neither affirms nor denies", () => {
  const result = ask([
    createClaim({ assertion: "attack", responsibility: "unknown" }),
    createClaim({ assertion: "attack", responsibility: "claimed" }),
    createClaim({ assertion: "strength" }),
  ]);
  expect(area(result, "AF-NAN")).toMatchObject({ claims: 3, affirming: 1, denying: 0 });
  expect(result.facets.polarity).toEqual(
    new Map([
      ["affirm", 1],
      ["deny", 0],
      ["neither", 2],
    ]),
  );
});

test("first and last affirmation look back beyond the window's start, not beyond its end", () => {
  const claims = [
    createClaim({ occurred: createSpan("2016-01-01") }),
    createClaim({ occurred: createSpan("2020-03-01", "2020-05-31", "quarter") }),
    createClaim({ occurred: createSpan("2022-07-01") }),
    createClaim({ occurred: createSpan("2019-02-03"), assertion: "denial" }),
  ];
  const result = ask(claims, { window: between("2020-04-01", "2020-04-30") });
  expect(area(result, "AF-NAN")).toMatchObject({
    claims: 1,
    longDated: 1,
    firstAffirmed: createDay("2016-01-01"),
    lastAffirmed: createDay("2020-04-30"),
    firstDenied: createDay("2019-02-03"),
    lastDenied: createDay("2019-02-03"),
  });
  expect(area(ask(claims), "AF-NAN").lastAffirmed).toBe(createDay("2022-07-01"));
});

test("an area counts as affirmed or denied from the end of the span that ends first, under each clock", () => {
  const reported = { reported: createSpan("2025-06-01", "2025-06-30", "month") };
  const column = { occurred: createSpan("2016-01-01", "2025-05-31", "year"), ...reported };
  const raid = { occurred: createSpan("2025-06-02"), ...reported };
  const claims = (["presence", "denial"] as const).flatMap((assertion) => [
    createClaim({ assertion, ...column }),
    createClaim({ assertion, ...raid }),
  ]);
  const firstDays = (to: string | null, clock: "occurred" | "reported") => {
    const {
      claims: count,
      firstAffirmed,
      firstDenied,
    } = area(ask(claims, { clock, window: { from: null, to: to === null ? null : createDay(to) } }), "AF-NAN");
    return [count, firstAffirmed, firstDenied];
  };
  const [may, june] = [createDay("2025-05-31"), createDay("2025-06-30")];
  expect(firstDays("2020-12-31", "occurred")).toEqual([2, null, null]);
  expect(firstDays("2025-05-30", "occurred")).toEqual([2, null, null]);
  expect(firstDays("2025-05-31", "occurred")).toEqual([2, may, may]);
  expect(firstDays(null, "occurred")).toEqual([4, may, may]);
  expect(firstDays("2025-06-29", "reported")).toEqual([4, null, null]);
  expect(firstDays("2025-06-30", "reported")).toEqual([4, june, june]);
});

test("only claims that affirm count as dated to a quarter or year", () => {
  const year = createSpan("2020-01-01", "2020-12-31", "year");
  const claims = [
    createClaim({ occurred: year }),
    createClaim({ occurred: year, assertion: "denial" }),
    createClaim({ occurred: year, assertion: "strength" }),
  ];
  expect(area(ask(claims), "AF-NAN")).toMatchObject({ claims: 3, affirming: 1, longDated: 1 });
});

test("a facet is counted under all filters but its own", () => {
  const claimants = [createClaimant({ id: "ministry", type: "taliban" }), createClaimant({ id: "envoy", type: "un" })];
  const claims = [
    createClaim({ claimant: "ministry", assertion: "denial" }),
    createClaim({ claimant: "ministry", assertion: "attack" }),
    createClaim({ claimant: "envoy", assertion: "attack" }),
  ];
  const filter = {
    category: { kind: "only", values: ["UN"] },
    assertion: { kind: "without", values: ["denial"] },
  } as const;
  const { matching, facets } = ask(claims, { filter }, claimants);
  expect(matching).toBe(1);
  expect([facets.category.get("TB"), facets.category.get("UN")]).toEqual([1, 1]);
  expect([facets.assertion.get("denial"), facets.assertion.get("attack")]).toEqual([0, 1]);
  expect(facets.claimant.get("ministry" as ClaimantId)).toBe(0);
});

test("a region is found by what lies in it, and left out with all that lies in it", () => {
  const claims = [
    createClaim({ regions: ["PK213"] }),
    createClaim({ regions: ["PK-BA"] }),
    createClaim({ regions: ["AF-NAN"] }),
    createClaim({ regions: ["AF-NAN", "PK213"] }),
  ];
  const balochistan = ["PK-BA" as RegionId];
  const only = ask(claims, { filter: { region: { kind: "only", values: balochistan } } });
  expect(Array.from(only.rows())).toEqual([0, 1, 3]);
  expect(Array.from(ask(claims, { filter: { region: { kind: "without", values: balochistan } } }).rows())).toEqual([
    2, 3,
  ]);
  expect(only.facets.region.get("AF-NAN" as RegionId)).toBe(2);
  expect(only.facets.region.get("PK" as RegionId)).toBe(3);
});

test("a region named twice counts once, and a claim without regions is only there while none are asked for", () => {
  const claims = [createClaim({ regions: ["AF-NAN", "AF-NAN"] }), createClaim({ regions: [] })];
  const found = (region: Filter["region"]): number[] => Array.from(ask(claims, { filter: { region } }).rows());
  const nangarhar = ["AF-NAN" as RegionId];
  expect(area(ask(claims), "AF-NAN").claims).toBe(1);
  expect(ask(claims).facets.region.get("AF-NAN" as RegionId)).toBe(1);
  expect(found(NO_FILTER.region)).toEqual([0, 1]);
  expect(found({ kind: "without", values: nangarhar })).toEqual([1]);
  expect(found({ kind: "only", values: nangarhar })).toEqual([0]);
});

test("what cannot be judged is off the ramp of a threshold", () => {
  const claims = (["A", "C", "D", "F"] as const).map((reliability) => createClaim({ reliability }));
  const rows = (unjudged: boolean): number[] =>
    Array.from(ask(claims, { filter: { reliability: { atLeast: "C", unjudged } } }).rows());
  expect(rows(false)).toEqual([0, 1]);
  expect(rows(true)).toEqual([0, 1, 3]);
});

test("free text finds claims in which all words occur, whatever case and accents", () => {
  const dataset = createDataset({
    regions: [createRegion({ id: "PK213", name: "Khuzdar", otherNames: ["Khuzdār district"] })],
    claimants: [createClaimant({ id: "sadat", name: "Sami Sadat" })],
    publications: [createPublication({ id: "amu", publisher: "Amu", title: "L’État islamique" })],
    claims: [
      createClaim({ claimant: "sadat", publication: "amu", regions: ["PK213"], summary: "A support network" }),
      createClaim({ note: "Sadat said so" }),
    ],
  });
  const index = createClaimIndex(dataset);
  const found = (text: string): number[] =>
    Array.from(index.query({ filter: { ...NO_FILTER, text }, window: OPEN, clock: "occurred" }).rows());
  expect(found("sadat")).toEqual([0, 1]);
  expect(found(" KHUZDĀR  sadat ")).toEqual([0]);
  expect(found("etat NETWORK sami")).toEqual([0]);
  expect(found("district said")).toEqual([]);
  expect(found("  ")).toEqual([0, 1]);
});

test("the histogram shows the whole axis, whatever the window", () => {
  const claims = [
    createClaim({ claimant: "unama", occurred: createSpan("2021-08-31") }),
    createClaim({ claimant: "unama", occurred: createSpan("2021-10-01", "2021-12-31", "quarter") }),
    createClaim({ claimant: "unama", occurred: createSpan("2021-09-30", "2021-10-02"), assertion: "denial" }),
  ];
  const { histogram, matching } = ask(claims, { window: between("2021-09-01", "2021-09-29") });
  const bricks = Array.from(histogram.bricks);
  const brick = (month: number, categoryAndPolarity: number): number | undefined =>
    bricks[month * 27 + categoryAndPolarity];
  expect(matching).toBe(0);
  expect(histogram).toMatchObject({ firstMonth: monthIndex(createDay("2021-08-01")), months: 5, undated: 0 });
  expect(bricks.reduce((sum, claims) => sum + claims)).toBe(2);
  expect([brick(0, 6 * 3), brick(1, 6 * 3 + 1)]).toEqual([1, 1]);
  expect(Array.from(histogram.long)).toEqual([0, 0, 1, 1, 1]);
});

test("rows stand by first day, last day, position", () => {
  const claims = [
    createClaim({ occurred: createSpan("2021-02-01", "2021-02-03") }),
    createClaim({ occurred: createSpan("2021-02-01", "2021-02-02") }),
    createClaim({ occurred: createSpan("2021-01-01", "2021-12-31", "year") }),
    createClaim({ occurred: createSpan("2021-02-01", "2021-02-02") }),
  ];
  expect(Array.from(ask(claims).rows())).toEqual([2, 1, 3, 0]);
});

test("a claim by nobody in the dataset is refused", () => {
  const dataset = createDataset({ claims: [createClaim({ claimant: "unama" })] });
  expect(() => createClaimIndex({ ...dataset, claimants: new Map() })).toThrow(RangeError);
});

test("what is certain lies wholly inside the window, or is dated to the day and touches it", () => {
  const claims = [
    createClaim({ occurred: createSpan("2021-08-01", "2021-08-31", "month") }),
    createClaim({ occurred: createSpan("2021-01-01", "2021-12-31", "year") }),
    createClaim({ occurred: createSpan("2021-07-30", "2021-08-02", "day") }),
    createClaim({
      occurred: createSpan("2021-07-01", "2021-09-30", "quarter"),
      assertion: "denial",
      denies: "presence",
    }),
  ];
  const result = ask(claims, { window: between("2021-08-01", "2021-08-31") });
  expect(result.matching).toBe(4);
  expect(result.certain().matching).toBe(2);
  expect(result.certain().areas.get("AF-NAN" as AreaId)).toEqual({ claims: 2, affirming: 2, denying: 0 });
  expect(ask(claims, { window: between("2021-01-01", "2021-12-31") }).certain().matching).toBe(4);
  expect(ask(claims).certain().matching).toBe(4);
});

test("a claim dated to the day is certain from its first day to its last, one known to the month only as a whole", () => {
  const [from, to] = ["2021-08-10", "2021-08-20"] as const;
  const certainIn = (precision: "day" | "month", ...window: readonly [string | null, string | null]) =>
    ask([createClaim({ occurred: createSpan(from, to, precision) })], { window: between(...window) }).certain()
      .matching;
  expect([certainIn("day", null, from), certainIn("day", to, null), certainIn("day", null, "2021-08-09")]).toEqual([
    1, 1, 0,
  ]);
  expect([certainIn("month", null, from), certainIn("month", to, null)]).toEqual([0, 0]);
  expect([certainIn("month", from, to), certainIn("month", null, to), certainIn("month", from, null)]).toEqual([
    1, 1, 1,
  ]);
});

test("what of a long span is certain lies behind the unit that it begins in and before the one that it ends in", () => {
  const claims = [
    createClaim({ occurred: createSpan("2016-01-01", "2019-12-31", "year") }),
    createClaim({ occurred: createSpan("2017-01-01", "2017-12-31", "year") }),
    createClaim({ occurred: createSpan("2018-01-01", "2018-09-30", "quarter") }),
  ];
  const { firstMonth, long, longSure } = ask(claims).histogram;
  const monthsOf = (counts: ArrayLike<number>) =>
    Array.from(counts).flatMap((count, bin) =>
      Array<string>(count).fill(isoDay(monthStart(firstMonth + bin)).slice(0, 7)),
    );
  expect(monthsOf(long)).toHaveLength(48 + 12 + 9);
  const sure = monthsOf(longSure);
  expect(sure).toHaveLength(24 + 3);
  expect([sure[0], sure.at(-1)]).toEqual(["2017-01", "2018-12"]);
  expect(sure.filter((month) => ["2018-04", "2018-06"].includes(month))).toHaveLength(4);
});

test("what had been published by a day is all that there is, also for what the filter hides and for first days", () => {
  const claims = [
    createClaim({ occurred: createSpan("2021-03-01"), reported: createSpan("2021-05-01", "2021-05-31", "month") }),
    createClaim({ occurred: createSpan("2021-01-01"), reported: createSpan("2021-08-01") }),
    createClaim({ occurred: createSpan("2021-02-01"), reported: null }),
  ];
  const window = between("2021-01-01", "2021-06-30");
  const known = (from: string | null, to: string | null) => ask(claims, { window, published: between(from, to) });
  expect(known(null, null).matching).toBe(3);
  expect(known(null, "2021-05-30").matching).toBe(0);
  expect(known(null, "2021-05-31").matching).toBe(1);
  expect(area(known(null, "2021-06-01"), "AF-NAN").firstAffirmed).toBe(createDay("2021-03-01"));
  expect(area(known(null, "2021-08-01"), "AF-NAN").firstAffirmed).toBe(createDay("2021-01-01"));
  expect(Array.from(known("2021-06-01", null).rows())).toEqual([1]);
  const hidden = ask(claims, {
    window,
    published: between(null, "2021-06-01"),
    filter: { assertion: { kind: "only", values: ["denial"] } },
  });
  expect(hidden.matching).toBe(0);
  expect(hidden.unfiltered().get("AF-NAN" as AreaId)?.claims).toBe(1);
});
