import { describe, expect, test } from "vitest";
import type { Contest } from "../../../src/core/contested/contest.ts";
import type { ContestRule } from "../../../src/core/contested/contest-class.ts";
import { createContests } from "../../../src/core/contested/contests.ts";
import { NO_FILTER } from "../../../src/core/filter/filter.ts";
import { createClaimIndex } from "../../../src/core/query/claim-index.ts";
import type { Claim, Claimant, RegionId } from "../../../src/core/records/records.ts";
import type { Clock } from "../../../src/core/time/span.ts";
import {
  createClaim,
  createClaimant,
  createDataset,
  createDay,
  createSpan,
  type Overrides,
} from "../../helpers/claims.ts";

const CLAIMANTS: readonly Claimant[] = [
  createClaimant({ id: "ministry", group: "republic" }),
  createClaimant({ id: "governor", group: "republic" }),
  createClaimant({ id: "spokesman", group: "taliban" }),
  createClaimant({ id: "envoy", group: "un" }),
];
const MAY = createSpan("2021-05-01", "2021-05-31", "month");
const YEAR = createSpan("2021-01-01", "2021-12-31", "year");

const affirms = (claimant: string, occurred = MAY, more: Overrides<Claim> = {}) =>
  createClaim({ claimant, occurred, ...more });
const denies = (claimant: string, occurred = MAY, more: Overrides<Claim> = {}) =>
  createClaim({ claimant, occurred, assertion: "denial", denies: "presence", ...more });
const saysDefeated = (claimant: string, occurred = MAY) =>
  createClaim({ claimant, occurred, assertion: "defeat", denies: "capability" });

interface Asked {
  readonly rule?: ContestRule;
  readonly from?: string;
  readonly to?: string;
  readonly clock?: Clock;
  readonly region?: string;
}

function contest(
  list: readonly Claim[],
  { rule = "same-days", from, to, clock = "occurred", region = "AF-NAN" }: Asked = {},
) {
  const claims = list.map((claim, position) => ({ ...claim, id: `claim ${position}` }) as Claim);
  const dataset = createDataset({ claims, claimants: CLAIMANTS });
  const window = { from: from ? createDay(from) : null, to: to ? createDay(to) : null };
  const contests = createContests(dataset, createClaimIndex(dataset))({ filter: NO_FILTER, window, clock }, rule);
  return contests.get(region as RegionId);
}

/** `8:5`: separate voices that affirm and that are against, of those that count by the rule. */
function classAndVoices(list: readonly Claim[], asked?: Asked): string {
  const found = contest(list, asked);
  if (!found) return "none";
  const ratio = ({ affirming, against }: Contest["voices"]) => `${affirming}:${against}`;
  return `${found.class}${found.isOwnVoice ? ", own" : ""} ${ratio(found.opposed)} of ${ratio(found.voices)}`;
}

describe("separate voices", () => {
  test("one claimant twice, and two of one group, are one voice", () => {
    expect(classAndVoices([affirms("ministry"), affirms("ministry"), affirms("governor")])).toBe("affirmed 0:0 of 1:0");
  });

  test("two groups are two", () => {
    expect(classAndVoices([affirms("ministry"), affirms("envoy"), denies("spokesman")])).toBe("contested 2:1 of 2:1");
  });

  test("one that contradicts itself counts and is told apart, be it by two claimants", () => {
    expect(classAndVoices([affirms("ministry"), denies("governor")])).toBe("contested, own 1:1 of 1:1");
    expect(contest([affirms("ministry"), denies("governor")])?.voices.both).toBe(1);
    expect(classAndVoices([affirms("ministry"), denies("governor"), denies("envoy")])).toBe("contested 1:2 of 1:2");
  });

  test("one that denies and says defeated is one voice against", () => {
    const list = [affirms("ministry"), denies("spokesman"), saysDefeated("spokesman"), saysDefeated("envoy")];
    expect(contest(list)?.opposed).toEqual({ affirming: 1, denying: 1, defeated: 2, against: 2, both: 0 });
  });
});

