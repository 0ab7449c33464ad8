import { expect, test } from "vitest";
import { NO_FILTER } from "../../../src/core/filter/filter.ts";
import { classOf } from "../../../src/core/measures/measure.ts";
import { measuresOf } from "../../../src/core/measures/measures.ts";
import { timeSinceMeasure } from "../../../src/core/measures/time-since.ts";
import { createClaimIndex } from "../../../src/core/query/claim-index.ts";
import type { AreaId } from "../../../src/core/records/area.ts";
import { CLOCKS, type Clock, type Span } from "../../../src/core/time/span.ts";
import { createClaim, createDataset, createDay, createSpan } from "../../helpers/claims.ts";
import { english } from "../../helpers/english.ts";

/** The most months of the class of a region that is affirmed in some spans, at a window's end. */
function since(end: string, ...spans: readonly Span[]): number | null | "none" {
  const dataset = createDataset({ claims: spans.map((occurred) => createClaim({ occurred })) });
  const query = {
    filter: NO_FILTER,
    window: { from: createDay("2020-01-01"), to: createDay(end) },
    clock: "occurred",
  } as const;
  const area = createClaimIndex(dataset)
    .query(query)
    .areas.get("AF-NAN" as AreaId);
  const measure = timeSinceMeasure(() => null);
  const place = area ? classOf(measure, area, query) : null;
  return place === null ? "none" : (measure.classes[place]?.to ?? null);
}

test("classes end after 3 months, a year, two and five, on the day", () => {
  const day = createSpan("2021-03-31");
  expect(since("2021-03-31", day)).toBe(3);
  expect(since("2021-06-30", day)).toBe(3);
  expect(since("2021-07-01", day)).toBe(12);
  expect(since("2022-03-31", day)).toBe(12);
  expect(since("2022-04-01", day)).toBe(24);
  expect(since("2023-04-01", day)).toBe(60);
  expect(since("2026-03-31", day)).toBe(60);
  expect(since("2026-04-01", day)).toBe(null);
});

test("the last claim counts, from the end of its span, held back to the window's end", () => {
  const year = createSpan("2021-01-01", "2021-12-31", "year");
  expect(since("2021-05-01", year)).toBe(3);
  expect(since("2022-03-31", year)).toBe(3);
  expect(since("2022-04-01", year)).toBe(12);
  expect(since("2022-04-01", year, createSpan("2022-01-01"))).toBe(3);
});

test("what only came after the window's end, or never, is none; what came before its start counts", () => {
  expect(since("2020-12-31", createSpan("2021-01-01"))).toBe("none");
  expect(since("2020-12-31", createSpan("2016-01-01"))).toBe(60);
});

test("where the window is open, the time up to the last day of the data counts, under either clock; it is told counted up", () => {
  const claims = [
    createClaim({ occurred: createSpan("2021-03-15"), reported: createSpan("2021-03-20") }),
    createClaim({ regions: ["AF-KAB"], occurred: createSpan("2023-06-01"), reported: createSpan("2023-08-21") }),
  ];
  const dataset = createDataset({ claims });
  const numberUnder = (clock: Clock) => {
    const query = { filter: NO_FILTER, window: { from: null, to: null }, clock };
    const area = createClaimIndex(dataset)
      .query(query)
      .areas.get("AF-NAN" as AreaId);
    return area && measuresOf(dataset)["time-since"].numberOf(area, query);
  };
  expect(CLOCKS.map(numberUnder)).toEqual([27, 30]);
  const months = [0, 1, 24, 25, 36, 37, 121];
  expect(months.map(english.map.since)).toEqual(["1 m", "1 m", "24 m", "2+ y", "2+ y", "3+ y", "10+ y"]);
});
