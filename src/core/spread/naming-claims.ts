import { byNameIn } from "../query/by-name.ts";
import { type CodeLists, codeListsOf } from "../query/code-lists.ts";
import { sortByKeys } from "../query/stable-order.ts";
import { isPainted } from "../records/area.ts";
import type { Claim, Dataset, Region } from "../records/records.ts";
import { polarityOf } from "../records/vocabulary.ts";
import type { Clock } from "../time/span.ts";

/**
 * Affirming claims that name regions of the map, by the day by which they had been said: the last day of their span under
 * a clock. So "2016 to 2025" names nothing in 2016. Entry `i` of each list is the same claim.
 */
export interface NamingClaims {
  readonly claims: readonly Claim[];
  /** Ascending; claims of one day are in the order of the dataset. */
  readonly days: Int32Array;
  /** Code of the separate voice; there are so many. */
  readonly voice: Uint32Array;
  readonly voices: number;
  /** The regions of the map, and their positions here that each claim names. */
  readonly regions: readonly Region[];
  readonly named: CodeLists;
}

/**
 * The naming claims among those at some positions of a dataset. Claims without a date under the clock are left out.
 * @param rows in any order, none twice: of the claims that match, over all time
 */
export function namingClaims(dataset: Dataset, rows: Int32Array, clock: Clock): NamingClaims {
  const { regions: ids, named, voice, voices } = byNameIn(dataset);
  const regions = [...dataset.regions.values()].filter(isPainted);
  const codes = new Map(regions.map(({ id }, code) => [id, code]));
  const paintedCodes = ids.map((id) => codes.get(id) ?? -1);
  const namedBy = (position: number): readonly number[] =>
    Array.from(
      named.codes.subarray(named.starts[position], named.starts[position + 1]),
      (code) => paintedCodes[code] ?? -1,
    ).filter((code) => code !== -1);

  const claimAt = (position: number) => dataset.claims[position] as Claim;
  const positions = Uint32Array.from(rows.toSorted()).filter((position) => {
    const claim = claimAt(position);
    const isDated = claim[clock] !== null;
    return isDated && polarityOf(claim.assertion, claim.responsibility) === "affirm" && namedBy(position).length > 0;
  });
  const order = Uint32Array.from(positions.keys());
  sortByKeys(
    order,
    Int32Array.from(positions, (position) => claimAt(position)[clock]?.to ?? 0),
  );
  const sorted = order.map((place) => positions[place] as number);
  return {
    claims: Array.from(sorted, claimAt),
    days: Int32Array.from(sorted, (position) => claimAt(position)[clock]?.to ?? 0),
    voice: sorted.map((position) => voice[position] as number),
    voices,
    regions,
    named: codeListsOf(sorted.length, (entry) => namedBy(sorted[entry] as number)),
  };
}
