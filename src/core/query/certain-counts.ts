import type { AreaId } from "../records/area.ts";
import { POLARITIES } from "../records/vocabulary.ts";
import type { TimeWindow } from "../time/span.ts";
import { type CounterPlan, increment } from "./counter-plan.ts";
import { MATCHES } from "./facet-states.ts";
import type { CertainCounts, QueryResult } from "./query.ts";
import type { TimeOrder } from "./time-order.ts";

/** Matching claims of a window that may lie outside it: all, and by area × polarity. */
export interface UncertainCounts {
  readonly matching: number;
  readonly byPolarity: Int32Array;
}

/** Counts the claims in given states that overlap a window, are not dated to the day and not wholly inside it. */
export function uncertainCounts(
  { cells, claims, dictionaries, slots }: CounterPlan,
  { spans, coarse }: TimeOrder,
  states: Uint8Array,
  { from, to }: TimeWindow,
): UncertainCounts {
  const byPolarity = new Int32Array(dictionaries.areas.length * POLARITIES.length);
  const first = from ?? Number.NEGATIVE_INFINITY;
  const last = to ?? Number.POSITIVE_INFINITY;
  let matching = 0;
  for (const claim of coarse) {
    const start = spans.from[claim] as number;
    if (start > last) break;
    const end = spans.to[claim] as number;
    if (end < first || (start >= first && end <= last) || states[claim] !== MATCHES) continue;
    matching++;
    for (let at = claims.cellStarts[claim] as number; at < (claims.starts[claim + 1] as number); at++) {
      const cell = (claims.slots[at] as number) - slots.cell;
      increment(byPolarity, (cells.area[cell] as number) * POLARITIES.length + (cells.polarity[cell] as number));
    }
  }
  return { matching, byPolarity };
}

/** What is certain of an answer: all that matches but what is not. */
export function certainCounts(
  { dictionaries }: CounterPlan,
  { matching, areas }: Pick<QueryResult, "matching" | "areas">,
  uncertain: UncertainCounts,
): CertainCounts {
  const certain = new Map<AreaId, { claims: number; affirming: number; denying: number }>();
  dictionaries.areas.forEach(({ area: { id } }, code) => {
    const possible = areas.get(id);
    if (!possible) return;
    const [affirm = 0, deny = 0, neither = 0] = uncertain.byPolarity.subarray(code * POLARITIES.length);
    certain.set(id, {
      claims: possible.claims - affirm - deny - neither,
      affirming: possible.affirming - affirm,
      denying: possible.denying - deny,
    });
  });
  return { matching: matching - uncertain.matching, areas: certain };
}
