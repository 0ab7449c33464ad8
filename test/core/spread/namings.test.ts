import { describe, expect, test } from "vitest";
import type { Claim } from "../../../src/core/records/records.ts";
import { namingKindOf } from "../../../src/core/spread/namings.ts";
import { type Spread, spreadIn } from "../../../src/core/spread/spread.ts";
import type { Strictness } from "../../../src/core/spread/spread-settings.ts";
import { isoDay } from "../../../src/core/time/day.ts";
import { createClaim, createClaimant, createDay, createSpan } from "../../helpers/claims.ts";
import { naming, spreadOfClaims } from "./spread-claims.ts";

/** `AF-NAN 2021-05-01 unama`: first namings with whose claim it is, and after `+` whose makes it two. */
function order(spread: Spread, strictness: Strictness = "one-claim"): readonly string[] {
  return spread
    .namings(strictness)
    .map(({ region, day, claim, partner, gap }) =>
      [region.id, isoDay(day), claim.claimant, ...(partner ? ["+", partner.claimant, gap] : [])].join(" "),
    );
}

describe("a region is named", () => {
  test("by the end of the claim that ends first, so that 2016 to 2025 names nothing in 2016", () => {
    const claims = [naming("rana", "PK213", "2016-01-01/2025-05-31"), naming("police", "PK213", "2018-07-20")];
    expect(order(spreadOfClaims(claims))).toEqual(["PK213 2018-07-20 police"]);
    expect(order(spreadOfClaims(claims.slice(0, 1)))).toEqual(["PK213 2025-05-31 rana"]);
  });

  test("by what was published first on the clock of reports; a month counts from its last day, no date never", () => {
    const claims = [
      naming("aan", "AF-NAN", "2014-01-01", { reported: createSpan("2016-02-01", "2016-02-29", "month") }),
      naming("usip", "AF-NAN", "2015-01-01", { reported: createSpan("2016-02-28") }),
      naming("unama", "AF-KNR", "2015-01-01", { reported: null }),
    ];
    expect(order(spreadOfClaims(claims, { clock: "reported" }))).toEqual(["AF-NAN 2016-02-28 usip"]);
  });

  test("by affirming claims only, in the order of the data where several end on one day", () => {
    const claims = [
      naming("spokesman", "AF-NAN", "2015-01-01", { assertion: "denial", denies: "presence" }),
      naming("envoy", "AF-NAN", "2015-01-01", { assertion: "attack", responsibility: "unknown" }),
      naming("envoy", "AF-NAN", "2015-01-02", { assertion: "disputed-attribution", denies: "attribution" }),
      naming("usip", "AF-NAN AF-KNR", "2015-03-01/2015-03-05"),
      naming("aan", "AF-LOG AF-NAN", "2015-03-02/2015-03-05"),
    ];
    expect(order(spreadOfClaims(claims))).toEqual([
      "AF-NAN 2015-03-05 usip",
      "AF-KNR 2015-03-05 usip",
      "AF-LOG 2015-03-05 aan",
    ]);
  });

  test("by no claim about a country, most or a part of it, but by one that stands beside a country", () => {
    const claims = [
      naming("envoy", "AF", "2015-01-01", { extent: "country" }),
      naming("envoy", "AF", "2015-01-01", { extent: "most" }),
      naming("envoy", "PK-BA", "2015-01-01"),
      naming("is", "AF-BAL UZ", "2022-04-18", { extent: "part" }),
    ];
    expect(order(spreadOfClaims(claims))).toEqual(["AF-BAL 2022-04-18 is"]);
  });
});

