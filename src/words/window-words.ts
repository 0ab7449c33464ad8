import type { Day } from "../core/time/day.ts";
import type { DataTimes } from "../core/timeline/data-times.ts";
import type { TimelineSettings } from "../core/timeline/timeline.ts";
import type { WindowEnd } from "../core/timeline/unit-grid.ts";
import type { Catalogue } from "./catalogue.ts";

/** One end of the window as it is read out: `1 August 2021`, or `earliest, 1 January 2014` where it is open. */
export function spokenEnd(text: Catalogue, settings: TimelineSettings, end: WindowEnd, data: DataTimes): string {
  return worded(text, settings, end, data, text.dates.longDay);
}

/** One end of the window as it stands on its flag: `1 Aug 2021`, or `latest, 17 Mar 2026` where it is open. */
export function flagWords(text: Catalogue, settings: TimelineSettings, end: WindowEnd, data: DataTimes): string {
  return worded(text, settings, end, data, text.dates.day);
}

function worded(
  text: Catalogue,
  { window }: TimelineSettings,
  end: WindowEnd,
  data: DataTimes,
  words: (day: Day) => string,
): string {
  const day = window[end];
  if (day !== null) return words(day);
  return end === "from"
    ? text.timeline.openAt(text.timeline.earliest, words(data.first))
    : text.timeline.openAt(text.timeline.latest, words(data.last));
}
