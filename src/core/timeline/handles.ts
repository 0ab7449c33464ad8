import { type Day, monthIndex } from "../time/day.ts";
import type { DataTimes } from "./data-times.ts";
import { changeRollingMonths, withEnd } from "./modes.ts";
import type { TimelineSettings } from "./timeline.ts";
import { atOrAfter, atOrBefore, gridOf, nearest, type WindowEnd } from "./unit-grid.ts";
import { daysOf, limitsOf, rollingEnd, withWindow } from "./window-limits.ts";

/**
 * Moves one handle to the unit boundary nearest to a day, short of the other handle: the window keeps at least one
 * unit. A handle that comes to the end of the data or beyond becomes open and stays so until it is moved again.
 * In a rolling window the start handle sets the months; in a cumulative one it makes the window a range.
 */
export function moveHandle(settings: TimelineSettings, end: WindowEnd, day: Day, data: DataTimes): TimelineSettings {
  if (end === "to") return moveEnd(settings, day, data);
  return settings.mode === "rolling" ? rollStart(settings, day, data) : moveStart(settings, day, data);
}

/**
 * Moves a handle under the pointer. Dragged over the other handle of a range, it takes the other's place: the answer
 * says which handle is then in hand, and the one left behind keeps to its boundary.
 */
export function dragHandle(
  settings: TimelineSettings,
  end: WindowEnd,
  day: Day,
  data: DataTimes,
): { readonly settings: TimelineSettings; readonly end: WindowEnd } {
  const { from, to } = settings.window;
  if (settings.mode === "range") {
    const start = nearest(gridOf(settings.step, "from", data), day);
    const last = nearest(gridOf(settings.step, "to", data), day);
    if (end === "from" && to !== null && to < data.last && start > to && last > to) {
      return { settings: moveEnd(withWindow(settings, to + 1, to + 1), day, data), end: "to" };
    }
    if (end === "to" && from !== null && from > data.first && last < from && start < from) {
      return { settings: moveStart(withWindow(settings, from - 1, from - 1), day, data), end: "from" };
    }
  }
  return { settings: moveHandle(settings, end, day, data), end };
}

/** Moves a handle one unit on (1) or back (-1). */
export function nudgeHandle(
  settings: TimelineSettings,
  end: WindowEnd,
  direction: 1 | -1,
  data: DataTimes,
): TimelineSettings {
  return moveHandle(settings, end, unitFrom(settings, end, direction, data), data);
}

/** Moves a handle a tenth of the data's span on (1) or back (-1), at least one unit. */
export function leapHandle(
  settings: TimelineSettings,
  end: WindowEnd,
  direction: 1 | -1,
  data: DataTimes,
): TimelineSettings {
  const tenth = Math.round((data.last - data.first) / 10);
  const target = nearest(gridOf(settings.step, end, data), daysOf(settings, data)[end] + direction * tenth);
  const unit = unitFrom(settings, end, direction, data);
  return moveHandle(settings, end, direction === 1 ? Math.max(target, unit) : Math.min(target, unit), data);
}

/** Moves a handle as far back (-1) or on (1) as it goes. */
export function handleToLimit(
  settings: TimelineSettings,
  end: WindowEnd,
  direction: 1 | -1,
  data: DataTimes,
): TimelineSettings {
  const limits = limitsOf(settings.step, data);
  return moveHandle(settings, end, direction === 1 ? limits.last : limits.first, data);
}

function unitFrom(settings: TimelineSettings, end: WindowEnd, direction: 1 | -1, data: DataTimes): Day {
  const grid = gridOf(settings.step, end, data);
  const limits = limitsOf(settings.step, data);
  const day = daysOf(settings, data)[end];
  return direction === 1 ? (grid.after(day) ?? limits.last) : (grid.before(day) ?? limits.first);
}

function moveStart(settings: TimelineSettings, day: Day, data: DataTimes): TimelineSettings {
  const { step, window } = settings;
  const grid = gridOf(step, "from", data);
  const { to } = daysOf(settings, data);
  const start = Math.min(nearest(grid, day), atOrBefore(grid, to) ?? to);
  const range = settings.mode === "range" ? settings : { ...settings, mode: "range" as const };
  return withWindow(range, start <= limitsOf(step, data).first ? null : start, window.to);
}

function moveEnd(settings: TimelineSettings, day: Day, data: DataTimes): TimelineSettings {
  const { step, mode } = settings;
  const grid = gridOf(step, "to", data);
  const limits = limitsOf(step, data);
  const from = mode === "range" ? daysOf(settings, data).from : limits.first;
  const last = Math.max(nearest(grid, day), atOrAfter(grid, from) ?? from);
  return withEnd(settings, last >= limits.last ? null : last, data);
}

function rollStart(settings: TimelineSettings, day: Day, data: DataTimes): TimelineSettings {
  const start = nearest(gridOf(settings.step, "from", data), day);
  const months = monthIndex(rollingEnd(settings, data) + 1) - monthIndex(start);
  const isBack = start <= daysOf(settings, data).from;
  return changeRollingMonths(settings, isBack ? Math.max(months, settings.rollingMonths) : months, data);
}
