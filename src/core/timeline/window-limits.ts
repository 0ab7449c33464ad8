import { type Day, monthEnd, monthIndex } from "../time/day.ts";
import type { DataTimes } from "./data-times.ts";
import type { Step, TimelineSettings } from "./timeline.ts";
import { atOrAfter, atOrBefore, gridOf } from "./unit-grid.ts";

/** The outermost days on which the ends of a window come to rest: an end there, or beyond, is open. */
export interface WindowLimits {
  readonly first: Day;
  readonly last: Day;
}

/** The limits of a step over data: whole months, quarters or years, or the first and the last day a claim starts on. */
export function limitsOf(step: Step, data: DataTimes): WindowLimits {
  const starts = gridOf(step, "from", data);
  const ends = gridOf(step, "to", data);
  return {
    first: atOrBefore(starts, data.first) ?? starts.after(data.first) ?? data.first,
    last: atOrAfter(ends, data.last) ?? ends.before(data.last) ?? data.last,
  };
}

/** The window's two days, an open end standing at the limits. The second is never before the first. */
export function daysOf({ window, step }: TimelineSettings, data: DataTimes): { readonly from: Day; readonly to: Day } {
  const limits = limitsOf(step, data);
  const from = window.from ?? Math.min(limits.first, window.to ?? limits.first);
  return { from, to: window.to ?? Math.max(limits.last, from) };
}

/** The day up to which a rolling window rolls: its end, or the end of the last month of the data. */
export function rollingEnd({ window }: TimelineSettings, data: DataTimes): Day {
  return window.to ?? monthEnd(monthIndex(data.last));
}

/** The settings with these days as their window: the same object where nothing changes. */
export function withWindow(settings: TimelineSettings, from: Day | null, to: Day | null): TimelineSettings {
  const { window } = settings;
  return window.from === from && window.to === to ? settings : { ...settings, window: { from, to } };
}
