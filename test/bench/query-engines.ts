import type { Filter } from "../../src/core/filter/filter.ts";
import type { ClaimColumns } from "../../src/core/query/claim-columns.ts";
import { indexColumns } from "../../src/core/query/claim-index.ts";
import type { QueryResult } from "../../src/core/query/query.ts";
import type { TimeWindow } from "../../src/core/time/span.ts";
import { type Answer, crossfilterPeer } from "./query-crossfilter.ts";

/** How an engine is built from claims, and then gives its answer to a filter and a window. */
export type Engine<Result> = (columns: ClaimColumns) => (filter: Filter, window: TimeWindow) => Result;

export const atlas: Engine<QueryResult> = (columns) => {
  const index = indexColumns(columns);
  return (filter, window) => index.query({ filter, window, clock: "occurred" });
};

export const peer: Engine<Answer> = (columns) => {
  const { filter: setFilter, window: setWindow, answer } = crossfilterPeer(columns);
  return (filter, window) => {
    setFilter(filter);
    setWindow(window);
    return answer();
  };
};
