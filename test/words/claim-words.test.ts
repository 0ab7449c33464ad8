import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/core/records/records.ts";
import { dateWords, kindWords, saysWords } from "../../src/words/claim-words.ts";
import { numberWords } from "../../src/words/number-words.ts";
import type { Overrides } from "../helpers/claims.ts";
import { createClaim, createReportedNumbers, createSpan } from "../helpers/claims.ts";
import { english } from "../helpers/english.ts";

function lineOf(overrides: Overrides<Claim>): string {
  const claim = createClaim(overrides);
  return `${kindWords(english, claim)} ${saysWords(english, claim)}`.trim();
}

describe("a claim in one line", () => {
  it("says what it affirms or denies", () => {
    expect(lineOf({ assertion: "network" })).toBe("Support network affirms");
    expect(lineOf({ assertion: "denial", denies: "presence" })).toBe("Denies that IS-K is present");
    expect(lineOf({ assertion: "denial" })).toBe("Denial denies");
    expect(lineOf({ assertion: "defeat", denies: "capability" })).toBe(
      "Defeat declared denies that IS-K has the means or the ground",
    );
  });

  it("gives the size of a size estimate, and what a claim of neither kind says", () => {
    const numbers = createReportedNumbers({ strength: { low: 1500, high: 2200 } });
    expect(lineOf({ assertion: "strength", numbers })).toBe("Size estimate 1,500–2,200");
    expect(lineOf({ assertion: "attack", responsibility: "unknown" })).toBe("Attack attacker not named");
    expect(lineOf({ assertion: "disputed-attribution", denies: "attribution" })).toBe(
      "Disputed attribution disputes that it was IS-K, or that it was so",
    );
  });

  it("dates by the clock", () => {
    const claim = createClaim({ occurred: createSpan("2023-05-01", "2023-05-31", "month"), reported: null });
    expect(dateWords(english, claim, "occurred")).toBe("May 2023");
    expect(dateWords(english, claim, "reported")).toBe("date unknown");
  });
});

describe("numberWords", () => {
  it("gives ranges with open ends and who counted", () => {
    const numbers = createReportedNumbers({
      killed: { low: 12, high: 15 },
      injured: { low: 1000, high: null },
      attacks: 1,
      arrested: 3,
      countedBy: "hospital",
    });
    expect(numberWords(english, numbers)).toBe(
      "12–15 killed, at least 1,000 injured, 3 arrested, 1 attack, counted by a hospital",
    );
    expect(numberWords(english, createReportedNumbers({ killed: { low: null, high: 7 } }))).toBe("up to 7 killed");
    expect(numberWords(english, createReportedNumbers({ strength: { low: 4000, high: 4000 } }))).toBe("size 4,000");
  });

  it("is null without numbers", () => {
    expect(numberWords(english, createReportedNumbers())).toBeNull();
  });
});
