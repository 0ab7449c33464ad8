import type { FacetName, FacetValue } from "../facets/facets.ts";
import type { Filter, FilterPart } from "../filter/filter.ts";
import type { Area, AreaId } from "../records/area.ts";
import type { TextFinding } from "../search/text-search.ts";
import type { Day } from "../time/day.ts";
import type { Clock, TimeWindow } from "../time/span.ts";

/** What is asked on every tick. */
export interface Query {
  readonly filter: Filter;
  readonly window: TimeWindow;
  readonly clock: Clock;
  /**
   * What had been published when: only claims whose report ends in it exist for the answer, for all that is counted of
   * them. A report known to a month or year only was there from its last day; a claim of unknown report is in none but
   * the open one, which is meant where this is left out.
   */
  readonly published?: TimeWindow;
}

/** What the matching claims say of one area. Days are null where there is none. */
export interface AreaMeasures {
  readonly claims: number;
  readonly affirming: number;
  readonly denying: number;
  /** Independent groups among the claimants, and among those who affirm. */
  readonly groups: number;
  readonly affirmingGroups: number;
  /** Matching claims that affirm and are dated, under the clock, to a quarter or year only. */
  readonly longDated: number;
  /**
   * Under the filter and up to the window's end, whatever the window's start: the day by which something affirming had
   * been said, which is the end of the span that ends first, if not after the window; and the last day (held back to
   * the window's end) that an affirming claim speaks of; likewise for denials.
   */
  readonly firstAffirmed: Day | null;
  readonly lastAffirmed: Day | null;
  readonly firstDenied: Day | null;
  readonly lastDenied: Day | null;
  /** Matching claims by category (order of CLAIMANT_CATEGORIES) and polarity (order of POLARITIES): 27 numbers, category by category. */
  readonly byCategory: ArrayLike<number>;
}

/** Matching claims that lie in the window for certain; for each area of the index, those that count for it. */
export interface CertainCounts {
  readonly matching: number;
  readonly areas: ReadonlyMap<AreaId, Pick<AreaMeasures, "claims" | "affirming" | "denying">>;
}

/**
 * How many claims each option would match: each facet under all filters but its own, and under the window. Every
 * option has its number, also where this is 0. A region counts a claim that names it or a part of it, once.
 */
export type FacetCounts = { readonly [Name in FacetName]: ReadonlyMap<FacetValue<Name>, number> };

/** Claims over the whole time axis under the filter, whatever the window. */
export interface Histogram {
  /** Month index (time/day.ts) of the first bin and number of bins: the same under every filter of one clock. */
  readonly firstMonth: number;
  readonly months: number;
  /** Claims known to a day or month, in the month of their first day: months × 9 categories × 3 polarities, month by month. */
  readonly bricks: ArrayLike<number>;
  /** Claims known to a quarter or year only: how many cover each month. */
  readonly long: ArrayLike<number>;
  /** How many of these cover it for certain: it lies behind the quarter or year in which the span begins and before that in which it ends. */
  readonly longSure: ArrayLike<number>;
  /** Claims without a date under this clock: in no bin. */
  readonly undated: number;
}

export interface QueryResult {
  readonly query: Query;
  /** Claims in the data, and claims that match filter and window. */
  readonly total: number;
  readonly matching: number;
  /** Every area of the index, also those without claims. */
  readonly areas: ReadonlyMap<AreaId, AreaMeasures>;
  /** The areas as they would be without the filter, in the same window. Lazy as `rows`; `areas` where no filter is on. */
  unfiltered(): ReadonlyMap<AreaId, AreaMeasures>;
  /**
   * Of the matching claims, which are those that possibly lie in the window, those that do for certain: dated to the
   * day, or with the whole span inside it. Lazy as `rows`.
   */
  certain(): CertainCounts;
  /**
   * The answer to the same query about what had been published before `published` begins; null where that is open. Lazy as
   * `rows`.
   */
  before(): QueryResult | null;
  readonly facets: FacetCounts;
  readonly histogram: Histogram;
  /**
   * Positions in `Dataset.claims` of the matching claims, by first day, last day, position; undated last. Lazy: found
   * at the first call, the same array at each; not to be changed.
   */
  rows(): Int32Array;
}

/** The claims in columns, ready to answer queries. Build once for a dataset. */
export interface ClaimIndex {
  readonly areas: readonly Area[];
  /** What a filter's text finds among all claims; null where it has no words. The same answer for the same text. */
  search(text: string): TextFinding | null;
  /** Tells of the claim at a position of the dataset which parts of a query's filter hold it back: none where it passes. */
  failing(query: Pick<Query, "filter" | "clock">): (position: number) => readonly FilterPart[];
  query(query: Query): QueryResult;
}
