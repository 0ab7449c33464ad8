import type { Query } from "../query/query.ts";
import type { Day } from "../time/day.ts";
import type { TimeWindow } from "../time/span.ts";
import type { CompareSettings } from "./compare-settings.ts";

/** What A asks where B asks a query: the same, of another window or of one category only. */
export function sideA(query: Query, { window, category }: Pick<CompareSettings, "window" | "category">): Query {
  return {
    ...query,
    window: window ?? query.window,
    filter: category === null ? query.filter : { ...query.filter, category: { kind: "only", values: [category] } },
  };
}

/** How many days a window has, its open ends at the ends of the data. */
export function daysOf({ from, to }: TimeWindow, times: { readonly first: Day; readonly last: Day }): number {
  return Math.max(0, (to ?? times.last) - (from ?? times.first) + 1);
}
