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
  const inTime = [...claims].sort((a, b) => compareDays(a, b, clock, order === "oldest" ? 1 : -1));
  if (order !== "claimant") return inTime;
  return inTime.sort((a, b) => collate(claimantName(a), claimantName(b)));
}

function compareDays(a: Claim, b: Claim, clock: Clock, direction: 1 | -1): number {
  const [first, second] = [a[clock], b[clock]];
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  return direction * (first.from - second.from || first.to - second.to);
}
