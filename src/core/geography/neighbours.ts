import type { RegionId } from "../records/records.ts";
import type { BorderLine } from "./borders.ts";
import { kilometresBetween } from "./distance.ts";
import type { Geography } from "./geography.ts";

/** Two painted regions and how much border they have in common, km. */
export interface CommonBorder {
  readonly regions: readonly [RegionId, RegionId];
  readonly kilometres: number;
}

/** Which painted regions lie next to each other. */
export interface Neighbours {
  /** Those next to a region, in the order of `Geography.paintedIds`; none for one that is not painted. */
  of(region: RegionId): readonly RegionId[];
  /** Common borders that are too short to count, shortest first. */
  readonly dropped: readonly CommonBorder[];
}

/** Less common border may be a fault of the boundaries, km: they are good to 10 km. */
export const LEAST_BORDER = 5;

const found = new WeakMap<object, Neighbours>();

/** The neighbours on a map, worked out when they are first asked for. */
export function neighboursOn(geography: Pick<Geography, "paintedIds" | "lines">): Neighbours {
  const neighbours = found.get(geography) ?? neighboursIn(geography);
  found.set(geography, neighbours);
  return neighbours;
}

/** The neighbours among the painted regions: those with at least 5 km of common border, added up over all its stretches. */
export function neighboursIn({ paintedIds, lines }: Pick<Geography, "paintedIds" | "lines">): Neighbours {
  const borders = commonBorders(new Set<string>(paintedIds), lines);
  const next = new Map<RegionId, Set<RegionId>>();
  for (const { regions, kilometres } of borders) {
    if (kilometres < LEAST_BORDER) continue;
    for (const [one, other] of [regions, regions.toReversed()] as (readonly [RegionId, RegionId])[]) {
      next.set(one, (next.get(one) ?? new Set()).add(other));
    }
  }
  const ordered = new Map([...next].map(([id, others]) => [id, paintedIds.filter((other) => others.has(other))]));
  return {
    of: (region) => ordered.get(region) ?? [],
    dropped: borders
      .filter(({ kilometres }) => kilometres < LEAST_BORDER)
      .sort((one, other) => one.kilometres - other.kilometres),
  };
}

function commonBorders(painted: ReadonlySet<string>, lines: readonly BorderLine[]): readonly CommonBorder[] {
  const borders = new Map<string, CommonBorder>();
  for (const { left, right, positions } of lines) {
    if (right === null || !painted.has(left) || !painted.has(right)) continue;
    const regions = [left, right].sort() as [RegionId, RegionId];
    const key = regions.join(" ");
    const kilometres = (borders.get(key)?.kilometres ?? 0) + lengthOf(positions);
    borders.set(key, { regions, kilometres });
  }
  return [...borders.values()];
}

function lengthOf(positions: BorderLine["positions"]): number {
  return positions.reduce((sum, position, at) => sum + kilometresBetween(positions[at - 1] ?? position, position), 0);
}
