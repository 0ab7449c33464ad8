import type { Clock, TimeWindow } from "../time/span.ts";
import { type UncertainCounts, uncertainCounts } from "./certain-counts.ts";
import { claimCounters } from "./claim-counter.ts";
import type { CounterPlan } from "./counter-plan.ts";
import { extremesNoter, noExtremes } from "./extremes.ts";
import { MATCHES } from "./facet-states.ts";
import { histogramOf, type MonthAxis } from "./histogram.ts";
import { createPrefixSums } from "./prefix-sums.ts";
import type { Histogram } from "./query.ts";
import { prefixEndsOf, type TimeOrder } from "./time-order.ts";

const LEAST_SPACING = 4096;

/** The packed claims under one clock. */
export interface ClaimsInTime {
  readonly clock: Clock;
  readonly order: TimeOrder;
  readonly axis: MonthAxis;
}

/** What the claims under one filter and one clock amount to, for any window. */
export interface FilteredClaims {
  readonly histogram: Histogram;
  /** Counters (counter-plan.ts) over the claims in a window, in an array of its own. */
  countersIn(window: TimeWindow): Int32Array;
  /** What extremes.ts noted up to the window's end; valid until the next call of any of these. */
  daysUpTo(window: TimeWindow): Int32Array;
  uncertainIn(window: TimeWindow): UncertainCounts;
  /** Positions of the matching claims in a window by first day, last day, position; undated last. */
  rowsIn(window: TimeWindow): Int32Array;
}

/**
 * The claims in given states (facet-states.ts) under one clock. The counters in a window are those over all claims
 * begun by its end less those over the claims over before its start, so that no move of the window costs more than
 * another.
 */
export function filteredClaims(
  plan: CounterPlan,
  { clock, order, axis }: ClaimsInTime,
  states: Uint8Array,
): FilteredClaims {
  const { length } = plan.slots;
  const counting = claimCounters(plan, states, clock, order.spans.soft);
  const count = counting();
  const countAndNote = counting(extremesNoter(plan, order.spans));
  const spacing = Math.max(LEAST_SPACING, length >>> 1);
  const extremes = noExtremes(plan.dictionaries.areas.length);
  const nothing = new Int32Array(length + extremes.length);
  nothing.set(extremes, length);
  const begun = createPrefixSums(order.byStart, nothing, spacing, countAndNote);
  const over = createPrefixSums(order.byEnd, new Int32Array(length), spacing, count);

  return {
    histogram: histogramOf(plan, order, axis, states),
    countersIn(window) {
      if (isReversed(window)) {
        const counters = new Int32Array(length);
        const claims = claimsIn(order, window);
        count(counters, claims, 0, claims.length);
        return counters;
      }
      const ends = prefixEndsOf(order, window);
      const counters = begun.upTo(ends.begun).slice(0, length);
      if (ends.over > 0) subtract(counters, over.upTo(ends.over));
      return counters;
    },
    uncertainIn: (window) => uncertainCounts(plan, order, states, window),
    daysUpTo: (window) => begun.upTo(prefixEndsOf(order, window).begun),
    rowsIn(window) {
      const { positions } = plan.claims;
      return new Int32Array(claimsIn(order, window, states)).map((claim) => positions[claim] as number);
    },
  };
}

/** The packed claims in a window, in the order of their start; only matching ones where states are given. */
function claimsIn(order: TimeOrder, window: TimeWindow, states?: Uint8Array): Uint32Array {
  const { spans, byStart } = order;
  const { begun } = prefixEndsOf(order, window);
  const claims = new Uint32Array(begun);
  let size = 0;
  for (let place = 0; place < begun; place++) {
    const claim = byStart[place] as number;
    if (window.from !== null && (spans.to[claim] as number) < window.from) continue;
    if (states && states[claim] !== MATCHES) continue;
    claims[size++] = claim;
  }
  return claims.slice(0, size);
}

function isReversed({ from, to }: TimeWindow): boolean {
  return from !== null && to !== null && from > to;
}

function subtract(counters: Int32Array, less: Int32Array): void {
  for (let slot = 0; slot < counters.length; slot++) {
    counters[slot] = (counters[slot] as number) - (less[slot] as number);
  }
}
