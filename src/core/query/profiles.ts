import type { FacetName } from "../facets/facets.ts";
import { CLOCKS, type Clock } from "../time/span.ts";
import type { Codes, SingleColumn } from "./facet-columns.ts";

/** Facets share a group as long as their values occur in no more combinations than this. */
const MOST_PROFILES = 1024;

/**
 * The combinations of values that occur of a group of facets. Counting claims by combination takes one counter for
 * each claim and gives the counts of all these facets.
 */
export interface ProfileGroup {
  /** How many profiles there are. */
  readonly count: number;
  readonly profileOfClaim: Uint32Array;
  /** Of each facet the code of each profile, by clock. */
  readonly codes: ReadonlyMap<FacetName, Readonly<Record<Clock, Codes>>>;
}

/**
 * The profiles of facets, each facet in the first group that has room for it. In one group every new facet would
 * multiply the profiles; in groups they are added up.
 */
export function profileGroupsOf(
  size: number,
  facets: readonly (readonly [FacetName, SingleColumn])[],
): readonly ProfileGroup[] {
  const groups: { profiles: Profiles; readonly facets: (readonly [FacetName, SingleColumn])[] }[] = [];
  for (const facet of facets) {
    const [, column] = facet;
    const joined = groups.some((group) => {
      const profiles = withColumn(group.profiles, column, MOST_PROFILES);
      if (profiles === null) return false;
      group.profiles = profiles;
      group.facets.push(facet);
      return true;
    });
    if (joined) continue;
    const profiles = withColumn({ count: 1, ofClaim: new Uint32Array(size) }, column, Number.POSITIVE_INFINITY);
    if (profiles !== null) groups.push({ profiles, facets: [facet] });
  }
  return groups.map(({ profiles, facets: own }) => groupOf(profiles, own));
}

interface Profiles {
  readonly count: number;
  readonly ofClaim: Uint32Array;
}

/** The profiles with the values of one more facet; null where there would be more than so many. */
function withColumn(profiles: Profiles, column: SingleColumn, most: number): Profiles | null {
  let combined: Profiles | null = profiles;
  for (const codes of new Set(CLOCKS.map((clock) => column.codes[clock]))) {
    combined = combined && withCodes(combined, codes, column.values.length, most);
  }
  return combined;
}

function withCodes({ count, ofClaim }: Profiles, codes: Codes, values: number, most: number): Profiles | null {
  const combined = new Uint32Array(ofClaim.length);
  const profileOf = new Int32Array(count * values).fill(-1);
  let found = 0;
  for (let claim = 0; claim < ofClaim.length; claim++) {
    const key = (ofClaim[claim] as number) * values + (codes[claim] as number);
    if (profileOf[key] === -1) profileOf[key] = found++;
    if (found > most) return null;
    combined[claim] = profileOf[key] as number;
  }
  return { count: found, ofClaim: combined };
}

function groupOf({ count, ofClaim }: Profiles, facets: readonly (readonly [FacetName, SingleColumn])[]): ProfileGroup {
  const ofProfiles = (codes: Codes): Codes => {
    const byProfile = codes.slice(0, count);
    ofClaim.forEach((profile, claim) => {
      byProfile[profile] = codes[claim] as number;
    });
    return byProfile;
  };
  return {
    count,
    profileOfClaim: ofClaim,
    codes: new Map(
      facets.map(([name, { codes }]) => [
        name,
        { occurred: ofProfiles(codes.occurred), reported: ofProfiles(codes.reported) },
      ]),
    ),
  };
}
