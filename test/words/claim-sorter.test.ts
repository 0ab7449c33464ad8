import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/core/records/records.ts";
import { CLAIM_COLUMNS, type ClaimColumn, sortAfter } from "../../src/core/table/sort.ts";
import { createClaimSorter } from "../../src/words/claim-sorter.ts";
import { createClaim, createClaimant, createDataset, createRegion, createSpan } from "../helpers/claims.ts";
import { english } from "../helpers/english.ts";

function sorted(claims: readonly Claim[], column: ClaimColumn, descending = false): readonly string[] {
  const dataset = createDataset({
    claims,
    claimants: [createClaimant({ id: "a", name: "Zabul police" }), createClaimant({ id: "z", name: "élan" })],
    regions: [createRegion({ id: "AF", name: "Afghanistan" }), createRegion({ id: "AF-KAB", name: "Kabul" })],
  });
  const rows = createClaimSorter(english, dataset)(Int32Array.from(claims.keys()), { column, descending });
  return Array.from(rows, (row) => claims[row]?.id ?? "");
}

describe("a sort of claims", () => {
  it("by date goes by first day, then by last, and puts what has no date last both ways", () => {
    const claims = [
      createClaim({ id: "none", reported: null }),
      createClaim({ id: "year", reported: createSpan("2022-01-01", "2022-12-31", "year") }),
      createClaim({ id: "day", reported: createSpan("2022-01-01") }),
      createClaim({ id: "early", reported: createSpan("2019-05-01") }),
    ];
    expect(sorted(claims, "reported")).toEqual(["early", "day", "year", "none"]);
    expect(sorted(claims, "reported", true)).toEqual(["year", "day", "early", "none"]);
  });

  it("goes by names as readers see them, whatever the ids and accents, newest first among equals", () => {
    const claims = [
      createClaim({ id: "old", claimant: "a", occurred: createSpan("2020-01-01") }),
      createClaim({ id: "new", claimant: "a", occurred: createSpan("2023-01-01") }),
      createClaim({ id: "other", claimant: "z" }),
    ];
    expect(sorted(claims, "claimant")).toEqual(["other", "new", "old"]);
    expect(sorted(claims, "claimant", true)).toEqual(["new", "old", "other"]);
  });

  it("by grade puts the best first, and F and 6, which cannot be judged, last both ways", () => {
    const claims = [
      createClaim({ id: "F1", reliability: "F", credibility: "1" }),
      createClaim({ id: "C2", reliability: "C", credibility: "2" }),
      createClaim({ id: "B6", reliability: "B", credibility: "6" }),
      createClaim({ id: "B3", reliability: "B", credibility: "3" }),
    ];
    expect(sorted(claims, "grade").slice(0, 2)).toEqual(["B3", "C2"]);
    expect(sorted(claims, "grade", true).slice(0, 2)).toEqual(["C2", "B3"]);
  });

  it("by place and by kind goes by the words of the table", () => {
    const claims = [
      createClaim({ id: "kabul", regions: ["AF-KAB"], assertion: "attack" }),
      createClaim({ id: "country", regions: ["AF"], extent: "country", assertion: "denial", denies: "presence" }),
    ];
    expect(sorted(claims, "where")).toEqual(["country", "kabul"]);
    expect(sorted(claims, "says")).toEqual(["kabul", "country"]);
  });

  it("holds just the rows that were given, in either direction of every column", () => {
    const claims = Array.from({ length: 40 }, (_, index) =>
      createClaim({ id: `${index}`, summary: `${index % 7}`, occurred: createSpan(`20${14 + (index % 9)}-01-01`) }),
    );
    const sorter = createClaimSorter(english, createDataset({ claims }));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(39)),
        fc.constantFrom(...CLAIM_COLUMNS),
        fc.boolean(),
        (rows, column, descending) => {
          const result = sorter(Int32Array.from(rows), { column, descending });
          expect(Array.from(result).sort()).toEqual([...rows].sort());
        },
      ),
    );
  });
});

describe("a heading that is chosen", () => {
  it("turns its own sort round, and else begins as that column is mostly wanted", () => {
    expect(sortAfter({ column: "grade", descending: false }, "grade")).toEqual({ column: "grade", descending: true });
    expect(sortAfter({ column: "grade", descending: false }, "reported").descending).toBe(true);
    expect(sortAfter({ column: "reported", descending: true }, "claimant").descending).toBe(false);
  });
});
