import fc from "fast-check";
import { expect, test } from "vitest";
import { orderClaims } from "../../../src/core/details/claim-order.ts";
import { claimSequence } from "../../../src/core/details/claim-sequence.ts";
import { createClaimIndex } from "../../../src/core/query/claim-index.ts";
import { CLOCKS } from "../../../src/core/time/span.ts";
import { CLAIM_ORDERS, DEFAULT_VIEW } from "../../../src/core/view-state.ts";
import { createClaim, createClaimant, createDataset, createSpan } from "../../helpers/claims.ts";

const NAMES = ["Ámaq", "amaq", "UNAMA", "Zabihullah"];
const claimants = NAMES.map((name, index) => createClaimant({ id: `claimant-${index}`, name }));
const span = fc.record({ from: fc.integer({ min: 1, max: 6 }), days: fc.integer({ min: 0, max: 3 }) }).map((drawn) => {
  const day = (number: number) => `2020-01-0${number}`;
  return createSpan(day(drawn.from), day(drawn.from + drawn.days));
});
const dataset = fc
  .array(fc.tuple(fc.nat(NAMES.length - 1), span, fc.option(span)), { minLength: 1, maxLength: 40 })
  .map((all) => {
    const claims = all.map(([claimant, occurred, reported], index) =>
      createClaim({ id: `claim-${index}`, claimant: `claimant-${claimant}`, occurred, reported }),
    );
    return createDataset({ claims, claimants });
  });
const collate = new Intl.Collator("en").compare;

test("claims by their positions are in the order of claims in a list, and any part of it is the same", () => {
  const part = fc.tuple(fc.nat(40), fc.nat(40));
  fc.assert(
    fc.property(
      dataset,
      fc.constantFrom(...CLOCKS),
      fc.constantFrom(...CLAIM_ORDERS),
      part,
      (data, clock, order, cut) => {
        const { filter, timeline } = DEFAULT_VIEW;
        const rows = createClaimIndex(data).query({ filter, clock, window: timeline.window }).rows();
        const given = Array.from(rows, (row) => data.claims[row]).filter((claim) => claim !== undefined);
        const nameOf = ({ claimant }: (typeof given)[number]) => data.claimants.get(claimant)?.name ?? "";
        const wanted = orderClaims(given, order, clock, nameOf, collate).map(({ id }) => id);
        const sequence = claimSequence(rows, order, clock, data, collate);
        expect(sequence.length).toBe(wanted.length);
        const [from, to] = cut;
        expect(sequence.slice(from, to).map(({ id }) => id)).toEqual(wanted.slice(from, to));
        const sought = wanted[from % wanted.length];
        expect(sequence.findIndex(({ id }) => id === sought)).toBe(from % wanted.length);
      },
    ),
    { numRuns: 300 },
  );
});
