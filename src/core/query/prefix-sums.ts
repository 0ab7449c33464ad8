import type { CountClaims } from "./claim-counter.ts";

/** Counters over the first entries of an order of claims, wherever one asks. */
export interface PrefixSums {
  /** The counters over so many first entries; the array is valid until the next call and must not be changed. */
  upTo(entries: number): Int32Array;
}

/**
 * Prefix sums that count forward and keep a copy of its counters at every `spacing` entries it passes, so that any
 * position, once reached, is at most `spacing` entries of counting away. `start` holds the counters before the first
 * entry and sets their number.
 */
export function createPrefixSums(
  order: Uint32Array,
  start: Int32Array,
  spacing: number,
  count: CountClaims,
): PrefixSums {
  const counters = start.slice();
  const copies = [start.slice()];
  let position = 0;

  const resumeFrom = (copy: number): void => {
    counters.set(copies[copy] as Int32Array);
    position = copy * spacing;
  };

  return {
    upTo(entries) {
      const nearest = Math.min(Math.floor(entries / spacing), copies.length - 1);
      if (position > entries || position < nearest * spacing) resumeFrom(nearest);
      while (position < entries) {
        const stop = Math.min(entries, (Math.floor(position / spacing) + 1) * spacing);
        count(counters, order, position, stop);
        position = stop;
        if (position === copies.length * spacing) copies.push(counters.slice());
      }
      return counters;
    },
  };
}
