import { greatestOf, leastOf } from "../extremes.ts";
import { type AreaId, areaIdOf, areasOfClaim, isPainted } from "../records/area.ts";
import type { Claim, Dataset, RegionId } from "../records/records.ts";
import {
  ASSERTIONS,
  type Assertion,
  CLAIMANT_TYPES,
  type ClaimantType,
  CREDIBILITIES,
  RELIABILITIES,
} from "../records/vocabulary.ts";
import { partsOf } from "../time/day.ts";

/** Claims that begin in a year and claims published in it; the year is null for a date that is unknown. */
export interface YearCount {
  readonly year: number | null;
  readonly occurred: number;
  readonly reported: number;
}

/** What the data hold, whatever the filter. */
export interface DataCounts {
  readonly years: readonly YearCount[];
  readonly types: readonly { readonly type: ClaimantType; readonly count: number }[];
  readonly assertions: readonly { readonly assertion: Assertion; readonly count: number }[];
  /** Claims by reliability (rows, in the order of RELIABILITIES) and credibility (columns, of CREDIBILITIES). */
  readonly grades: readonly (readonly number[])[];
  /** Names of the map's regions that no claim names, by the name of what they lie in. */
  readonly unnamed: ReadonlyMap<string, readonly string[]>;
  /** Sets of claimants that are independent of each other. */
  readonly groups: number;
}

/** Counts the claims of a dataset; types and kinds without a claim are left out, and so are years after the edition, those between the ends are not. */
export function countData(dataset: Dataset): DataCounts {
  const { claims, claimants, regions } = dataset;
  const typeOf = (claim: Claim) => claimants.get(claim.claimant)?.type;
  const count = (matches: (claim: Claim) => boolean) => claims.filter(matches).length;
  const named = new Set<AreaId>(claims.flatMap((claim) => areasOfClaim(claim, regions)));
  const unnamed = new Map<string, string[]>();
  for (const region of regions.values()) {
    if (!isPainted(region) || named.has(areaIdOf(region, "named"))) continue;
    const parent = regions.get(region.parent as RegionId)?.name ?? "";
    unnamed.set(parent, [...(unnamed.get(parent) ?? []), region.name]);
  }
  return {
    years: yearsOf(dataset),
    types: CLAIMANT_TYPES.map((type) => ({ type, count: count((claim) => typeOf(claim) === type) })).filter(isSome),
    assertions: ASSERTIONS.map((assertion) => ({
      assertion,
      count: count((claim) => claim.assertion === assertion),
    })).filter(isSome),
    grades: RELIABILITIES.map((reliability) =>
      CREDIBILITIES.map((credibility) =>
        count((claim) => claim.reliability === reliability && claim.credibility === credibility),
      ),
    ),
    unnamed,
    groups: new Set([...claimants.values()].map(({ group }) => group)).size,
  };
}

function isSome({ count }: { readonly count: number }): boolean {
  return count > 0;
}

function yearsOf({ claims, created }: Dataset): readonly YearCount[] {
  const counts = { occurred: new Map<number | null, number>(), reported: new Map<number | null, number>() };
  for (const claim of claims) {
    for (const clock of ["occurred", "reported"] as const) {
      const span = claim[clock];
      const year = span === null ? null : partsOf(span.from).year;
      counts[clock].set(year, (counts[clock].get(year) ?? 0) + 1);
    }
  }
  const known = [...counts.occurred.keys(), ...counts.reported.keys()].filter((year) => year !== null);
  if (known.length === 0) return [];
  const first = leastOf(known);
  const latest = created === null ? Number.POSITIVE_INFINITY : partsOf(created).year;
  const years = Array.from({ length: greatestOf(known) - first + 1 }, (_, index) => first + index).filter(
    (year) => year <= latest || known.includes(year),
  );
  return [...years, null]
    .map((year) => ({
      year,
      occurred: counts.occurred.get(year) ?? 0,
      reported: counts.reported.get(year) ?? 0,
    }))
    .filter(({ year, occurred, reported }) => year !== null || occurred + reported > 0);
}
