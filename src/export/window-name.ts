import type { Query } from "../core/query/query.ts";
import { isoDay } from "../core/time/day.ts";
import { ALL_TIME, isAllTime, type TimeWindow } from "../core/time/span.ts";
import type { WholeCatalogue } from "../words/catalogue.ts";

/**
 * The window of a query as a part of a file's name: `2021-08-01--2023-12-31`, an open end left empty; behind it what had been
 * published when, where that is asked.
 */
export function windowName(
  text: WholeCatalogue,
  { window, published = ALL_TIME }: Pick<Query, "window" | "published">,
): string {
  const name = isAllTime(window) ? text.frame.allYears : between(window);
  return isAllTime(published) ? name : text.published.inFileName(name, between(published));
}

function between({ from, to }: TimeWindow): string {
  return [from, to].map((day) => (day === null ? "" : isoDay(day))).join("--");
}
