import { isoDay } from "../../../src/core/time/day.ts";
import type { DataTimes } from "../../../src/core/timeline/data-times.ts";
import { DEFAULT_TIMELINE, type TimelineSettings } from "../../../src/core/timeline/timeline.ts";
import { createDay } from "../../helpers/claims.ts";

/** Data from 5 Sep 2014 to 19 Mar 2026 with five days on which claims start, unless told. */
export function createTimes(part: { first?: string; last?: string; starts?: readonly string[] } = {}): DataTimes {
  const { first = "2014-09-05", last = "2026-03-19" } = part;
  const starts = part.starts ?? [first, "2016-07-23", "2021-08-26", "2021-08-27", "2024-03-22"];
  return { first: createDay(first), last: createDay(last), starts: starts.map(createDay) };
}

/** Settings with their window written as `2021-08-01 2023-12-31`; a dot is an open end. */
export function createSettings(window = ". .", part: Partial<Omit<TimelineSettings, "window">> = {}): TimelineSettings {
  const [from = ".", to = "."] = window.split(" ");
  const dayOrOpen = (iso: string): number | null => (iso === "." ? null : createDay(iso));
  return { ...DEFAULT_TIMELINE, ...part, window: { from: dayOrOpen(from), to: dayOrOpen(to) } };
}

/** The window of settings as `createSettings` reads it. */
export function written({ window }: TimelineSettings): string {
  return [window.from, window.to].map((day) => (day === null ? "." : isoDay(day))).join(" ");
}
