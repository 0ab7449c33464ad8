import { describe, expect, test } from "vitest";
import type { RegionId } from "../../../src/core/records/records.ts";
import { accrualBand } from "../../../src/core/spread/accrual-band.ts";
import type { Strictness } from "../../../src/core/spread/spread-settings.ts";
import { createDay } from "../../helpers/claims.ts";
import { naming, spreadOfClaims } from "./spread-claims.ts";

const A = "AF-NAN";
const B = "AF-KNR";
const C = "PK213";

/** Six claims by three voices, in years of their own. */
const CLAIMS = [
  naming("usip", A, "2015-06-01"),
  naming("usip", `${A} ${B}`, "2016-03-01"),
  naming("aan", A, "2016-09-01"),
  naming("envoy", A, "2017-06-01"),
  naming("aan", `${B} ${C}`, "2018-01-01"),
  naming("envoy", C, "2019-06-01", { reliability: "D" }),
];
const ENDS = ["2015-12-31", "2016-12-31", "2017-12-31", "2018-12-31", "2019-12-31"].map(createDay);
const DAYS = CLAIMS.map(({ occurred }) => occurred.to);

function* permutations<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  if (items.length === 0) yield [];
  for (const [place, item] of items.entries()) {
    for (const rest of permutations(items.toSpliced(place, 1))) yield [item, ...rest];
  }
}

/** How many of some regions are named by an end, in each order that the days of the claims can take. */
function everyOrder(end: number, regions: readonly string[], strictness: Strictness): readonly number[] {
  const pool = CLAIMS.flatMap((claim, place) =>
    strictness === "c3" && claim.reliability === "D" ? [] : [{ claim, day: DAYS[place] ?? 0 }],
  );
  return [...permutations(pool.map(({ day }) => day))].map(
    (days) =>
      regions.filter((region) => {
        const own = pool.flatMap(({ claim }, place) => {
          const day = days[place] ?? 0;
          return claim.regions.includes(region as RegionId) && day <= end ? [{ voice: claim.claimant, day }] : [];
        });
        if (strictness === "one-claim" || strictness === "c3") return own.length > 0;
        const longest = strictness === "two-voices-year" ? 366 : Number.POSITIVE_INFINITY;
        return own.some((one) =>
          own.some(({ voice, day }) => voice !== one.voice && Math.abs(day - one.day) <= longest),
        );
      }).length,
  );
}

function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}

test.each(["one-claim", "c3", "two-voices", "two-voices-year"] as const)(
  "is what all orders give: %s",
  (strictness) => {
    const { claims } = spreadOfClaims(CLAIMS);
    const sets = [[A, B], [C]];
    const band = accrualBand(claims, strictness, sets as RegionId[][], ENDS);
    sets.forEach((set, place) => {
      ENDS.forEach((end, at) => {
        const all = everyOrder(end, set, strictness);
        expect(band[place]?.[at]).toEqual({ low: percentile(all, 0.05), high: percentile(all, 0.95) });
      });
    });
  },
);

describe("a band", () => {
  const { claims } = spreadOfClaims(CLAIMS);
  const all = [[A, B, C]] as RegionId[][];

  test("ends with the regions that are named in the end", () => {
    expect(accrualBand(claims, "one-claim", all, ENDS)[0]?.at(-1)).toEqual({ low: 3, high: 3 });
    expect(accrualBand(claims, "two-voices", all, ENDS)[0]?.at(-1)).toEqual({ low: 3, high: 3 });
  });

  test("is the same at each call", () => {
    expect(accrualBand(claims, "one-claim", all, ENDS)).toEqual(accrualBand(claims, "one-claim", all, ENDS));
  });

  test("of no claims is nothing", () => {
    expect(accrualBand(spreadOfClaims([]).claims, "one-claim", [[]], ENDS)).toEqual([
      ENDS.map(() => ({ low: 0, high: 0 })),
    ]);
  });
});
