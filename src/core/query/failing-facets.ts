import type { FilterPart } from "../filter/filter.ts";
import type { Claim, Dataset } from "../records/records.ts";
import type { ClaimIndex, Query } from "./query.ts";

/** Tells for a claim which parts of a query's filter hold it back: none where it passes. */
export type FailingFacets = (query: Pick<Query, "filter" | "clock">) => (claim: Claim) => readonly FilterPart[];

/**
 * Tells which parts of a filter fail the claims of a dataset. Build once.
 * @param index of the dataset
 */
export function createFailingFacets({ claims }: Dataset, index: ClaimIndex): FailingFacets {
  let positions: ReadonlyMap<Claim, number> | null = null;
  return (query) => {
    const failing = index.failing(query);
    positions ??= new Map(claims.map((claim, position) => [claim, position]));
    const positionOf = positions;
    return (claim) => {
      const position = positionOf.get(claim);
      return position === undefined ? [] : failing(position);
    };
  };
}
