import { describe, expect, it } from "vitest";
import { agreementColumns, agreementKindOf } from "../../../src/core/agreement/agreement-columns.ts";
import { agreementTable, latestIn, voicesIn } from "../../../src/core/agreement/agreement-table.ts";
import { contestAmong } from "../../../src/core/agreement/contest-among.ts";
import { wholeDenials } from "../../../src/core/agreement/whole-denials.ts";
import type { ContestRule } from "../../../src/core/contested/contest-class.ts";
import { sortClaims } from "../../../src/core/details/area-claims.ts";
import type { AreaId } from "../../../src/core/records/area.ts";
import type { Claim, Claimant, RegionId } from "../../../src/core/records/records.ts";
import {
  createClaim,
  createClaimant,
  createDataset,
  createDay,
  createRegion,
  createSpan,
  type Overrides,
} from "../../helpers/claims.ts";

const CLAIMANTS = new Map<string, Claimant>(
  [
    createClaimant({ id: "ministry", group: "republic" }),
    createClaimant({ id: "governor", group: "republic" }),
    createClaimant({ id: "spokesman", group: "taliban" }),
    createClaimant({ id: "envoy", group: "un" }),
  ].map((claimant) => [claimant.id, claimant]),
);
const claimantOf = ({ claimant }: Claim) => CLAIMANTS.get(claimant);
const MAY = createSpan("2021-05-01", "2021-05-31", "month");
const JULY = createSpan("2021-07-01", "2021-07-31", "month");

const affirms = (claimant: string, more: Overrides<Claim> = {}) =>
  createClaim({ claimant, occurred: MAY, assertion: "presence", ...more });
const denies = (claimant: string, more: Overrides<Claim> = {}) =>
  createClaim({ claimant, occurred: MAY, assertion: "denial", denies: "presence", ...more });
const saysDefeated = (claimant: string, more: Overrides<Claim> = {}) =>
  createClaim({ claimant, occurred: MAY, assertion: "defeat", denies: "capability", ...more });

/** `both: republic 3 (governor 1, ministry 2)`, block by block. */
function told(claims: readonly Claim[]): readonly string[] {
  return agreementTable(claims, claimantOf).blocks.map(({ name, voices, claims: count }) => {
    const of = voices.map(
      (voice) =>
        `${voice.group} ${voice.claims.length} (${voice.claimants.map(({ id, claims: own }) => `${id} ${own.length}`).join(", ")})`,
    );
    return `${name} ${count}: ${of.join("; ")}`;
  });
}

function contest(named: readonly Claim[], wholes: readonly Claim[] = [], rule: ContestRule = "same-days") {
  return contestAmong("AF-NAN" as RegionId, named, wholes, (claim) => claimantOf(claim)?.group ?? "", rule);
}

describe("the blocks of a table", () => {
  it("count a claimant who speaks twice as one voice with two claims", () => {
    const claims = [affirms("envoy"), affirms("envoy", { assertion: "attack" })];
    expect(told(claims)).toEqual(["affirm 2: un 2 (envoy 2)"]);
    expect(voicesIn(agreementTable(claims, claimantOf))).toEqual({
      affirming: 1,
      denying: 0,
      defeated: 0,
      disputing: 0,
    });
  });

  it("take ten outlets that quote one claimant for one claim", () => {
    const outlets = Array.from({ length: 9 }, (_, place) => `outlet-${place}`);
    const quoted = affirms("spokesman", { publication: "first", alsoReportedBy: outlets });
    expect(told([quoted])).toEqual(["affirm 1: taliban 1 (spokesman 1)"]);
  });

  it("take two claimants of a group for one voice, a group that says both for one that does both", () => {
    expect(told([affirms("ministry"), affirms("governor")])).toEqual(["affirm 2: republic 2 (ministry 1, governor 1)"]);
    expect(told([affirms("ministry"), affirms("ministry"), saysDefeated("governor"), affirms("envoy")])).toEqual([
      "both 3: republic 3 (governor 1, ministry 2)",
      "affirm 1: un 1 (envoy 1)",
    ]);
  });

  it("come in their order: both, against only, affirming only, neither", () => {
    const claims = [
      createClaim({ claimant: "envoy", assertion: "strength" }),
      affirms("governor"),
      denies("spokesman"),
      affirms("spokesman"),
      denies("alone"),
    ];
    expect(told(claims)).toEqual([
      "both 2: taliban 2 (spokesman 2)",
      "against 1: alone 1 (alone 1)",
      "affirm 1: republic 1 (governor 1)",
      "neither 1: un 1 (envoy 1)",
    ]);
  });

  it("hold a disputed attribution, a denial of something else and an attack without a name to be neither", () => {
    const neither = [
      createClaim({ claimant: "envoy", assertion: "disputed-attribution", denies: "attribution" }),
      denies("envoy", { denies: "threat" }),
      createClaim({ claimant: "envoy", assertion: "attack", responsibility: "unknown" }),
    ];
    expect(neither.map(agreementKindOf)).toEqual(["disputed", "disputed", "unnamed"]);
    expect(told(neither)).toEqual(["neither 3: un 3 (envoy 3)"]);
    expect(voicesIn(agreementTable(neither, claimantOf))).toEqual({
      affirming: 0,
      denying: 0,
      defeated: 0,
      disputing: 1,
    });
  });
});

