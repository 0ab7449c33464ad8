import type { ClaimIndex, Query } from "../query/query.ts";
import type { Claim, Dataset } from "../records/records.ts";
import { ALL_TIME, isAllTime } from "../time/span.ts";

/**
 * The claims that match a query but for the day of their report, which nobody knows: they stand in no answer to what had
 * been published when. None where that is not asked.
 */
export function undatedClaims(query: Query, index: ClaimIndex, { claims }: Dataset): readonly Claim[] {
  if (isAllTime(query.published ?? ALL_TIME)) return [];
  const rows = index.query({ ...query, published: ALL_TIME }).rows();
  return Array.from(rows, (row) => claims[row] as Claim).filter(({ reported }) => reported === null);
}
