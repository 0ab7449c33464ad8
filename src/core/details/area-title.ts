import { type AreaId, isPainted, lineageOf, partsOfArea } from "../records/area.ts";
import type { Region, RegionId } from "../records/records.ts";
import type { Extent, Level } from "../records/vocabulary.ts";

/** What an area is called by: the parts that words are made of. */
export interface AreaTitle {
  readonly name: string;
  readonly level: Level;
  readonly extent: Extent;
  /** Names of all that it lies in, nearest first. */
  readonly within: readonly string[];
  readonly splitFrom: string | null;
  /** Not a region of the map: a country, a province beyond Afghanistan. */
  readonly isWider: boolean;
  /** Holds regions of the map, for none of which its claims count. */
  readonly holdsRegions: boolean;
}

/** The title of an area, or null for an area of no known region. */
export function titleOfArea(area: AreaId, regions: ReadonlyMap<RegionId, Region>): AreaTitle | null {
  const { region: id, extent } = partsOfArea(area);
  const region = regions.get(id);
  if (!region) return null;
  const nameOf = (other: RegionId) => regions.get(other)?.name ?? other;
  return {
    name: region.name,
    level: region.level,
    extent,
    within: lineageOf(id, regions).slice(1).map(nameOf),
    splitFrom: region.splitFrom === null ? null : nameOf(region.splitFrom),
    isWider: !isPainted(region),
    holdsRegions: [...regions.values()].some(
      (other) => other.id !== id && isPainted(other) && lineageOf(other.id, regions).includes(id),
    ),
  };
}
