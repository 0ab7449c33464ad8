import type { FacetName } from "../facets/facets.ts";
import { CLOCKS, type Clock } from "../time/span.ts";
import type { Codes, SingleColumn } from "./facet-columns.ts";

/** Facets are put into one group as long as their values have no more combinations than this. */
const MOST_COMBINATIONS = 1 << 14;

/**
 * The combinations of values that occur of a group of facets. Counting claims by combination takes one counter for
 * each claim and gives the counts of all these facets.
 */
export interface ProfileGroup {
  /** How many profiles there are. */
  readonly count: number;
  readonly profileOfClaim: Uint32Array;
  /** Of each facet the code of each profile, by clock. */
  readonly codes: ReadonlyMap<FacetName, Readonly<Record<Clock, Uint8Array>>>;
}

/**
 * The profiles of facets of few values, in groups: with one group the number of profiles would be multiplied by each
 * new facet, with groups it is the sum of theirs.
 */
export function profileGroupsOf(
  size: number,
  columns: readonly (readonly [FacetName, SingleColumn])[],
): readonly ProfileGroup[] {
  const groups: (readonly [FacetName, SingleColumn])[][] = [];
  let combinations = Number.POSITIVE_INFINITY;
  for (const column of columns) {
    const own = combinationsOf(column[1]);
    if (combinations * own > MOST_COMBINATIONS) {
      groups.push([]);
      combinations = 1;
    }
    groups.at(-1)?.push(column);
    combinations *= own;
  }
  return groups.map((group) => profileGroup(size, group));
}

function profileGroup(size: number, columns: readonly (readonly [FacetName, SingleColumn])[]): ProfileGroup {
  const combination = new Uint32Array(size);
  let combinations = 1;
  for (const [, column] of columns) {
    for (const codes of distinctCodes(column)) {
      for (let claim = 0; claim < size; claim++) {
        combination[claim] = (combination[claim] as number) * column.values.length + (codes[claim] as number);
      }
    }
    combinations *= combinationsOf(column);
  }
  const profileOf = new Int32Array(combinations).fill(-1);
  const firstClaims: number[] = [];
  const profileOfClaim = combination.map((key, claim) => {
    if (profileOf[key] === -1) profileOf[key] = firstClaims.push(claim) - 1;
    return profileOf[key] as number;
  });
  const ofProfiles = (codes: Codes): Uint8Array => Uint8Array.from(firstClaims, (claim) => codes[claim] as number);
  return {
    count: firstClaims.length,
    profileOfClaim,
    codes: new Map(
      columns.map(([name, { codes }]) => [
        name,
        { occurred: ofProfiles(codes.occurred), reported: ofProfiles(codes.reported) },
      ]),
    ),
  };
}

function combinationsOf(column: SingleColumn): number {
  return column.values.length ** distinctCodes(column).length;
}

function distinctCodes({ codes }: SingleColumn): readonly Codes[] {
  return [...new Set(CLOCKS.map((clock) => codes[clock]))];
}
