import { UNDATED } from "../query/claim-columns.ts";
import { sortByKeys } from "../query/stable-order.ts";
import type { Claim } from "../records/records.ts";
import type { Clock } from "../time/span.ts";
import type { ClaimOrder } from "../view-state.ts";

/**
 * Claims in an order for reading; the given list stays as it is. Newest: by first day under the clock, latest first;
 * those without a date come last in both directions. By claimant: by name, newest first within one.
 */
export function orderClaims(
  claims: readonly Claim[],
  order: ClaimOrder,
  clock: Clock,
  claimantName: (claim: Claim) => string,
  collate: (one: string, other: string) => number,
): readonly Claim[] {
  const places = Uint32Array.from(claims.keys());
  sortByDays(places, claims, clock, order === "oldest" ? 1 : -1);
  const inTime = Array.from(places, (place) => claims[place] as Claim);
  if (order !== "claimant") return inTime;
  return inTime.sort((a, b) => collate(claimantName(a), claimantName(b)));
}

/**
 * Sorts an order of places in a list of claims by first day, then by last; those without a date come last in either
 * direction, equals keep their order.
 */
export function sortByDays(places: Uint32Array, claims: readonly Claim[], clock: Clock, direction: 1 | -1): void {
  const first = new Int32Array(claims.length).fill(UNDATED);
  const last = new Int32Array(claims.length).fill(UNDATED);
  claims.forEach((claim, place) => {
    const span = claim[clock];
    if (span === null) return;
    first[place] = direction * span.from;
    last[place] = direction * span.to;
  });
  sortByKeys(places, last);
  sortByKeys(places, first);
}
