import type { Claim, Relation } from "../records/records.ts";

/** How many contradictions between two of these claims are on record. */
export function contradictionsAmong(claims: readonly Claim[], relations: readonly Relation[]): number {
  const ids = new Set(claims.map(({ id }) => id));
  return relations.filter(({ from, kind, to }) => kind === "contradicts" && ids.has(from) && ids.has(to)).length;
}
