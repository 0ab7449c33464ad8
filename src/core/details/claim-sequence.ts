import type { Claim, Dataset } from "../records/records.ts";
import type { Clock } from "../time/span.ts";
import type { ClaimOrder } from "../view-state.ts";

/** Claims in an order, of which no more is read than what is asked for: an array, or positions in a dataset. */
export interface ClaimSequence {
  readonly length: number;
  slice(from: number, to: number): readonly Claim[];
  /** -1 where no claim is such. */
  findIndex(isSuch: (claim: Claim) => boolean): number;
}

/**
 * The claims at some positions in an order for reading, the same as that of `orderClaims` for claims given by day.
 * @param rows positions in `dataset.claims` by first day, last day, position, undated last, as `QueryResult.rows` gives them
 */
export function claimSequence(
  rows: Int32Array,
  order: ClaimOrder,
  clock: Clock,
  { claims, claimants }: Dataset,
  collate: (one: string, other: string) => number,
): ClaimSequence {
  const at = (row: number) => claims[row] as Claim;
  const newestFirst = () => reversedByDay(rows, (row) => at(row)[clock]);
  const ordered = order === "oldest" ? rows : order === "newest" ? newestFirst() : byClaimant(newestFirst());
  return {
    length: ordered.length,
    slice: (from, to) => Array.from(ordered.subarray(from, to), at),
    findIndex: (isSuch) => ordered.findIndex((row) => isSuch(at(row))),
  };

  function byClaimant(inTime: Int32Array): Int32Array {
    const nameOf = (row: number) => claimants.get(at(row).claimant)?.name ?? "";
    const rowsOf = new Map<string, number[]>();
    for (const row of inTime) {
      const name = nameOf(row);
      const own = rowsOf.get(name);
      if (own) own.push(row);
      else rowsOf.set(name, [row]);
    }
    const sorted = new Int32Array(inTime.length);
    let size = 0;
    for (const name of [...rowsOf.keys()].sort(collate)) {
      for (const row of rowsOf.get(name) ?? []) sorted[size++] = row;
    }
    return sorted;
  }
}

/** Rows from the last day to the first; those of the same days stay in their order, those without one at the end. */
function reversedByDay(rows: Int32Array, spanOf: (row: number) => Claim[Clock]): Int32Array {
  const reversed = new Int32Array(rows.length);
  let dated = rows.length;
  while (dated > 0 && spanOf(rows[dated - 1] as number) === null) dated -= 1;
  reversed.set(rows.subarray(dated), dated);
  let place = dated;
  for (let start = 0, end = 0; start < dated; start = end) {
    const first = spanOf(rows[start] as number);
    end = start + 1;
    while (end < dated) {
      const next = spanOf(rows[end] as number);
      if (next?.from !== first?.from || next?.to !== first?.to) break;
      end += 1;
    }
    place -= end - start;
    reversed.set(rows.subarray(start, end), place);
  }
  return reversed;
}
