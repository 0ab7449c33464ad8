import type { DatasetModel } from "../dataset-model.ts";
import type { Query } from "../query/query.ts";
import type { Claim } from "../records/records.ts";
import type { Day } from "../time/day.ts";
import { ALL_TIME, type Clock, type Span } from "../time/span.ts";

/** When there are claims: what a timeline controller moves over. */
export interface DataTimes {
  /** First and last day of all claims under the clock, whatever the filter. */
  readonly first: Day;
  readonly last: Day;
  /** Days on which a matching claim starts, ascending, each once; read only where one step goes from claim to claim. */
  readonly starts: readonly Day[];
}

/**
 * The times of the data under a clock; null where no claim has a date.
 * @param stepped where steps go from claim to claim: what is asked of the claims that have their first days among them
 */
export function timesOf(
  model: DatasetModel,
  clock: Clock,
  stepped: Pick<Query, "filter" | "published"> | null,
): DataTimes | null {
  const extent = model.extent(clock);
  if (extent === null || stepped === null) return extent && { ...extent, starts: [] };
  const { claims } = model.dataset;
  const rows = model.index.query({ ...stepped, window: ALL_TIME, clock }).rows();
  return {
    ...extent,
    starts: startDaysOf(
      Array.from(rows, (row) => claims[row] as Claim),
      clock,
    ),
  };
}

/**
 * First and last day of claims under a clock, or null where none has a date. What is said to lie after the day of the
 * edition, mistakes and forecasts, does not count, unless there is nothing else.
 */
export function extentOf(
  claims: readonly Claim[],
  clock: Clock,
  created: Day | null,
): Pick<DataTimes, "first" | "last"> | null {
  const latest = created ?? Number.POSITIVE_INFINITY;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const claim of claims) {
    const span = claim[clock];
    if (span === null || span.from > latest) continue;
    first = Math.min(first, span.from);
    last = Math.max(last, lastDayOf(span, clock, latest));
  }
  if (first > last && created !== null) return extentOf(claims, clock, null);
  return first <= last ? { first, last } : null;
}

/** The last day of a span that does not lie after the latest there can be; a month or year of publication is one date. */
export function lastDayOf({ to }: Pick<Span, "to">, clock: Clock, latest: Day): Day {
  return clock === "reported" ? to : Math.min(to, latest);
}

/** The days on which claims start under a clock, ascending, each once. */
export function startDaysOf(claims: Iterable<Claim>, clock: Clock): readonly Day[] {
  const days = new Set<Day>();
  for (const claim of claims) {
    const span = claim[clock];
    if (span !== null) days.add(span.from);
  }
  return [...days].sort((one, other) => one - other);
}
