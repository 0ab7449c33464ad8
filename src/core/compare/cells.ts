import { type Choice, passes } from "../filter/filter.ts";
import type { Query } from "../query/query.ts";
import { CLAIMANT_CATEGORIES, type ClaimantCategory } from "../records/claimant-category.ts";
import { ASSERTIONS, type Assertion } from "../records/vocabulary.ts";
import { type Period, periodsOf } from "../spread/periods.ts";
import type { DataTimes } from "../timeline/data-times.ts";
import type { Each } from "./compare-settings.ts";

/** What one small map is for, and what it asks. */
export type Cell = { readonly key: string; readonly query: Query } & (
  | { readonly of: "period"; readonly period: Period }
  | { readonly of: "category"; readonly category: ClaimantCategory }
  | { readonly of: "kind"; readonly kind: Assertion }
);

const MONTHS = { year: 12, "half-year": 6 } as const;

/**
 * The small maps of a query: the years or half-years that its window touches, each cut to it, or the categories or kinds
 * that its filter lets pass.
 * @param times first and last day of the data
 */
export function cellsOf(query: Query, each: Each, times: Pick<DataTimes, "first" | "last">): readonly Cell[] {
  const { filter, window } = query;
  const with_ = <Value extends string>(value: Value): Choice<Value> => ({ kind: "only", values: [value] });
  switch (each) {
    case "category":
      return CLAIMANT_CATEGORIES.filter((category) => passes(filter.category, category)).map((category) => ({
        key: category,
        of: "category",
        category,
        query: { ...query, filter: { ...filter, category: with_(category) } },
      }));
    case "kind":
      return ASSERTIONS.filter((kind) => passes(filter.assertion, kind)).map((kind) => ({
        key: kind,
        of: "kind",
        kind,
        query: { ...query, filter: { ...filter, assertion: with_(kind) } },
      }));
    default:
      return periodsOf(
        Math.max(window.from ?? times.first, times.first),
        Math.min(window.to ?? times.last, times.last),
        MONTHS[each],
      ).map((period) => ({
        key: `${period.from}`,
        of: "period",
        period,
        query: {
          ...query,
          window: {
            from: Math.max(period.from, window.from ?? period.from),
            to: Math.min(period.to, window.to ?? period.to),
          },
        },
      }));
  }
}
