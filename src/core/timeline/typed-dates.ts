import type { Span } from "../time/span.ts";
import type { DataTimes } from "./data-times.ts";
import { withEnd } from "./modes.ts";
import type { TimelineSettings } from "./timeline.ts";
import type { WindowEnd } from "./unit-grid.ts";
import { withWindow } from "./window-limits.ts";

/** The days that a written date stands for. */
export type WrittenDate = Pick<Span, "from" | "to">;

/**
 * Sets one end of the window to a date as typed, without snapping: the start to its first day, the end to its last one
 * (null: open). Ends in the wrong order change places; a day outside the data opens its end. A start that is typed
 * turns a rolling or cumulative window into a range.
 */
export function typeDate(
  settings: TimelineSettings,
  end: WindowEnd,
  date: WrittenDate | null,
  data: DataTimes,
): TimelineSettings {
  const within = (day: number | null): number | null =>
    day === null || day < data.first || day > data.last ? null : day;
  if (settings.mode !== "range" && end === "to") return withEnd(settings, within(date?.to ?? null), data);
  if (settings.mode === "cumulative" && date === null) return settings;
  const range = settings.mode === "range" ? settings : { ...settings, mode: "range" as const };
  const { from, to } = settings.window;
  if (end === "from") {
    return date !== null && to !== null && date.from > to
      ? withWindow(range, within(to), within(date.to))
      : withWindow(range, within(date?.from ?? null), to);
  }
  return date !== null && from !== null && date.to < from
    ? withWindow(range, within(date.from), within(from))
    : withWindow(range, from, within(date?.to ?? null));
}
