import fc from "fast-check";
import { expect, test } from "vitest";
import { createPrefixSums } from "../../../src/core/query/prefix-sums.ts";

/** Counts in one slot for each claim. */
function countEach(counters: Int32Array, order: Uint32Array, start: number, end: number): void {
  for (const claim of order.subarray(start, end)) counters[claim] = (counters[claim] ?? 0) + 1;
}

test("the counters at any position do not depend on where it was asked before", () => {
  const positions = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), positions, (spacing, asked) => {
      const order = Uint32Array.from({ length: 30 }, (_, place) => (place * 7) % 30);
      const sums = createPrefixSums(order, new Int32Array(30), spacing, countEach);
      for (const entries of asked) {
        const expected = new Int32Array(30);
        countEach(expected, order, 0, entries);
        expect(Array.from(sums.upTo(entries))).toEqual(Array.from(expected));
      }
    }),
  );
});

test("what was counted once is not counted again beyond the spacing", () => {
  let counted = 0;
  const sums = createPrefixSums(
    Uint32Array.from({ length: 1000 }, () => 0),
    new Int32Array(1),
    100,
    (counters, _, start, end) => {
      counted += end - start;
      counters[0] = (counters[0] ?? 0) + end - start;
    },
  );
  expect(sums.upTo(1000)[0]).toBe(1000);
  counted = 0;
  expect(sums.upTo(350)[0]).toBe(350);
  expect(sums.upTo(349)[0]).toBe(349);
  expect(counted).toBe(99);
});
