import { greatestOf, leastOf } from "../extremes.ts";
import { type AreaId, areaIdOf, areasOfClaim, isPainted } from "../records/area.ts";
import type { Claim, Dataset, Region, RegionId } from "../records/records.ts";
import { partsOf } from "../time/day.ts";

/** How many claims name a region: in each year that their time touches, and in all. */
export interface RegionYears {
  readonly region: Region;
  /** In the order of the years. */
  readonly counts: readonly number[];
  readonly all: number;
}

/** The regions of the map by what they lie in, those that no claim names included, and the years that claims speak of. */
export interface RegionsByYear {
  readonly years: readonly number[];
  readonly tables: readonly { readonly parent: Region; readonly rows: readonly RegionYears[] }[];
}

/** Counts the claims of a dataset by region and year that they speak of, whatever the filter. */
export function regionsByYear({ claims, regions }: Dataset): RegionsByYear {
  const yearsOf = ({ occurred }: Claim) => [partsOf(occurred.from).year, partsOf(occurred.to).year] as const;
  const ends = claims.flatMap(yearsOf);
  const first = leastOf(ends);
  const years = ends.length === 0 ? [] : Array.from({ length: greatestOf(ends) - first + 1 }, (_, at) => first + at);
  const naming = new Map<AreaId, (readonly [from: number, to: number])[]>();
  for (const claim of claims) {
    for (const area of areasOfClaim(claim, regions)) {
      const spans = naming.get(area) ?? [];
      naming.set(area, spans);
      spans.push(yearsOf(claim));
    }
  }
  const rows = [...regions.values()].filter(isPainted).map((region): RegionYears => {
    const spans = naming.get(areaIdOf(region, "named")) ?? [];
    const counts = years.map((year) => spans.filter(([from, to]) => from <= year && year <= to).length);
    return { region, counts, all: spans.length };
  });
  const parents = new Set(rows.flatMap(({ region }) => regions.get(region.parent as RegionId) ?? []));
  return {
    years,
    tables: [...parents].map((parent) => ({ parent, rows: rows.filter(({ region }) => region.parent === parent.id) })),
  };
}
