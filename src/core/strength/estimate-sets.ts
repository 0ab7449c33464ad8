import type { Estimate } from "./estimates.ts";
import type { SizeOf } from "./strength-settings.ts";

/** Estimates that may share a chart. */
export interface EstimateSet {
  readonly of: SizeOf;
  /** In the order of their time. */
  readonly list: readonly Estimate[];
}

/** Estimates by country of which they are as a whole, the country with most of them first; those of parts last. */
export function estimateSets(list: readonly Estimate[]): readonly EstimateSet[] {
  const keys = [...new Set(list.map((estimate): SizeOf => estimate.country ?? "parts"))];
  const sets = keys.map((of) => ({ of, list: list.filter(({ country }) => (country ?? "parts") === of) }));
  const rank = ({ of, list: own }: EstimateSet) => (of === "parts" ? 0 : own.length);
  return sets.sort((one, other) => rank(other) - rank(one));
}

/** How many separate voices made estimates: groups of their claimants. */
export function voicesOf(list: readonly Estimate[]): number {
  return new Set(list.map(({ claimant }) => claimant.group)).size;
}
