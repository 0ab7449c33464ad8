import type { Day } from "../time/day.ts";
import type { TimeWindow } from "../time/span.ts";
import { pressOnHandle, type TimelineKey } from "../timeline/controller.ts";
import type { DataTimes } from "../timeline/data-times.ts";
import { moveHandle } from "../timeline/handles.ts";
import type { TimelineSettings } from "../timeline/timeline.ts";
import type { WindowEnd } from "../timeline/unit-grid.ts";
import { limitsOf } from "../timeline/window-limits.ts";

/** When there are reports. */
export type ReportTimes = Pick<DataTimes, "first" | "last">;

/**
 * What had been published when, with one of its dates moved to the boundary of a unit nearest to a day, never past the other
 * date: as a handle of the window moves, but a date at the end of the data stays one.
 */
export function moveReport(settings: TimelineSettings, end: WindowEnd, day: Day, times: ReportTimes): TimeWindow {
  return closed(moveHandle(asWindow(settings), end, day, dataOf(times)), end, times);
}

/** The same by a key, as `pressOnHandle` has them; null for one that means nothing here. */
export function pressOnReport(
  settings: TimelineSettings,
  end: WindowEnd,
  pressed: TimelineKey,
  times: ReportTimes,
): TimeWindow | null {
  if (pressed.width) return null;
  const moved = pressOnHandle(asWindow(settings), end, pressed, dataOf(times));
  return moved && closed(moved, end, times);
}

/** The dates of report as the ends of a window that steps by a calendar's unit. */
function asWindow(settings: TimelineSettings): TimelineSettings {
  const { published, step } = settings;
  return { ...settings, mode: "range", window: published, step: step === "claim" ? "month" : step };
}

function closed({ window, step }: TimelineSettings, end: WindowEnd, times: ReportTimes): TimeWindow {
  const limits = limitsOf(step, dataOf(times));
  return { ...window, [end]: window[end] ?? limits[end === "from" ? "first" : "last"] };
}

function dataOf(times: ReportTimes): DataTimes {
  return { ...times, starts: [] };
}
