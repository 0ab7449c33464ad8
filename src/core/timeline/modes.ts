import { addMonths, type Day, monthEnd, monthIndex, monthStart } from "../time/day.ts";
import type { Clock } from "../time/span.ts";
import type { DataTimes } from "./data-times.ts";
import type { Speed, Step, TimelineSettings, WindowMode } from "./timeline.ts";
import { rollingEnd, withWindow } from "./window-limits.ts";

/** The longest rolling window, months. */
export const MAX_ROLLING_MONTHS = 240;

/**
 * The settings with their window ending on a day (null: open), its start following as the mode says: kept (range), so
 * many months back but not before the data (rolling), or open (cumulative).
 */
export function withEnd(settings: TimelineSettings, to: Day | null, data: DataTimes): TimelineSettings {
  switch (settings.mode) {
    case "range":
      return withWindow(settings, settings.window.from, to);
    case "rolling":
      return withWindow(settings, rollingStart(withWindow(settings, null, to), data), to);
    case "cumulative":
      return withWindow(settings, null, to);
  }
}

/**
 * The settings in another mode: the end stays where it is, and a change to `range` keeps all that is seen.
 * A rolling window takes the months it was last given.
 */
export function changeMode(settings: TimelineSettings, mode: WindowMode, data: DataTimes): TimelineSettings {
  return withEnd({ ...settings, mode }, settings.window.to, data);
}

/** The settings with a rolling window of so many months: whole, at least 1, at most `MAX_ROLLING_MONTHS`. */
export function changeRollingMonths(settings: TimelineSettings, months: number, data: DataTimes): TimelineSettings {
  const rollingMonths = Math.min(Math.max(Math.round(months) || 1, 1), MAX_ROLLING_MONTHS);
  return withEnd({ ...settings, rollingMonths }, settings.window.to, data);
}

/** The settings with another step; the window keeps its present start and end. */
export function changeStep(settings: TimelineSettings, step: Step): TimelineSettings {
  return { ...settings, step };
}

/** The settings with another speed of play. */
export function changeSpeed(settings: TimelineSettings, speed: Speed): TimelineSettings {
  return { ...settings, speed };
}

/** The settings on another clock, `data` being its times: the same days are asked of the other clock. */
export function changeClock(settings: TimelineSettings, clock: Clock, data: DataTimes): TimelineSettings {
  return settled({ ...settings, clock }, data);
}

/**
 * The settings with a window that fits their mode and never ends before it starts. For settings from elsewhere, such as
 * a link, in which the start of a rolling window may be missing or older than the data.
 */
export function settled(settings: TimelineSettings, data: DataTimes): TimelineSettings {
  const { from, to } = settings.window;
  if (settings.mode !== "range") return withEnd(settings, to, data);
  return from !== null && to !== null && from > to ? withWindow(settings, to, from) : settings;
}

function rollingStart(settings: TimelineSettings, data: DataTimes): Day {
  const end = rollingEnd(settings, data);
  const isMonthEnd = end === monthEnd(monthIndex(end));
  const start = isMonthEnd
    ? monthStart(monthIndex(end) - settings.rollingMonths + 1)
    : addMonths(end, -settings.rollingMonths) + 1;
  return Math.min(Math.max(start, monthStart(monthIndex(data.first))), end);
}
