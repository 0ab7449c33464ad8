import { describe, expect, it } from "vitest";
import { dayOf } from "../../../src/core/time/day.ts";
import { overlaps, type Span } from "../../../src/core/time/span.ts";
import { english } from "../../helpers/english.ts";

const day = (iso: string) => {
  const [year = 0, month = 0, dayOfMonth = 0] = iso.split("-").map(Number);
  return dayOf(year, month, dayOfMonth);
};
const span = (from: string, to: string, precision: Span["precision"] = "day"): Span => ({
  from: day(from),
  to: day(to),
  precision,
});

describe("a span and a window", () => {
  const may = span("2023-05-01", "2023-05-31");

  it("overlap where they share one edge day only", () => {
    expect(overlaps(may, { from: day("2023-05-31"), to: null })).toBe(true);
    expect(overlaps(may, { from: null, to: day("2023-05-01") })).toBe(true);
    expect(overlaps(may, { from: day("2023-06-01"), to: null })).toBe(false);
    expect(overlaps(may, { from: null, to: day("2023-04-30") })).toBe(false);
  });

  it("without a date overlap only where the window is open at both ends", () => {
    expect(overlaps(null, { from: null, to: null })).toBe(true);
    expect(overlaps(null, { from: null, to: day("2030-01-01") })).toBe(false);
  });
});

describe("spans in words", () => {
  it.each([
    [span("2023-05-12", "2023-05-12"), "12 May 2023"],
    [span("2023-05-10", "2023-05-12"), "10 – 12 May 2023"],
    [span("2023-04-26", "2023-05-12"), "26 Apr – 12 May 2023"],
    [span("2022-12-30", "2023-01-02"), "30 Dec 2022 – 2 Jan 2023"],
    [span("2023-05-01", "2023-05-31", "month"), "May 2023"],
    [span("2023-05-01", "2023-08-31", "month"), "May – Aug 2023"],
    [span("2022-11-01", "2023-02-28", "quarter"), "Nov 2022 – Feb 2023"],
    [span("2016-01-01", "2025-12-31", "year"), "2016 – 2025"],
    [span("2016-01-01", "2016-12-31", "year"), "2016"],
  ])("%j", (given, words) => {
    expect(english.dates.span(given)).toBe(words);
  });
});

describe("ends of spans in words", () => {
  it.each([
    [span("2023-05-12", "2023-05-12"), "by 12 May 2023"],
    [span("2023-04-26", "2023-05-12"), "by 12 May 2023"],
    [span("2023-05-01", "2023-05-31", "month"), "by May 2023"],
    [span("2022-11-01", "2023-02-28", "quarter"), "by Feb 2023"],
    [span("2016-01-01", "2025-05-31", "year"), "by May 2025"],
    [span("2016-01-01", "2016-12-31", "year"), "by Dec 2016"],
  ])("%j", (given, words) => {
    expect(english.dates.by(given)).toBe(words);
  });
});

describe("windows in words", () => {
  it.each([
    [{ from: null, to: null }, null],
    [{ from: day("2021-08-01"), to: day("2023-12-31") }, "Aug 2021 – Dec 2023"],
    [{ from: day("2021-08-15"), to: day("2023-12-31") }, "15 Aug 2021 – 31 Dec 2023"],
    [{ from: null, to: day("2023-12-31") }, "up to Dec 2023"],
    [{ from: day("2021-08-15"), to: null }, "since 15 Aug 2021"],
  ])("%j", (given, words) => {
    expect(english.dates.window(given)).toBe(words);
  });
});
