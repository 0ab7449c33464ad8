import { CLAIMANT_CATEGORIES } from "../records/claimant-category.ts";
import { shadeOf } from "./cells.ts";
import type { ClaimColumns } from "./claim-columns.ts";
import type { Codes, ListColumn } from "./facet-columns.ts";

/**
 * The claims in the order of the *occurred* clock, each as the list of counters that it adds to when it matches: one
 * for each head, then those of its lists, then its cells. The counters of claim `i` are `slots[starts[i]]` up to, not
 * including, `slots[starts[i + 1]]`.
 */
export interface PackedClaims {
  readonly size: number;
  /** Position in the dataset of each packed claim. */
  readonly positions: Uint32Array;
  readonly starts: Uint32Array;
  /** How many heads each claim has. */
  readonly heads: number;
  /** Where the counters of each list begin, and where the own values among them end. */
  readonly lists: readonly { readonly starts: Uint32Array; readonly ownEnds: Uint32Array }[];
  readonly cellStarts: Uint32Array;
  /** Of as few bytes as the number of counters allows, since counting takes as long as reading these. */
  readonly slots: Uint16Array | Uint32Array;
  /** Category and polarity of each claim (cells.ts). */
  readonly shades: Uint8Array;
}

/** What each claim counts for, at its position in the dataset, each with the first of the counters for it. */
interface Counted {
  /** How many counters there are. */
  readonly counters: number;
  readonly heads: readonly { readonly slot: number; readonly codes: Codes }[];
  readonly lists: readonly { readonly slot: number; readonly column: ListColumn }[];
  /** `cellsOfClaims`: at the same places as the areas in `ClaimColumns.areas`. */
  readonly cell: { readonly slot: number; readonly cellsOfClaims: Uint32Array };
}

/** The claims packed in an order of positions. */
export function packClaims(
  columns: ClaimColumns,
  order: Uint32Array,
  { counters, heads, lists, cell }: Counted,
): PackedClaims {
  const { size, claimant, polarity, areas, dictionaries } = columns;
  const starts = new Uint32Array(size + 1);
  const cellStarts = new Uint32Array(size);
  const listed = lists.map(() => ({ starts: new Uint32Array(size), ownEnds: new Uint32Array(size) }));
  const ofLists = lists.reduce((sum, { column }) => sum + column.lists.codes.length, 0);
  const length = size * heads.length + ofLists + areas.codes.length;
  const packed = counters <= 1 << 16 ? new Uint16Array(length) : new Uint32Array(length);
  const categories = dictionaries.claimants.map(({ category }) => CLAIMANT_CATEGORIES.indexOf(category));
  const shades = new Uint8Array(size);
  let next = 0;
  order.forEach((claim, place) => {
    starts[place] = next;
    shades[place] = shadeOf(categories[claimant[claim] as number] as number, polarity[claim] as number);
    for (const { slot, codes } of heads) packed[next++] = slot + (codes[claim] as number);
    lists.forEach(({ slot, column }, list) => {
      const { starts: first, codes } = column.lists;
      const { starts: listStarts, ownEnds } = listed[list] as (typeof listed)[number];
      listStarts[place] = next;
      ownEnds[place] = next + (column.ownEnds[claim] as number) - (first[claim] as number);
      for (let at = first[claim] as number; at < (first[claim + 1] as number); at++) {
        packed[next++] = slot + (codes[at] as number);
      }
    });
    cellStarts[place] = next;
    for (let at = areas.starts[claim] as number; at < (areas.starts[claim + 1] as number); at++) {
      packed[next++] = cell.slot + (cell.cellsOfClaims[at] as number);
    }
  });
  starts[size] = next;
  return { size, positions: order, starts, heads: heads.length, lists: listed, cellStarts, slots: packed, shades };
}
