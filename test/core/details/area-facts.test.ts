import { describe, expect, it } from "vitest";
import { areaFacts } from "../../../src/core/details/area-facts.ts";
import { createClaim, createSpan } from "../../helpers/claims.ts";

describe("areaFacts", () => {
  it("finds the first and last who affirm and the last who denies", () => {
    const first = createClaim({ id: "first", occurred: createSpan("2016-09-01") });
    const last = createClaim({ id: "last", occurred: createSpan("2023-05-01", "2023-05-31", "month") });
    const denial = createClaim({ id: "denial", assertion: "denial", occurred: createSpan("2024-01-01") });
    expect(areaFacts([last, denial, first], "occurred")).toEqual({
      firstAffirmed: first,
      lastAffirmed: { dated: last, long: null },
      lastDenied: { dated: denial, long: null },
    });
  });

  it("count from the end of the claim that ends first, however early a longer one begins", () => {
    const dated = createClaim({ id: "dated", occurred: createSpan("2019-03-01") });
    const long = createClaim({ id: "long", occurred: createSpan("2016-01-01", "2025-05-31", "year") });
    const lone = createClaim({ id: "lone", occurred: createSpan("2016-01-01", "2016-12-31", "year") });
    expect(areaFacts([long, dated], "occurred").firstAffirmed).toBe(dated);
    expect(areaFacts([long, dated, lone], "occurred").firstAffirmed).toBe(lone);
  });

  it("adds a claim known to the year only where it reaches into another year", () => {
    const dated = createClaim({ id: "dated", occurred: createSpan("2016-09-01") });
    const long = createClaim({ id: "long", occurred: createSpan("2016-01-01", "2025-05-31", "year") });
    expect(areaFacts([dated, long], "occurred").lastAffirmed).toEqual({ dated, long });
  });

  it("falls back on a long span where there is nothing finer", () => {
    const long = createClaim({ occurred: createSpan("2016-01-01", "2016-12-31", "year") });
    expect(areaFacts([long], "occurred").lastAffirmed).toEqual({ dated: null, long });
  });

  it("passes over what neither affirms nor denies, and what has no date under the clock", () => {
    const estimate = createClaim({ assertion: "strength" });
    const undated = createClaim({ reported: null });
    const nothing = { dated: null, long: null };
    expect(areaFacts([estimate, undated], "reported")).toEqual({
      firstAffirmed: null,
      lastAffirmed: nothing,
      lastDenied: nothing,
    });
  });
});
