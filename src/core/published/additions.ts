import type { ClaimLookup } from "../details/claim-lookup.ts";
import type { QueryResult } from "../query/query.ts";
import { type AreaId, isPainted, partsOfArea } from "../records/area.ts";
import type { Claim, ClaimantId, Dataset, RegionId } from "../records/records.ts";
import { type Day, monthIndex } from "../time/day.ts";

/** New claims of one area, claimant or month of report, those reported last first. */
export interface AddedGroup<Key> {
  readonly key: Key;
  readonly claims: readonly Claim[];
  /** No claim that had been published before, and matches filter and window, has the same key. */
  readonly isFirst: boolean;
}

/** What the matching claims that were published since a day add to those published before. */
export interface Additions {
  /** Reported last first; a month or year of report stands at its last day. */
  readonly claims: readonly Claim[];
  /** Matching claims that had been published before. */
  readonly before: number;
  /** Provinces and districts of the map that the new claims name, those never named before first, then those named most. */
  readonly regions: readonly AddedGroup<AreaId>[];
  /** The same of areas wider than these. */
  readonly wider: readonly AddedGroup<AreaId>[];
  readonly claimants: readonly AddedGroup<ClaimantId>[];
  /** By month of the last day of the report (time/day.ts), the last first. */
  readonly months: readonly AddedGroup<number>[];
  /** New claims all of whose time lies before the day since which they were published. */
  readonly retrospective: readonly Claim[];
  /** New claims that name no province or district of the map. */
  readonly elsewhere: readonly Claim[];
}

/** What was added since a day, of an answer with such a day; null for any other answer. */
export function additionsOf(result: QueryResult, dataset: Dataset, lookup: ClaimLookup): Additions | null {
  const earlier = result.before();
  const since = result.query.published?.from ?? null;
  if (earlier === null || since === null) return null;
  const claims = claimsAt(result.rows(), dataset).sort((one, other) => reportDay(other) - reportDay(one));
  const before = claimsAt(earlier.rows(), dataset);
  const isOnMap = (area: AreaId) => {
    const region = dataset.regions.get(partsOfArea(area).region as RegionId);
    return region !== undefined && isPainted(region);
  };
  const areas = grouped(claims, before, lookup.areasOf).sort(firstThenMost);
  return {
    claims,
    before: before.length,
    regions: areas.filter(({ key }) => isOnMap(key)),
    wider: areas.filter(({ key }) => !isOnMap(key)),
    claimants: grouped(claims, before, ({ claimant }) => [claimant]).sort(firstThenMost),
    months: grouped(claims, before, (claim) => [monthIndex(reportDay(claim))]),
    retrospective: claims.filter(({ occurred }) => occurred.to < since),
    elsewhere: claims.filter((claim) => !lookup.areasOf(claim).some(isOnMap)),
  };
}

function claimsAt(rows: Int32Array, { claims }: Dataset): Claim[] {
  return Array.from(rows, (row) => claims[row] as Claim);
}

function reportDay({ reported }: Claim): Day {
  return reported?.to ?? Number.NEGATIVE_INFINITY;
}

function grouped<Key>(
  claims: readonly Claim[],
  before: readonly Claim[],
  keysOf: (claim: Claim) => readonly Key[],
): AddedGroup<Key>[] {
  const known = new Set(before.flatMap(keysOf));
  const groups = new Map<Key, Claim[]>();
  for (const claim of claims) {
    for (const key of keysOf(claim)) {
      const group = groups.get(key);
      if (group) group.push(claim);
      else groups.set(key, [claim]);
    }
  }
  return [...groups].map(([key, own]) => ({ key, claims: own, isFirst: !known.has(key) }));
}

function firstThenMost<Key>(one: AddedGroup<Key>, other: AddedGroup<Key>): number {
  return Number(other.isFirst) - Number(one.isFirst) || other.claims.length - one.claims.length;
}
