import { describe, expect, it } from "vitest";
import { NO_FILTER, passes } from "../../../src/core/filter/filter.ts";
import {
  membersOf,
  onlyCategory,
  onlyClaimant,
  type Who,
  withCategorySwitched,
  withClaimantSwitched,
} from "../../../src/core/filter/who.ts";
import { type ClaimantCategory, categoryOf } from "../../../src/core/records/claimant-category.ts";
import type { ClaimantId } from "../../../src/core/records/records.ts";
import { createClaimant } from "../../helpers/claims.ts";

const claimants = [
  createClaimant({ id: "amaq", type: "is" }),
  createClaimant({ id: "mujahid", type: "taliban" }),
  createClaimant({ id: "muttaqi", type: "taliban" }),
  createClaimant({ id: "ghani", type: "afghan-republic" }),
  createClaimant({ id: "sadat", type: "former-afghan-official" }),
  createClaimant({ id: "unama", type: "un" }),
];
const everyone: Who = NO_FILTER;

const category = (who: Who, id: ClaimantCategory): Who => withCategorySwitched(who, id, claimants);
const claimant = (who: Who, id: string): Who => withClaimantSwitched(who, id as ClaimantId, claimants);

function passing(who: Who): readonly string[] {
  return claimants
    .filter(({ id, type }) => passes(who.category, categoryOf(type)) && passes(who.claimant, id))
    .map(({ id }) => id);
}

function states(who: Who): Readonly<Record<string, string>> {
  return Object.fromEntries(membersOf(who, claimants).map(({ category, checked }) => [category, checked]));
}

describe("who passes", () => {
  it("is everyone by default", () => {
    expect(passing(everyone)).toEqual(claimants.map(({ id }) => id));
    expect(new Set(Object.values(states(everyone)))).toEqual(new Set(["all"]));
  });

  it("leaves out a category by its name", () => {
    expect(category(everyone, "TB")).toEqual({
      category: { kind: "without", values: ["TB"] },
      claimant: { kind: "without", values: [] },
    });
  });

  it("leaves out one claimant by its id and marks its category as partial", () => {
    const who = claimant(everyone, "sadat");
    expect(who).toEqual({
      category: { kind: "without", values: [] },
      claimant: { kind: "without", values: ["sadat"] },
    });
    expect(states(who)).toMatchObject({ AR: "some", TB: "all" });
  });

  it("leaves out the category once its last claimant is left out", () => {
    expect(claimant(claimant(everyone, "sadat"), "ghani").category).toEqual({ kind: "without", values: ["AR"] });
  });

  it("lets one claimant of a category pass that was left out", () => {
    const who = claimant(category(everyone, "TB"), "mujahid");
    expect(passing(who)).toEqual(["amaq", "mujahid", "ghani", "sadat", "unama"]);
    expect(states(who)["TB"]).toBe("some");
  });

  it("fills a partial category before it empties it", () => {
    const partial = claimant(everyone, "muttaqi");
    expect(states(category(partial, "TB"))["TB"]).toBe("all");
    expect(states(category(category(partial, "TB"), "TB"))["TB"]).toBe("none");
  });

  it("adds to what was asked for alone", () => {
    expect(category(onlyCategory("UN"), "IS")).toEqual({
      category: { kind: "only", values: ["IS", "UN"] },
      claimant: { kind: "without", values: [] },
    });
    expect(claimant(onlyClaimant("ghani" as ClaimantId), "unama").category).toEqual({
      kind: "only",
      values: ["AR", "UN"],
    });
    expect(passing(claimant(onlyClaimant("ghani" as ClaimantId), "unama"))).toEqual(["ghani", "unama"]);
    expect(claimant(onlyClaimant("ghani" as ClaimantId), "mujahid")).toEqual({
      category: NO_FILTER.category,
      claimant: { kind: "only", values: ["mujahid", "ghani"] },
    });
  });

  it("comes back to the default once all pass again", () => {
    const who = ["IS", "TB", "AR", "PK", "US", "OG", "RM", "LO"].reduce(
      (before, id) => category(before, id as ClaimantCategory),
      onlyCategory("UN"),
    );
    expect(who).toEqual({ category: NO_FILTER.category, claimant: NO_FILTER.claimant });
  });

  it("tells of a category without claimants whether such would pass", () => {
    expect(states(onlyCategory("UN"))).toMatchObject({ PK: "none", UN: "all" });
    expect(states(category(everyone, "PK"))).toMatchObject({ PK: "none", US: "all" });
  });

  it("switches one thing only, whatever came before", () => {
    const starts = [
      everyone,
      onlyCategory("TB"),
      onlyClaimant("sadat" as ClaimantId),
      category(claimant(everyone, "amaq"), "AR"),
    ];
    for (const start of starts) {
      for (const { id } of claimants) {
        const before = new Set(passing(start));
        before[before.has(id) ? "delete" : "add"](id);
        expect(new Set(passing(claimant(start, id)))).toEqual(before);
      }
    }
  });
});
