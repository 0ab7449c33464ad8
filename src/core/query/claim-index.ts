import { type Filter, type FilterPart, NO_FILTER } from "../filter/filter.ts";
import type { Dataset } from "../records/records.ts";
import { findText } from "../search/text-search.ts";
import type { Day } from "../time/day.ts";
import { type Clock, isAllTime, type TimeWindow } from "../time/span.ts";
import { extentOf } from "../timeline/data-times.ts";
import { areaMeasures } from "./area-measures.ts";
import { certainCounts } from "./certain-counts.ts";
import { type ClaimColumns, columnsOf, type SpanColumns, UNDATED } from "./claim-columns.ts";
import { counterPlan } from "./counter-plan.ts";
import { facetCounts, matchingClaims } from "./facet-counts.ts";
import { FAILS, partsOfMask } from "./facet-states.ts";
import { failingUnder, filterStates } from "./filter-masks.ts";
import { type ClaimsInTime, filteredClaims } from "./filtered-claims.ts";
import { monthAxisOf } from "./histogram.ts";
import type { CertainCounts, ClaimIndex, Query, QueryResult } from "./query.ts";
import { rememberRecent } from "./recent.ts";
import { timeOrderOf } from "./time-order.ts";

/** Enough for one map for each category beside the map in view and both without a filter. */
const FILTERS_KEPT = 16;

/** The index of a dataset. Throws a `RangeError` where a claim's claimant or publication is not in the dataset. */
export function createClaimIndex(dataset: Dataset): ClaimIndex {
  return indexColumns(columnsOf(dataset), (clock) => extentOf(dataset.claims, clock, dataset.created)?.last ?? null);
}

/**
 * The index of claims in columns. The columns must not change afterwards.
 * @param lastOf the day with whose month the histogram ends under a clock, if not with the last of all claims
 */
export function indexColumns(columns: ClaimColumns, lastOf: (clock: Clock) => Day | null = () => null): ClaimIndex {
  const inDataset = Uint32Array.from(columns.claimant.keys());
  const positions = timeOrderOf(columns.occurred, inDataset).byStart;
  const packedAt = inverse(positions);
  const plan = counterPlan(columns, positions);
  const inTime = (clock: Clock): ClaimsInTime => {
    const order = timeOrderOf(packedSpans(columns[clock], positions), packedAt);
    return { clock, order, axis: monthAxisOf(order, lastOf(clock)) };
  };
  const times: Readonly<Record<Clock, ClaimsInTime>> = { occurred: inTime("occurred"), reported: inTime("reported") };
  const search = rememberRecent(FILTERS_KEPT, String, (text: string) => findText(columns, text));
  const failingOf = (filter: Filter, clock: Clock) =>
    failingUnder(plan, filter, clock, search(filter.text)?.matches ?? null);
  const claimsOf = rememberRecent(FILTERS_KEPT, JSON.stringify, ({ filter, clock, published }: Asked) => {
    const states = filterStates(plan, failingOf(filter, clock));
    if (published) failUnpublished(states, times.reported.order.spans, published);
    return filteredClaims(plan, times[clock], states);
  });

  const index: ClaimIndex = {
    areas: columns.dictionaries.areas.map(({ area }) => area),
    search,
    failing({ filter, clock }) {
      const failing = failingOf(filter, clock);
      let masks: Uint32Array | null = null;
      const parts = new Map<number, readonly FilterPart[]>();
      return (position) => {
        masks ??= failing(0, columns.size);
        const mask = masks[packedAt[position] as number] as number;
        const known = parts.get(mask) ?? partsOfMask(mask);
        parts.set(mask, known);
        return known;
      };
    },
    query(query): QueryResult {
      const { window, clock } = query;
      const claims = claimsOf(askedIn(query, query.filter));
      const counters = claims.countersIn(window);
      const areas = areaMeasures(plan, counters, claims.daysUpTo(window), window.to);
      const matching = matchingClaims(plan, counters);
      let unfiltered: QueryResult["areas"] | null = null;
      let rows: Int32Array | null = null;
      let certain: CertainCounts | null = null;
      let before: QueryResult | null = null;
      return {
        query,
        total: columns.size,
        matching,
        areas,
        unfiltered() {
          const all = claimsOf(askedIn(query, NO_FILTER));
          unfiltered ??=
            all === claims ? areas : areaMeasures(plan, all.countersIn(window), all.daysUpTo(window), window.to);
          return unfiltered;
        },
        certain() {
          certain ??= certainCounts(plan, { matching, areas }, claims.uncertainIn(window));
          return certain;
        },
        before() {
          const since = query.published?.from ?? null;
          if (since === null) return null;
          before ??= index.query({ ...query, published: { from: null, to: since - 1 } });
          return before;
        },
        facets: facetCounts(plan, clock, counters),
        histogram: claims.histogram,
        rows() {
          rows ??= claims.rowsIn(window);
          return rows;
        },
      };
    },
  };
  return index;
}

/** What of a query is the same for every window. */
type Asked = Omit<Query, "window">;

function askedIn({ clock, published }: Query, filter: Filter): Asked {
  return published === undefined || isAllTime(published) ? { filter, clock } : { filter, clock, published };
}

/** Has every claim fail whose report does not end in a window. */
function failUnpublished(states: Uint8Array, { to }: SpanColumns, window: TimeWindow): void {
  const from = window.from ?? Number.NEGATIVE_INFINITY;
  const until = window.to ?? UNDATED - 1;
  for (let claim = 0; claim < states.length; claim++) {
    const day = to[claim] as number;
    if (day < from || day > until) states[claim] = FAILS;
  }
}

function packedSpans({ from, to, soft }: SpanColumns, positions: Uint32Array): SpanColumns {
  const packed = {
    from: new Int32Array(positions.length),
    to: new Int32Array(positions.length),
    soft: new Uint8Array(positions.length),
  };
  positions.forEach((position, place) => {
    packed.from[place] = from[position] as number;
    packed.to[place] = to[position] as number;
    packed.soft[place] = soft[position] as number;
  });
  return packed;
}

function inverse(order: Uint32Array): Uint32Array {
  const places = new Uint32Array(order.length);
  order.forEach((position, place) => {
    places[position] = place;
  });
  return places;
}
