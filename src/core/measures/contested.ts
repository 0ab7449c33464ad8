import type { ContestClass, ContestRule } from "../contested/contest-class.ts";
import type { ContestsOf } from "../contested/contests.ts";
import type { Query } from "../query/query.ts";
import { addMonths } from "../time/day.ts";
import type { Clock } from "../time/span.ts";
import type { DataTimes } from "../timeline/data-times.ts";
import type { ContestMeasure, Shade } from "./measure.ts";

/** How strong the colour is under the lines, if any: affirmed for some, and darker where it is opposed by name. */
export const CONTEST_SHADES: Readonly<Record<ContestClass, Shade>> = {
  contested: 5,
  defeated: 4,
  "denied-whole": 2,
  affirmed: 2,
  denied: 0,
  neither: 0,
};

/** A window of more months is long. */
const LONG = 60;

/**
 * How claims about a region agree by a rule.
 * @param contests null as long as their code has not come
 * @param extent first and last day of all claims under a clock
 */
export function contestedMeasure(
  rule: ContestRule,
  contests: ContestsOf | null,
  extent: (clock: Clock) => Pick<DataTimes, "first" | "last"> | null,
): ContestMeasure {
  const kept = new WeakMap<Query, ReturnType<ContestsOf>>();
  return {
    name: "contested",
    of: "contests",
    rule,
    contestsIn:
      contests &&
      ((query) => {
        const found = kept.get(query) ?? contests(query, rule);
        kept.set(query, found);
        return found;
      }),
    isLong({ clock, window }) {
      const times = extent(clock);
      const from = window.from ?? times?.first;
      const to = window.to ?? times?.last;
      return rule === "anywhere" && from !== undefined && to !== undefined && addMonths(from, LONG) <= to;
    },
  };
}
