import type { Neighbours } from "../geography/neighbours.ts";
import type { Region, RegionId } from "../records/records.ts";
import type { TimeWindow } from "../time/span.ts";
import type { Naming } from "./namings.ts";

/** How many of the regions first named in a window border one that was named before it. */
export interface WindowChance {
  readonly fresh: number;
  readonly touching: number;
  /** So many of as many regions drawn from all that had not been named would have done so anyway. */
  readonly expected: number;
}

/**
 * Holds the regions that a window names first against as many drawn at random from those of the map that had not been named
 * before it: the expectation is `fresh` × the share of those that border a region named before (the mean of the
 * hypergeometric distribution). Null where the window is open at its start or names none first.
 * @param regions all regions of the map
 */
export function chanceInWindow(
  namings: readonly Naming[],
  neighbours: Neighbours,
  regions: readonly Region[],
  { from, to }: TimeWindow,
): WindowChance | null {
  if (from === null) return null;
  const before = new Set<RegionId>();
  const fresh: RegionId[] = [];
  for (const { region, day } of namings) {
    if (day < from) before.add(region.id);
    else if (to === null || day <= to) fresh.push(region.id);
  }
  if (fresh.length === 0) return null;
  const isTouching = (id: RegionId) => neighbours.of(id).some((other) => before.has(other));
  const others = regions.flatMap(({ id }) => (before.has(id) ? [] : [id]));
  return {
    fresh: fresh.length,
    touching: fresh.filter(isTouching).length,
    expected: (fresh.length * others.filter(isTouching).length) / others.length,
  };
}