describe("classes", () => {
  test("said defeated is one of its own; a denial by name comes before it", () => {
    expect(classAndVoices([affirms("ministry"), saysDefeated("spokesman")])).toBe("defeated 1:1 of 1:1");
    expect(classAndVoices([affirms("ministry"), saysDefeated("spokesman"), denies("envoy")])).toBe(
      "contested 1:2 of 1:2",
    );
  });

  test("a denial for the whole country comes after both, and needs an affirmation by name", () => {
    const whole = denies("spokesman", MAY, { regions: ["AF"], extent: "country" });
    expect(classAndVoices([affirms("ministry"), whole])).toBe("denied-whole 0:0 of 1:0");
    expect(contest([affirms("ministry"), whole, denies("envoy")])).toMatchObject({ class: "contested", ofWhole: 1 });
    expect(classAndVoices([affirms("spokesman"), whole])).toBe("denied-whole, own 0:0 of 1:0");
    expect(classAndVoices([whole])).toBe("none");
  });

  test("what other voices say comes before what a voice says against itself", () => {
    const whole = denies("spokesman", MAY, { regions: ["AF"], extent: "country" });
    expect(classAndVoices([affirms("ministry"), denies("governor"), saysDefeated("envoy")])).toBe(
      "defeated 1:2 of 1:2",
    );
    expect(classAndVoices([affirms("ministry"), saysDefeated("governor"), whole])).toBe("denied-whole 1:1 of 1:1");
  });

  test("a denial for most or a part of the country counts for none of its provinces", () => {
    for (const extent of ["most", "part"] as const) {
      const claims = [affirms("ministry"), denies("spokesman", MAY, { regions: ["AF"], extent })];
      expect(classAndVoices(claims)).toBe("affirmed 0:0 of 1:0");
    }
  });

  test("a denial for Balochistan or Pakistan is one for the whole around a district", () => {
    const inKhuzdar = affirms("ministry", MAY, { regions: ["PK213"] });
    const regions = [
      { regions: ["PK-BA"] },
      { regions: ["PK"], extent: "country" },
      { regions: ["AF"], extent: "country" },
    ] as const;
    expect(
      regions.map((whole) => classAndVoices([inKhuzdar, denies("spokesman", MAY, whole)], { region: "PK213" })),
    ).toEqual(["denied-whole 0:0 of 1:0", "denied-whole 0:0 of 1:0", "affirmed 0:0 of 1:0"]);
  });

  test("denied only, also where somebody says defeated", () => {
    expect(classAndVoices([denies("spokesman")])).toBe("denied 0:0 of 0:1");
    expect(classAndVoices([saysDefeated("spokesman"), denies("envoy")])).toBe("denied 0:0 of 0:2");
  });

  test("neither: a disputed attribution, a size estimate, an attack by nobody known, a denial of a threat", () => {
    const attack = { assertion: "attack", responsibility: "unknown" } as const;
    expect(
      classAndVoices([affirms("ministry", MAY, { assertion: "disputed-attribution", denies: "attribution" })]),
    ).toBe("neither 0:0 of 0:0");
    expect(classAndVoices([affirms("ministry", MAY, { assertion: "strength" }), affirms("envoy", MAY, attack)])).toBe(
      "neither 0:0 of 0:0",
    );
    expect(classAndVoices([affirms("ministry"), denies("spokesman", MAY, { denies: "threat" })])).toBe(
      "affirmed 0:0 of 1:0",
    );
  });
});

describe("same days", () => {
  const on = (day: string) => createSpan(day);

  test("are a day in common of spans of at most 35 days", () => {
    const april = createSpan("2021-03-29", "2021-05-02", "month");
    expect(classAndVoices([affirms("ministry"), denies("spokesman", april)])).toBe("contested 1:1 of 1:1");
    const oneDayMore = createSpan("2021-03-28", "2021-05-02", "month");
    expect(classAndVoices([affirms("ministry"), denies("spokesman", oneDayMore)])).toBe("affirmed 0:0 of 1:1");
    expect(classAndVoices([affirms("ministry"), denies("spokesman", on("2021-06-01"))])).toBe("affirmed 0:0 of 1:1");
  });

  test("are one span inside the other, however long", () => {
    expect(classAndVoices([affirms("ministry", YEAR), denies("spokesman", on("2021-12-31"))])).toBe(
      "contested 1:1 of 1:1",
    );
    expect(classAndVoices([affirms("ministry", on("2021-01-01")), denies("spokesman", YEAR)])).toBe(
      "contested 1:1 of 1:1",
    );
    expect(classAndVoices([affirms("ministry", YEAR), denies("spokesman", YEAR)])).toBe("contested 1:1 of 1:1");
    const overTheYear = createSpan("2021-12-01", "2022-02-28", "quarter");
    expect(classAndVoices([affirms("ministry", YEAR), denies("spokesman", overTheYear)])).toBe("affirmed 0:0 of 1:1");
  });

  test("count only where the window holds some of both; by the other rule any days of it do", () => {
    const claims = [affirms("ministry", YEAR), denies("spokesman", on("2021-05-09"))];
    expect(classAndVoices(claims, { from: "2021-05-09", to: "2021-05-09" })).toBe("contested 1:1 of 1:1");
    expect(classAndVoices(claims, { from: "2021-05-10", to: "2021-12-31" })).toBe("affirmed 0:0 of 1:0");
    expect(classAndVoices(claims, { to: "2021-05-08" })).toBe("affirmed 0:0 of 1:0");
    const apart = [affirms("ministry", on("2016-05-01")), denies("spokesman", on("2020-05-01"))];
    expect(classAndVoices(apart)).toBe("affirmed 0:0 of 1:1");
    expect(classAndVoices(apart, { rule: "anywhere" })).toBe("contested 1:1 of 1:1");
    expect(classAndVoices(apart, { rule: "anywhere", to: "2020-04-30" })).toBe("affirmed 0:0 of 1:0");
  });

  test("are those that claims speak of on the clock of reports too", () => {
    const late = { reported: createSpan("2022-01-01") };
    const claims = [affirms("ministry"), denies("spokesman", MAY, late)];
    const reported = { clock: "reported" } as const;
    expect(classAndVoices(claims, reported)).toBe("contested 1:1 of 1:1");
    expect(classAndVoices(claims, { ...reported, to: "2023-05-18" })).toBe("contested 1:1 of 1:1");
    expect(classAndVoices(claims, { ...reported, to: "2023-05-17" })).toBe("denied 0:0 of 0:1");
    expect(classAndVoices(claims, { ...reported, from: "2022-01-02" })).toBe("affirmed 0:0 of 1:0");
  });

  test("a claim of unknown report is in the window that is open at both ends only", () => {
    const claims = [affirms("ministry"), denies("spokesman", MAY, { reported: null })];
    const reported = { clock: "reported" } as const;
    expect(classAndVoices(claims, reported)).toBe("contested 1:1 of 1:1");
    expect(classAndVoices(claims, { ...reported, from: "2000-01-01" })).toBe("affirmed 0:0 of 1:0");
    expect(classAndVoices(claims, { ...reported, to: "2030-01-01" })).toBe("affirmed 0:0 of 1:0");
  });
});
