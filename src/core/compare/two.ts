import type { DatasetModel } from "../dataset-model.ts";
import type { Query, QueryResult } from "../query/query.ts";
import { isPainted } from "../records/area.ts";
import type { Day } from "../time/day.ts";
import type { TimeWindow } from "../time/span.ts";
import type { CompareSettings } from "./compare-settings.ts";
import { type Difference, differencesOf } from "./differences.ts";
import { type Side, sideOf } from "./side.ts";

/** A and B, and how each region of the map differs. */
export interface Two {
  readonly a: Side;
  readonly b: Side;
  readonly differences: readonly Difference[];
}

/** Compares what was asked (B) with the same of another window, or of one category only (A). */
export function compareTwo(model: DatasetModel, asked: QueryResult, settings: CompareSettings): Two {
  const [a, b] = [model.index.query(queryOfA(asked.query, settings)), asked].map((result) =>
    sideOf(model, result, settings.compared),
  ) as [Side, Side];
  const regions = [...model.dataset.regions.values()].filter(isPainted).map(({ id }) => id);
  return { a, b, differences: differencesOf(a, b, regions) };
}

/** How many days a window has, its open ends at the ends of the data. */
export function daysOf({ from, to }: TimeWindow, times: { readonly first: Day; readonly last: Day }): number {
  return Math.max(0, (to ?? times.last) - (from ?? times.first) + 1);
}

function queryOfA(query: Query, { window, category }: CompareSettings): Query {
  return {
    ...query,
    window: window ?? query.window,
    filter: category === null ? query.filter : { ...query.filter, category: { kind: "only", values: [category] } },
  };
}
