import type { Region, RegionId } from "../records/records.ts";
import { type ByLevel, countByLevel } from "../spread/named-series.ts";
import type { Side } from "./side.ts";

export const CHANGES = ["only-b", "more", "same", "fewer", "only-a", "neither"] as const;
/** How the number of a region in B is to that in A. */
export type Change = (typeof CHANGES)[number];

/** A region in A and in B. */
export interface Difference {
  readonly region: RegionId;
  readonly a: number;
  readonly b: number;
  readonly change: Change;
  /** Claims that deny by name, in A and in B. */
  readonly deniedA: number;
  readonly deniedB: number;
}

/** The least size of each step in which changes are told apart. */
export const CHANGE_STEPS = [1, 3, 6] as const;

/** The step of a change: the greatest that it reaches, counted from 1; 0 where nothing changed. */
export function stepOf({ a, b }: Pick<Difference, "a" | "b">): number {
  return CHANGE_STEPS.filter((least) => Math.abs(b - a) >= least).length;
}

/** How regions differ between A and B, in the order of `regions`. */
export function differencesOf(
  a: Pick<Side, "numbers" | "denials">,
  b: Pick<Side, "numbers" | "denials">,
  regions: readonly RegionId[],
): readonly Difference[] {
  return regions.map((region) => {
    const [one, other] = [a, b].map(({ numbers }) => numbers.get(region) ?? 0) as [number, number];
    const [deniedA, deniedB] = [a, b].map(({ denials }) => denials.get(region) ?? 0) as [number, number];
    return { region, a: one, b: other, change: changeOf(one, other), deniedA, deniedB };
  });
}

/** The differences that there are, by size of the change, the largest first; equals keep their order. */
export function largestChanges(differences: readonly Difference[]): readonly Difference[] {
  return differences
    .filter(({ a, b }) => a !== b)
    .sort((one, other) => Math.abs(other.b - other.a) - Math.abs(one.b - one.a));
}

/** The differences and the regions that a side denies, by size of the change, the largest first. */
export function listedChanges(differences: readonly Difference[]): readonly Difference[] {
  const unchanged = differences.filter(({ a, b, deniedA, deniedB }) => a === b && deniedA + deniedB > 0);
  return [...largestChanges(differences), ...unchanged];
}

/** How many regions of each level changed so. */
export function changedSo(
  change: Change,
  differences: readonly Difference[],
  regions: ReadonlyMap<RegionId, Region>,
): ByLevel<number> {
  return countByLevel(differences.flatMap((each) => (each.change === change ? (regions.get(each.region) ?? []) : [])));
}

/** How many regions one side affirms and the other denies. */
export function opposedCount(differences: readonly Difference[]): number {
  return differences.filter(({ a, b, deniedA, deniedB }) => (a > 0 && deniedB > 0) || (b > 0 && deniedA > 0)).length;
}

function changeOf(a: number, b: number): Change {
  if (a === 0 && b === 0) return "neither";
  if (a === 0) return "only-b";
  if (b === 0) return "only-a";
  return a === b ? "same" : b > a ? "more" : "fewer";
}
