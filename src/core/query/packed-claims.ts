import type { ClaimColumns } from "./claim-columns.ts";
import type { Slots } from "./counter-plan.ts";

/**
 * The claims in the order of the *occurred* clock, each as the list of counters that it adds to when it matches:
 * profile, claimant, publisher, its regions, its cells. The counters of claim `i` are `slots[starts[i]]` up to, not
 * including, `slots[starts[i + 1]]`; its cells begin at `cellStarts[i]`.
 */
export interface PackedClaims {
  readonly size: number;
  /** Position in the dataset of each packed claim. */
  readonly positions: Uint32Array;
  readonly starts: Uint32Array;
  readonly cellStarts: Uint32Array;
  readonly slots: Uint32Array;
  /** Bloc and polarity of each claim (cells.ts). */
  readonly shades: Uint8Array;
}

/** Where, from the start of a claim's counters, each of these stands. */
export const PROFILE_AT = 0;
export const CLAIMANT_AT = 1;
export const PUBLISHER_AT = 2;
export const REGIONS_AT = 3;

/** What a claim at a position of the dataset counts for. */
interface Codes {
  profileOf(claim: number): number;
  shadeOf(claim: number): number;
  publisherOf(claim: number): number;
  /** At the same places as the areas in `ClaimColumns.areas`. */
  readonly cellsOfClaims: Uint32Array;
}

/** The claims packed in an order of positions. */
export function packClaims(columns: ClaimColumns, order: Uint32Array, slots: Slots, codes: Codes): PackedClaims {
  const { size, claimant, areas, regions } = columns;
  const starts = new Uint32Array(size + 1);
  const cellStarts = new Uint32Array(size);
  const packed = new Uint32Array(size * REGIONS_AT + regions.codes.length + areas.codes.length);
  const shades = new Uint8Array(size);
  let next = 0;
  order.forEach((claim, place) => {
    starts[place] = next;
    shades[place] = codes.shadeOf(claim);
    packed[next++] = slots.profile + codes.profileOf(claim);
    packed[next++] = slots.claimant + (claimant[claim] as number);
    packed[next++] = slots.publisher + codes.publisherOf(claim);
    for (let at = regions.starts[claim] as number; at < (regions.starts[claim + 1] as number); at++) {
      packed[next++] = slots.region + (regions.codes[at] as number);
    }
    cellStarts[place] = next;
    for (let at = areas.starts[claim] as number; at < (areas.starts[claim + 1] as number); at++) {
      packed[next++] = slots.cell + (codes.cellsOfClaims[at] as number);
    }
  });
  starts[size] = next;
  return { size, positions: order, starts, cellStarts, slots: packed, shades };
}