describe("strictness", () => {
  const claimants = [
    createClaimant({ id: "ministry", group: "republic" }),
    createClaimant({ id: "governor", group: "republic" }),
    createClaimant({ id: "envoy", group: "un" }),
  ];
  const named = (claims: readonly Claim[], strictness: Strictness) =>
    order(spreadOfClaims(claims, { claimants }), strictness);

  test("C3 or better takes no worse grade of either and none that cannot be judged", () => {
    const graded = (reliability: Claim["reliability"], credibility: Claim["credibility"], day: string) =>
      naming("envoy", "AF-NAN", day, { reliability, credibility });
    const claims = [
      graded("D", "1", "2015-01-01"),
      graded("B", "4", "2015-01-02"),
      graded("F", "2", "2015-01-03"),
      graded("A", "6", "2015-01-04"),
      graded("C", "3", "2015-01-05"),
    ];
    expect(named(claims, "c3")).toEqual(["AF-NAN 2015-01-05 envoy"]);
    expect(named(claims, "one-claim")).toEqual(["AF-NAN 2015-01-01 envoy"]);
  });

  test("two voices are not one claimant twice, nor two of one group; the second one's day counts", () => {
    const own = [naming("ministry", "AF-NAN", "2015-01-01"), naming("ministry", "AF-NAN", "2015-02-01")];
    expect(named(own, "two-voices")).toEqual([]);
    expect(named([...own, naming("governor", "AF-NAN", "2015-02-11")], "two-voices")).toEqual([]);
    const two = [...own, naming("governor", "AF-NAN", "2015-02-11"), naming("envoy", "AF-NAN", "2015-02-21")];
    expect(named(two, "two-voices")).toEqual(["AF-NAN 2015-02-21 envoy + governor 10"]);
  });

  test("within a year the second may end twelve months after the first, no day later", () => {
    const apart = (first: string, second: string) => [
      naming("ministry", "AF-NAN", first),
      naming("envoy", "AF-NAN", second),
    ];
    expect(named(apart("2015-01-31", "2016-01-31"), "two-voices-year")).toEqual([
      "AF-NAN 2016-01-31 envoy + ministry 365",
    ]);
    expect(named(apart("2015-01-31", "2016-02-01"), "two-voices-year")).toEqual([]);
    expect(named(apart("2015-01-31", "2016-02-01"), "two-voices")).toHaveLength(1);
    expect(named(apart("2015-02-28", "2016-02-29"), "two-voices-year")).toHaveLength(1);
    const later = [...apart("2015-01-31", "2017-06-01"), naming("governor", "AF-NAN", "2017-08-01")];
    expect(named(later, "two-voices-year")).toEqual(["AF-NAN 2017-08-01 governor + envoy 61"]);
  });
});

test("rows tell what is new, what came before it and how many voices there are to date", () => {
  const spread = spreadOfClaims([
    naming("ministry", "AF-NAN", "2015-01-01"),
    naming("envoy", "AF-NAN", "2015-01-11"),
    naming("envoy", "PK213", "2016-01-01/2016-03-01"),
    naming("ministry", "PK213", "2016-05-01"),
    naming("envoy", "AF-KNR", "2016-03-02"),
  ]);
  const { rows, ...counts } = spreadIn(spread, "one-claim", {
    from: createDay("2016-03-01"),
    to: createDay("2016-04-30"),
  });
  expect(rows.map(({ naming: { region }, ...row }) => ({ region: region.id, ...row }))).toEqual([
    { region: "AF-NAN", isNew: false, sincePrevious: null, voices: 2, secondVoiceAfter: 10 },
    { region: "PK213", isNew: true, sincePrevious: 425, voices: 1, secondVoiceAfter: null },
    { region: "AF-KNR", isNew: true, sincePrevious: 1, voices: 1, secondVoiceAfter: null },
  ]);
  expect(counts).toEqual({
    regions: { province: 2, district: 1 },
    named: { province: 2, district: 1 },
    fresh: { province: 1, district: 1 },
    oneVoice: { province: 1, district: 1 },
    ofPakistan: { province: 0, district: 0 },
  });
});

test("an event is an attack or operation on a day or in a month; all else is a statement", () => {
  const year = createSpan("2021-01-01", "2021-12-31", "year");
  const month = createSpan("2021-01-01", "2021-01-31", "month");
  expect(namingKindOf(createClaim({ assertion: "attack" }))).toBe("event");
  expect(namingKindOf(createClaim({ assertion: "operation", occurred: month }))).toBe("event");
  expect(namingKindOf(createClaim({ assertion: "attack", occurred: year }))).toBe("statement");
  expect(namingKindOf(createClaim({ assertion: "presence" }))).toBe("statement");
});
