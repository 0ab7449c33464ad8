import { describe, expect, it } from "vitest";
import { countData } from "../../../src/core/details/data-counts.ts";
import { createClaim, createClaimant, createDataset, createRegion, createSpan } from "../../helpers/claims.ts";

const dataset = createDataset({
  claimants: [
    createClaimant({ id: "unama", type: "un", group: "un" }),
    createClaimant({ id: "monitors", type: "un", group: "un" }),
    createClaimant({ id: "amaq", type: "is", group: "is" }),
  ],
  regions: [
    createRegion({ id: "AF", name: "Afghanistan" }),
    createRegion({ id: "AF-NAN", name: "Nangarhar" }),
    createRegion({ id: "AF-KAP", name: "Kapisa" }),
  ],
  claims: [
    createClaim({
      id: "a",
      occurred: createSpan("2016-01-01", "2018-12-31", "year"),
      reported: null,
      reliability: "B",
      credibility: "2",
    }),
    createClaim({ id: "b", claimant: "amaq", assertion: "attack", reliability: "F", credibility: "6" }),
    createClaim({ id: "c", claimant: "monitors", regions: ["AF"], extent: "country" }),
  ],
});

describe("the data in numbers", () => {
  const counts = countData(dataset);

  it("counts years by both clocks, with those between and the unknown", () => {
    expect(counts.years[0]).toEqual({ year: 2016, occurred: 1, reported: 0 });
    expect(counts.years.find(({ year }) => year === 2019)).toEqual({ year: 2019, occurred: 0, reported: 0 });
    expect(counts.years.slice(-2)).toEqual([
      { year: 2023, occurred: 2, reported: 2 },
      { year: null, occurred: 0, reported: 1 },
    ]);
  });

  it("counts types and kinds that occur, grades in pairs, and independent groups", () => {
    expect(counts.types).toEqual([
      { type: "is", count: 1 },
      { type: "un", count: 2 },
    ]);
    expect(counts.assertions).toEqual([
      { assertion: "presence", count: 2 },
      { assertion: "attack", count: 1 },
    ]);
    expect([counts.grades[1]?.[1], counts.grades[2]?.[2], counts.grades[5]?.[5]]).toEqual([1, 1, 1]);
    expect(counts.groups).toBe(2);
  });

  it("names the regions of the map that no claim names; a claim about the country names none of them", () => {
    expect([...counts.unnamed]).toEqual([["Afghanistan", ["Kapisa"]]]);
  });

  it("has nothing to tell of no data", () => {
    expect(countData(createDataset())).toMatchObject({ years: [], types: [], assertions: [], groups: 0 });
  });
});
