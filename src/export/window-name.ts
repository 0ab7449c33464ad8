import { isoDay } from "../core/time/day.ts";
import { isAllTime, type TimeWindow } from "../core/time/span.ts";
import type { WholeCatalogue } from "../words/catalogue.ts";

/** A window as a part of a file's name: `2021-08-01--2023-12-31`, an open end left empty; what had been published when is told behind it. */
export function windowName(text: WholeCatalogue, window: TimeWindow, published: TimeWindow): string {
  const name = isAllTime(window) ? text.frame.allYears : between(window);
  return isAllTime(published) ? name : text.published.inFileName(name, between(published));
}

function between({ from, to }: TimeWindow): string {
  return [from, to].map((day) => (day === null ? "" : isoDay(day))).join("--");
}
