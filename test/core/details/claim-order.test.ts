import { describe, expect, it } from "vitest";
import { orderClaims } from "../../../src/core/details/claim-order.ts";
import { createClaim, createSpan } from "../../helpers/claims.ts";
import { english } from "../../helpers/english.ts";

const claims = [
  createClaim({ id: "middle", claimant: "zia", occurred: createSpan("2022-01-01"), reported: null }),
  createClaim({ id: "early", claimant: "abdul", occurred: createSpan("2021-01-01") }),
  createClaim({ id: "late", claimant: "zia", occurred: createSpan("2023-01-01", "2023-02-01") }),
  createClaim({ id: "late, shorter", claimant: "Émile", occurred: createSpan("2023-01-01") }),
];
const idsIn = (order: "newest" | "oldest" | "claimant", clock: "occurred" | "reported" = "occurred") =>
  orderClaims(claims, order, clock, (claim) => claim.claimant, english.formats.collate).map(({ id }) => id);

describe("orderClaims", () => {
  it("runs by the first day, then the last", () => {
    expect(idsIn("newest")).toEqual(["late", "late, shorter", "middle", "early"]);
    expect(idsIn("oldest")).toEqual(["early", "middle", "late, shorter", "late"]);
  });

  it("puts claims without a date last in both directions", () => {
    expect(idsIn("newest", "reported").at(-1)).toBe("middle");
    expect(idsIn("oldest", "reported").at(-1)).toBe("middle");
  });

  it("runs by name, newest first within one name", () => {
    expect(idsIn("claimant")).toEqual(["early", "late, shorter", "late", "middle"]);
  });

  it("leaves the given list as it is", () => {
    idsIn("claimant");
    expect(claims.map(({ id }) => id)).toEqual(["middle", "early", "late", "late, shorter"]);
  });
});
