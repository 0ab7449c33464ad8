import { describe, expect, test } from "vitest";
import type { Claim, NumberRange } from "../../../src/core/records/records.ts";
import { estimateSets } from "../../../src/core/strength/estimate-sets.ts";
import { estimatesIn, sizeExtremesOf, sizeOf } from "../../../src/core/strength/estimates.ts";
import { isoDay } from "../../../src/core/time/day.ts";
import type { Clock } from "../../../src/core/time/span.ts";
import {
  createClaim,
  createClaimant,
  createDataset,
  createReportedNumbers,
  createSpan,
  type Overrides,
} from "../../helpers/claims.ts";

const CLAIMANTS = [createClaimant({ id: "unmt", name: "UN Monitoring Team", group: "unmt" })];

const estimate = (low: number | null, high: number | null, more: Overrides<Claim> = {}) =>
  createClaim({
    claimant: "unmt",
    assertion: "strength",
    regions: ["AF"],
    extent: "country",
    numbers: createReportedNumbers({ strength: { low, high } }),
    ...more,
  });

function estimates(list: readonly Claim[], clock: Clock = "occurred") {
  const claims = list.map((claim, position) => ({ ...claim, id: `claim ${position}` }) as Claim);
  return estimatesIn(createDataset({ claims, claimants: CLAIMANTS }), Int32Array.from(claims.keys()), clock);
}

describe("a size", () => {
  test("is one number, a range, at least or up to", () => {
    const sizes: readonly NumberRange[] = [
      { low: 2000, high: 2000 },
      { low: 500, high: 1500 },
      { low: 10_000, high: null },
      { low: null, high: 7000 },
    ];
    expect(sizes.map(sizeOf)).toEqual([
      { kind: "one", number: 2000 },
      { kind: "range", low: 500, high: 1500 },
      { kind: "at-least", low: 10_000 },
      { kind: "up-to", high: 7000 },
    ]);
    expect(sizeOf({ low: null, high: null })).toBeNull();
  });

  test("of nothing is a number too", () => {
    expect(sizeOf({ low: 0, high: 0 })).toEqual({ kind: "one", number: 0 });
  });
});

describe("estimates", () => {
  test("are size estimates only, not the numbers of a camp", () => {
    const camp = estimate(36, 36, { assertion: "facility", regions: ["PK220"], extent: "named" });
    expect(estimates([camp, estimate(70, 80)]).list.map(({ claim }) => claim.id)).toEqual(["claim 1"]);
  });

  test("of one country as a whole are told from those of a province, of most of it and of several countries", () => {
    const { list } = estimates([
      estimate(1, 1),
      estimate(2, 2, { regions: ["AF-NAN"], extent: "named" }),
      estimate(3, 3, { extent: "most" }),
      estimate(4, 4, { extent: "part" }),
      estimate(5, 5, { regions: ["AF", "PK"] }),
      estimate(6, 6, { regions: ["PK"] }),
    ]);
    expect(list.map(({ country }) => country)).toEqual(["AF", null, null, null, null, "PK"]);
  });

  test("stand at the middle of their time, in its order", () => {
    const { list } = estimates([
      estimate(1, 1, { occurred: createSpan("2020-01-01", "2020-12-31", "year") }),
      estimate(2, 2, { occurred: createSpan("2020-07-01") }),
      estimate(3, 3, { occurred: createSpan("2020-05-01", "2020-05-02") }),
      estimate(4, 4, { occurred: createSpan("2020-07-01") }),
    ]);
    expect(list.map(({ claim, middle }) => `${claim.id} ${isoDay(middle)}`)).toEqual([
      "claim 2 2020-05-01",
      "claim 0 2020-07-01",
      "claim 1 2020-07-01",
      "claim 3 2020-07-01",
    ]);
  });

  test("of unknown report are told apart on the clock of reports", () => {
    const { list, undated } = estimates([estimate(1, 1, { reported: null }), estimate(2, 2)], "reported");
    expect([list, undated].map((some) => some.length)).toEqual([1, 1]);
    expect(undated[0]?.id).toBe("claim 0");
  });

  test("that pass on the number of somebody else are told", () => {
    const countedBy = (by: "claimant" | "other" | null) =>
      estimate(1, 1, { numbers: createReportedNumbers({ strength: { low: 1, high: 1 }, countedBy: by }) });
    const { list } = estimates([countedBy("claimant"), countedBy("other"), countedBy(null)]);
    expect(list.map(({ isRelayed }) => isRelayed)).toEqual([false, true, false]);
    expect(new Set(list.map(({ claimant }) => claimant.name))).toEqual(new Set(["UN Monitoring Team"]));
  });
});

describe("the estimates that lie furthest apart", () => {
  const extremesOf = (...ranges: readonly (readonly [number | null, number | null])[]) => {
    const { list } = estimates(ranges.map(([low, high]) => estimate(low, high)));
    const found = sizeExtremesOf(list);
    return found && [list.indexOf(found.least), list.indexOf(found.greatest)];
  };

  test("are those with the least and the greatest number said", () => {
    expect(extremesOf([500, 1500], [2000, 2000])).toEqual([0, 1]);
    expect(extremesOf([2000, null], [null, 7000], [70, 80])).toEqual([2, 1]);
    expect(extremesOf([1, 9], [3, 3])).toEqual([0, 0]);
  });

  test("are among equals those that leave the end open, then the earlier", () => {
    expect(extremesOf([200, 200], [null, 200], [700, 700], [700, null])).toEqual([1, 3]);
    expect(extremesOf([200, 300], [200, 300])).toEqual([0, 0]);
  });

  test("are none without any", () => {
    expect(extremesOf()).toBeNull();
  });
});

describe("estimates that may share a chart", () => {
  test("are of one country as a whole, the one with most of them first; of provinces and parts apart", () => {
    const { list } = estimates([
      estimate(1, 1, { regions: ["PK"], extent: "country" }),
      estimate(2, 2, { regions: ["AF"], extent: "country" }),
      estimate(3, 3, { regions: ["AF"], extent: "country" }),
      estimate(4, 4, { regions: ["AF-NAN"], extent: "named" }),
      estimate(5, 5, { regions: ["AF"], extent: "part" }),
      estimate(6, 6, { regions: ["AF-KNR"], extent: "named" }),
    ]);
    expect(estimateSets(list).map(({ of, list: own }) => [of, own.length])).toEqual([
      ["AF", 2],
      ["PK", 1],
      ["parts", 3],
    ]);
    expect(estimateSets([])).toEqual([]);
  });
});
