import fc from "fast-check";
import { expect, test } from "vitest";
import type { Contest } from "../../../src/core/contested/contest.ts";
import { CONTEST_RULES } from "../../../src/core/contested/contest-class.ts";
import { createContests } from "../../../src/core/contested/contests.ts";
import { emptyReach, extendReach, isMet } from "../../../src/core/contested/window-reach.ts";
import { NO_FILTER } from "../../../src/core/filter/filter.ts";
import { createClaimIndex } from "../../../src/core/query/claim-index.ts";
import { lineageOf } from "../../../src/core/records/area.ts";
import type { Claim, Dataset, RegionId } from "../../../src/core/records/records.ts";
import { CLOCKS, overlaps, type TimeWindow } from "../../../src/core/time/span.ts";
import { createDay } from "../../helpers/claims.ts";
import { datasets } from "../query/arbitraries.ts";

const day = fc.option(fc.integer({ min: createDay("2021-06-01"), max: createDay("2022-09-30") }));
const windows = fc
  .tuple(day, day)
  .map(
    ([one, other]): TimeWindow =>
      one !== null && other !== null && one > other ? { from: other, to: one } : { from: one, to: other },
  );

/** Who is opposed about a region by comparing all pairs of claims. */
function comparedInPairs(dataset: Dataset, list: readonly Claim[], region: RegionId, isSameDays: boolean) {
  const around = lineageOf(region, dataset.regions).slice(1);
  const named = list.filter(({ regions }) => regions.includes(region));
  const isDenial = ({ assertion, denies }: Claim) =>
    ["denial", "defeat"].includes(assertion) && ["presence", "capability", "facility"].includes(denies ?? "");
  const affirms = ({ assertion, responsibility }: Claim) =>
    !["denial", "defeat", "strength", "disputed-attribution"].includes(assertion) &&
    !(assertion === "attack" && responsibility === "unknown");
  const isOfWhole = ({ regions, extent }: Claim) =>
    around.some((id) => regions.includes(id) && (extent === "country" || dataset.regions.get(id)?.level !== "country"));
  const opposes = ({ occurred: one }: Claim, { occurred: other }: Claim) => {
    if (!isSameDays) return true;
    const isShort = [one, other].every(({ from, to }) => to - from + 1 <= 35);
    const isInside = (inner: typeof one, outer: typeof one) => inner.from >= outer.from && inner.to <= outer.to;
    return overlaps(one, other) && (isShort || isInside(one, other) || isInside(other, one));
  };
  const groupOf = ({ claimant }: Claim) => dataset.claimants.get(claimant)?.group ?? "";
  const affirming = named.filter(affirms);
  const groupsOf = (claims: readonly Claim[]) => new Set(claims.map(groupOf)).size;
  const against = named.filter(isDenial).filter((other) => affirming.some((claim) => opposes(claim, other)));
  const ofWhole = list.filter(
    (other) => isDenial(other) && isOfWhole(other) && affirming.some((claim) => opposes(claim, other)),
  );
  return {
    affirming: groupsOf(affirming.filter((claim) => named.filter(isDenial).some((other) => opposes(claim, other)))),
    against: groupsOf(against),
    ofWhole: groupsOf(ofWhole),
  };
}

test("who is opposed, under any window and clock, is what comparing all pairs says", () => {
  const seen = new Set<Contest["class"]>();
  fc.assert(
    fc.property(
      datasets,
      windows,
      fc.constantFrom(...CLOCKS),
      fc.constantFrom(...CONTEST_RULES),
      (dataset, window, clock, rule) => {
        const found = createContests(dataset, createClaimIndex(dataset))({ filter: NO_FILTER, window, clock }, rule);
        const inWindow = dataset.claims.filter((claim) => overlaps(claim[clock], window));
        for (const [region, { class: kind, opposed, ofWhole }] of found) {
          const { affirming, against } = opposed;
          expect({ affirming, against, ofWhole }).toEqual(
            comparedInPairs(dataset, inWindow, region, rule === "same-days"),
          );
          seen.add(kind);
        }
      },
    ),
    { numRuns: 100 },
  );
  expect(seen.size).toBe(6);
});

test("a window meets a reach as it meets any of its spans, in whatever order they were added", () => {
  const bound = fc.integer({ min: 0, max: 12 });
  const bounds = fc.record({ from: bound, to: bound });
  fc.assert(
    fc.property(fc.array(bounds, { maxLength: 12 }), bound, bound, (list, from, to) => {
      const reach = emptyReach();
      for (const span of list) extendReach(reach, span.from, span.to);
      expect(isMet(reach, { from, to })).toBe(list.some((span) => span.from <= to && span.to >= from));
    }),
    { numRuns: 1000 },
  );
});
