import type { Span } from "../time/span.ts";
import type { DataTimes } from "./data-times.ts";
import { withEnd } from "./modes.ts";
import type { TimelineSettings } from "./timeline.ts";
import type { WindowEnd } from "./unit-grid.ts";
import { withWindow } from "./window-limits.ts";

/** The days that a written date stands for. */
export type WrittenDate = Pick<Span, "from" | "to">;

/** Whether a date as one end of the window would lie beyond its other end. */
export function isBeyond({ mode, window: { from, to } }: TimelineSettings, end: WindowEnd, date: WrittenDate): boolean {
  return end === "from" ? to !== null && date.from > to : mode === "range" && from !== null && date.to < from;
}

/**
 * Sets one end of the window to a date as typed, without snapping: the start to its first day, the end to its last one
 * (null: open). A date beyond the other end changes nothing, a day outside the data opens its end. A start that is typed
 * turns a rolling or cumulative window into a range.
 */
export function typeDate(
  settings: TimelineSettings,
  end: WindowEnd,
  date: WrittenDate | null,
  data: DataTimes,
): TimelineSettings {
  if (date !== null && isBeyond(settings, end, date)) return settings;
  const within = (day: number | null): number | null =>
    day === null || day < data.first || day > data.last ? null : day;
  if (settings.mode !== "range" && end === "to") return withEnd(settings, within(date?.to ?? null), data);
  if (settings.mode === "cumulative" && date === null) return settings;
  const range = settings.mode === "range" ? settings : { ...settings, mode: "range" as const };
  const { from, to } = settings.window;
  return end === "from"
    ? withWindow(range, within(date?.from ?? null), to)
    : withWindow(range, from, within(date?.to ?? null));
}
