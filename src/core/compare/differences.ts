import type { RegionId } from "../records/records.ts";

export const CHANGES = ["only-b", "more", "same", "fewer", "only-a", "neither"] as const;
/** How the number of a region in B is to that in A. */
export type Change = (typeof CHANGES)[number];

/** A region in A and in B. */
export interface Difference {
  readonly region: RegionId;
  readonly a: number;
  readonly b: number;
  readonly change: Change;
}

/** How regions differ between A and B, in the order of `regions`. */
export function differencesOf(
  a: ReadonlyMap<RegionId, number>,
  b: ReadonlyMap<RegionId, number>,
  regions: readonly RegionId[],
): readonly Difference[] {
  return regions.map((region) => {
    const [one, other] = [a.get(region) ?? 0, b.get(region) ?? 0];
    return { region, a: one, b: other, change: changeOf(one, other) };
  });
}

/** The differences that there are, by size of the change, the largest first; equals keep their order. */
export function largestChanges(differences: readonly Difference[]): readonly Difference[] {
  return differences
    .filter(({ a, b }) => a !== b)
    .sort((one, other) => Math.abs(other.b - other.a) - Math.abs(one.b - one.a));
}

function changeOf(a: number, b: number): Change {
  if (a === 0 && b === 0) return "neither";
  if (a === 0) return "only-b";
  if (b === 0) return "only-a";
  return a === b ? "same" : b > a ? "more" : "fewer";
}