describe("voices against each other", () => {
  it("a group that contradicts itself is one voice that does both", () => {
    expect(contest([affirms("ministry"), denies("governor")])).toMatchObject({
      class: "contested",
      isOwnVoice: true,
      voices: { affirming: 1, denying: 1, defeated: 0, against: 1, both: 1 },
      opposed: { affirming: 1, against: 1 },
    });
  });

  it("lost ground is told apart from a denial, and counts against an affirmation of the same days only", () => {
    const claims = [affirms("envoy"), saysDefeated("ministry"), denies("spokesman", { occurred: JULY })];
    expect(contest(claims)).toMatchObject({
      voices: { affirming: 1, denying: 1, defeated: 1, against: 2, both: 0 },
      opposed: { affirming: 1, denying: 0, defeated: 1, against: 1 },
    });
    expect(contest(claims, [], "anywhere")?.opposed).toEqual({
      affirming: 1,
      denying: 1,
      defeated: 1,
      against: 2,
      both: 0,
    });
  });

  it("a denial outside the window is in neither table nor sentence", () => {
    const claims = [affirms("envoy"), denies("spokesman", { occurred: JULY })];
    const window = { from: createDay("2021-05-01"), to: createDay("2021-05-31") };
    const { matching } = sortClaims(claims, { window, clock: "occurred" }, () => []);
    expect(told(matching)).toEqual(["affirm 1: un 1 (envoy 1)"]);
    expect(contest(matching)?.voices).toMatchObject({ affirming: 1, against: 0 });
  });

  it("a country-level denial is no denial by name", () => {
    const dataset = createDataset({
      claims: [
        affirms("envoy", { id: "named" }),
        denies("spokesman", { id: "whole", regions: ["AF"], extent: "country" }),
        affirms("ministry", { id: "present", regions: ["AF"], extent: "country" }),
        denies("ministry", { id: "part", regions: ["AF"], extent: "part" }),
      ],
      regions: [createRegion({ id: "AF" })],
    });
    const claimsOf = (area: AreaId) =>
      dataset.claims.filter(({ regions, extent }) => `${regions[0]}:${extent}` === area);
    const wholes = wholeDenials("AF-NAN" as AreaId, dataset.regions, claimsOf);
    expect(wholes.map(({ id }) => id)).toEqual(["whole"]);
    expect(contest([affirms("envoy")], wholes)).toMatchObject({
      class: "denied-whole",
      voices: { affirming: 1, denying: 0, against: 0 },
      ofWhole: 1,
    });
    expect(wholeDenials("AF:country" as AreaId, dataset.regions, claimsOf)).toEqual([]);
  });

  it("nothing is said where no claim names the area", () => {
    expect(contest([], [denies("spokesman")])).toBeNull();
  });
});

describe("the latest claim", () => {
  it("is the one that speaks of the latest day in the window, however far it goes on", () => {
    const early = affirms("envoy", { id: "early", occurred: createSpan("2021-05-01") });
    const long = affirms("envoy", { id: "long", occurred: createSpan("2020-01-01", "2025-12-31", "year") });
    const [block] = agreementTable([early, long], claimantOf).blocks;
    const [voice] = block?.voices ?? [];
    const end = createDay("2021-06-30");
    expect(voice && latestIn(voice, "occurred", end)).toEqual({ claim: long, span: { ...long.occurred, to: end } });
    expect(voice && latestIn(voice, "occurred", null)?.span.to).toBe(createDay("2025-12-31"));
  });

  it("is none where no claim has a date", () => {
    const [block] = agreementTable([affirms("envoy", { reported: null })], claimantOf).blocks;
    const [voice] = block?.voices ?? [];
    expect(voice && latestIn(voice, "reported", null)).toBeNull();
  });
});

describe("columns", () => {
  const names = (kinds: Parameters<typeof agreementColumns>[0], isShort: boolean) =>
    agreementColumns(kinds, isShort).map(({ name }) => name);

  it("are the kinds that occur, those that neither affirm nor deny together", () => {
    expect(names(new Set(["defeat", "attack", "presence", "disputed"] as const), false)).toEqual([
      "presence",
      "attack",
      "defeat",
      "disputed",
    ]);
    expect(names(new Set(["strength", "unnamed"] as const), false)).toEqual(["neither"]);
  });

  it("join those that affirm where there is little room, never a denial and a defeat", () => {
    expect(names(new Set(["denial", "defeat", "attack", "presence", "disputed"] as const), true)).toEqual([
      "affirms",
      "denial",
      "defeat",
      "disputed",
    ]);
    expect(names(new Set(["denial"] as const), true)).toEqual(["denial"]);
  });
});
