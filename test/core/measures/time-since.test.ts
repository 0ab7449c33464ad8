import { expect, test } from "vitest";
import { NO_FILTER } from "../../../src/core/filter/filter.ts";
import { SINCE_CLASSES, sinceClassOf } from "../../../src/core/measures/time-since.ts";
import { createClaimIndex } from "../../../src/core/query/claim-index.ts";
import type { AreaId } from "../../../src/core/records/area.ts";
import type { Span } from "../../../src/core/time/span.ts";
import { createClaim, createDataset, createDay, createSpan } from "../../helpers/claims.ts";

/** The most months of the class of a region that is affirmed in some spans, at a window's end. */
function since(end: string, ...spans: readonly Span[]): number | null | "none" {
  const dataset = createDataset({ claims: spans.map((occurred) => createClaim({ occurred })) });
  const window = { from: createDay("2020-01-01"), to: createDay(end) };
  const { areas } = createClaimIndex(dataset).query({ filter: NO_FILTER, window, clock: "occurred" });
  const area = areas.get("AF-NAN" as AreaId);
  const place = area ? sinceClassOf(area, createDay(end)) : null;
  return place === null ? "none" : (SINCE_CLASSES[place]?.months ?? null);
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
