import type { FilterPart } from "../filter/filter.ts";
import type { ClaimIndex, Query } from "../query/query.ts";
import type { Claim, Dataset } from "../records/records.ts";

/**
 * Tells for a claim of a dataset which parts of a query's filter hold it back: none where it passes.
 * @param index of the dataset
 */
export function createHindrances(
  query: Pick<Query, "filter" | "clock">,
  { claims }: Dataset,
  index: ClaimIndex,
): (claim: Claim) => readonly FilterPart[] {
  const failing = index.failing(query);
  const positions = new Map(claims.map((claim, position) => [claim, position]));
  return (claim) => {
    const position = positions.get(claim);
    return position === undefined ? [] : failing(position);
  };
}
