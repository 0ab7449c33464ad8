import { type Day, monthIndex, monthStart } from "../time/day.ts";
import type { DataTimes } from "./data-times.ts";
import type { Step } from "./timeline.ts";

/** One of the two ends of a window; the handle of the same name moves it. */
export type WindowEnd = "from" | "to";

/** The days on which one end of a window may come to rest. */
export interface UnitGrid {
  /** The last such day before a day, or null. */
  before(day: Day): Day | null;
  /** The first such day after a day, or null. */
  after(day: Day): Day | null;
}

/** Months in one step, or null where a step goes from claim to claim. */
export function monthsOf(step: Step): number | null {
  switch (step) {
    case "month":
      return 1;
    case "quarter":
      return 3;
    case "year":
      return 12;
    case "claim":
      return null;
  }
}

/** First days of months, quarters or years for `from`, last days for `to`; for `claim` the days on which claims start. */
export function gridOf(step: Step, end: WindowEnd, { starts }: DataTimes): UnitGrid {
  const months = monthsOf(step) ?? (starts.length === 0 ? 1 : null);
  if (months === null) return startDayGrid(starts);
  return end === "from" ? firstDayGrid(months) : lastDayGrid(firstDayGrid(months));
}

/** The last day of the grid that is not after a day, or null. */
export function atOrBefore(grid: UnitGrid, day: Day): Day | null {
  return grid.before(day + 1);
}

/** The first day of the grid that is not before a day, or null. */
export function atOrAfter(grid: UnitGrid, day: Day): Day | null {
  return grid.after(day - 1);
}

/** The day of the grid nearest to a day, the earlier one of two equally near; the day itself on an empty grid. */
export function nearest(grid: UnitGrid, day: Day): Day {
  const earlier = atOrBefore(grid, day);
  const later = atOrAfter(grid, day);
  if (earlier === null || later === null) return earlier ?? later ?? day;
  return day - earlier <= later - day ? earlier : later;
}

function firstDayGrid(months: number): UnitGrid {
  const unitOf = (day: Day): number => Math.floor(monthIndex(day) / months);
  return {
    before: (day) => monthStart(unitOf(day - 1) * months),
    after: (day) => monthStart((unitOf(day) + 1) * months),
  };
}

function lastDayGrid(firstDays: UnitGrid): UnitGrid {
  return {
    before: (day) => (firstDays.before(day + 1) as Day) - 1,
    after: (day) => (firstDays.after(day + 1) as Day) - 1,
  };
}

function startDayGrid(starts: readonly Day[]): UnitGrid {
  return {
    before: (day) => starts[countBefore(starts, day) - 1] ?? null,
    after: (day) => starts[countBefore(starts, day + 1)] ?? null,
  };
}

function countBefore(days: readonly Day[], day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] as Day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
