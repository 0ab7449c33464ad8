import { type Filter, NO_FILTER } from "../filter/filter.ts";
import type { Dataset } from "../records/records.ts";
import { findText } from "../search/text-search.ts";
import type { Clock } from "../time/span.ts";
import { areaMeasures } from "./area-measures.ts";
import { type ClaimColumns, columnsOf, type SpanColumns } from "./claim-columns.ts";
import { counterPlan } from "./counter-plan.ts";
import { facetCounts, matchingClaims } from "./facet-counts.ts";
import { partsOfMask } from "./facet-states.ts";
import { failingUnder, filterStates } from "./filter-masks.ts";
import { type ClaimsInTime, filteredClaims } from "./filtered-claims.ts";
import { monthAxisOf } from "./histogram.ts";
import type { ClaimIndex, QueryResult } from "./query.ts";
import { rememberRecent } from "./recent.ts";
import { timeOrderOf } from "./time-order.ts";

/** Enough for one map for each category beside the map in view. */
const FILTERS_KEPT = 12;

/** The index of a dataset. Throws a `RangeError` where a claim's claimant or publication is not in the dataset. */
export function createClaimIndex(dataset: Dataset): ClaimIndex {
  return indexColumns(columnsOf(dataset));
}

/** The index of claims in columns. The columns must not change afterwards. */
export function indexColumns(columns: ClaimColumns): ClaimIndex {
  const inDataset = Uint32Array.from(columns.claimant.keys());
  const positions = timeOrderOf(columns.occurred, inDataset).byStart;
  const packedAt = inverse(positions);
  const plan = counterPlan(columns, positions);
  const inTime = (clock: Clock): ClaimsInTime => {
    const order = timeOrderOf(packedSpans(columns[clock], positions), packedAt);
    return { clock, order, axis: monthAxisOf(order) };
  };
  const times: Readonly<Record<Clock, ClaimsInTime>> = { occurred: inTime("occurred"), reported: inTime("reported") };
  const search = rememberRecent(FILTERS_KEPT, String, (text: string) => findText(columns, text));
  const underFilter = rememberRecent(FILTERS_KEPT, JSON.stringify, (filter: Filter) =>
    rememberRecent(2, String, (clock: Clock) => {
      const failing = failingUnder(plan, filter, clock, search(filter.text)?.matches ?? null);
      return { failing, claims: filteredClaims(plan, times[clock], filterStates(plan, failing)) };
    }),
  );

  return {
    areas: columns.dictionaries.areas.map(({ area }) => area),
    search,
    failing({ filter, clock }) {
      const { failing } = underFilter(filter)(clock);
      return (position) => {
        const claim = packedAt[position] as number;
        return partsOfMask(failing(claim, claim + 1)[0] as number);
      };
    },
    query(query): QueryResult {
      const { filter, window, clock } = query;
      const { claims } = underFilter(filter)(clock);
      const counters = claims.countersIn(window);
      const areas = areaMeasures(plan, counters, claims.daysUpTo(window), window.to);
      let unfiltered: QueryResult["areas"] | null = null;
      let rows: Int32Array | null = null;
      return {
        query,
        total: columns.size,
        matching: matchingClaims(plan, counters),
        areas,
        unfiltered() {
          const { claims: all } = underFilter(NO_FILTER)(clock);
          unfiltered ??=
            all === claims ? areas : areaMeasures(plan, all.countersIn(window), all.daysUpTo(window), window.to);
          return unfiltered;
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
}

function packedSpans({ from, to, long }: SpanColumns, positions: Uint32Array): SpanColumns {
  const packed = {
    from: new Int32Array(positions.length),
    to: new Int32Array(positions.length),
    long: new Uint8Array(positions.length),
  };
  positions.forEach((position, place) => {
    packed.from[place] = from[position] as number;
    packed.to[place] = to[position] as number;
    packed.long[place] = long[position] as number;
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
