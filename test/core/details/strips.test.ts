import { describe, expect, it } from "vitest";
import { stripsOf } from "../../../src/core/details/strips.ts";
import { createClaim, createSpan } from "../../helpers/claims.ts";

describe("stripsOf", () => {
  it("has a strip for each category that speaks, in the order used everywhere", () => {
    const long = createSpan("2016-01-01", "2025-12-31", "year");
    const claims = [
      createClaim({ id: "RM", occurred: long, reliability: "E" }),
      createClaim({ id: "TB", assertion: "denial", occurred: createSpan("2023-01-01") }),
      createClaim({ id: "TB", assertion: "denial", occurred: createSpan("2021-05-01", "2021-05-31", "month") }),
    ];
    const strips = stripsOf(
      claims,
      "occurred",
      (claim) => claim.id as string as "RM" | "TB",
      (claim) => claim.reliability === "E",
    );
    expect(strips).toEqual([
      {
        category: "TB",
        bars: [
          { span: createSpan("2023-01-01"), polarity: "deny", long: false, faint: false },
          { span: createSpan("2021-05-01", "2021-05-31", "month"), polarity: "deny", long: false, faint: false },
        ],
        reach: { from: createSpan("2021-05-01").from, to: createSpan("2023-01-01").to },
      },
      {
        category: "RM",
        bars: [{ span: long, polarity: "affirm", long: true, faint: true }],
        reach: { from: long.from, to: long.to },
      },
    ]);
  });

  it("leaves out a category whose claims have no date under the clock", () => {
    expect(
      stripsOf(
        [createClaim({ reported: null })],
        "reported",
        () => "UN",
        () => false,
      ),
    ).toEqual([]);
  });
});
