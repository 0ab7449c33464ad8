import { sortByDays } from "../core/details/claim-order.ts";
import { sortByKeys } from "../core/query/stable-order.ts";
import type { Claim, Dataset } from "../core/records/records.ts";
import type { ClaimColumn, Sort } from "../core/table/sort.ts";
import type { Clock } from "../core/time/span.ts";
import type { Catalogue } from "./catalogue.ts";
import { whereOf } from "./claim-cells.ts";
import { kindWords, saysWords } from "./claim-words.ts";
import type { Collate } from "./create-formats.ts";

/** Puts positions in `Dataset.claims`, none twice, into the order of a sort; the given ones stay as they are. */
export type ClaimSorter = (rows: Int32Array, sort: Sort<ClaimColumn>) => Int32Array;

const LAST = 0x7fffffff;

/**
 * The sorter of a dataset. The order of all claims is found once for each sort; after that a call takes time in
 * proportion to the number of claims. What has no value (no date; F or 6, which cannot be judged) comes last in both
 * directions; equals come newest first.
 */
export function createClaimSorter(text: Catalogue, dataset: Dataset): ClaimSorter {
  const { claims } = dataset;
  const ranksOf = (keys: readonly (string | null)[]) => ranked(keys, text.formats.collateNumbers);
  const byDay = Uint32Array.from(claims.keys());
  sortByDays(byDay, claims, "occurred", -1);
  const orders = new Map<string, Uint32Array>();
  const orderOf = ({ column, descending }: Sort<ClaimColumn>): Uint32Array => {
    const name = `${column} ${descending}`;
    const order = orders.get(name) ?? newOrder(column, descending);
    orders.set(name, order);
    return order;
  };
  const newOrder = (column: ClaimColumn, descending: boolean): Uint32Array => {
    if (column !== "occurred" && column !== "reported") {
      return orderBy(byDay, ranksOf(claims.map(keyOf(text, column, dataset))), descending);
    }
    if (column === "occurred" && descending) return byDay;
    const order = byDay.slice();
    sortByDays(order, claims, column, descending ? -1 : 1);
    return order;
  };
  const wanted = new Uint8Array(claims.length);
  return (rows, sort) => {
    for (const row of rows) wanted[row] = 1;
    const sorted = new Int32Array(rows.length);
    let size = 0;
    for (const row of orderOf(sort)) if (wanted[row] === 1) sorted[size++] = row;
    for (const row of rows) wanted[row] = 0;
    return sorted;
  };
}

function keyOf(
  text: Catalogue,
  column: Exclude<ClaimColumn, Clock>,
  dataset: Dataset,
): (claim: Claim) => string | null {
  switch (column) {
    case "claimant":
      return (claim) => dataset.claimants.get(claim.claimant)?.name ?? "";
    case "publisher":
      return (claim) => dataset.publications.get(claim.publication)?.publisher ?? "";
    case "says":
      return (claim) => `${kindWords(text, claim)} ${saysWords(text, claim)}`;
    case "where":
      return (claim) => Object.values(whereOf(text, claim, dataset)).join(" ");
    case "summary":
      return (claim) => claim.summary;
    case "grade":
      return ({ reliability, credibility }) =>
        reliability === "F" || credibility === "6" ? null : `${reliability}${credibility}`;
  }
}

/** Equal numbers for equal keys, growing with them; null for null. */
function ranked(keys: readonly (string | null)[], collate: Collate): readonly (number | null)[] {
  const distinct = [...new Set(keys)].filter((key) => key !== null).sort(collate);
  const ranks = new Map<string | null, number>(distinct.map((key, rank) => [key, rank]));
  return keys.map((key) => ranks.get(key) ?? null);
}

function orderBy(base: Uint32Array, ranks: readonly (number | null)[], descending: boolean): Uint32Array {
  const order = base.slice();
  sortByKeys(
    order,
    Int32Array.from(ranks, (rank) => (rank === null ? LAST : descending ? -rank : rank)),
  );
  return order;
}
