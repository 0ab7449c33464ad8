import fc from "fast-check";
import { expect, test } from "vitest";
import { facetSourceOf } from "../../../src/core/facets/facet-source.ts";
import { FACETS } from "../../../src/core/facets/facets.ts";
import type { Claim, Dataset } from "../../../src/core/records/records.ts";
import { createClaim, createDataset, createSpan } from "../../helpers/claims.ts";
import { datasets } from "../query/arbitraries.ts";

/** What a facet says of each claim. */
function valuesOf(dataset: Dataset, name: "corroborated" | "contradicted"): readonly string[] {
  const read = FACETS[name].read(facetSourceOf(dataset), "occurred");
  return dataset.claims.map(read);
}

/** The same by comparing all pairs. */
function comparedInPairs({ claims, claimants, regions, relations }: Dataset) {
  const groupOf = ({ claimant }: Claim) => claimants.get(claimant)?.group;
  const says = ({ assertion, responsibility, denies }: Claim): string => {
    if (assertion === "denial" || assertion === "defeat") {
      return ["presence", "capability", "facility"].includes(denies ?? "") ? "denies" : "";
    }
    const isSilent = assertion === "strength" || assertion === "disputed-attribution";
    return isSilent || (assertion === "attack" && responsibility === "unknown") ? "" : "affirms";
  };
  const isShort = ({ occurred }: Claim) => occurred.to - occurred.from + 1 <= 35;
  const meet = (one: Claim, other: Claim) =>
    one.extent === "named" &&
    other.extent === "named" &&
    one.regions.some((id) => regions.has(id) && other.regions.includes(id)) &&
    isShort(one) &&
    isShort(other) &&
    one.occurred.from <= other.occurred.to &&
    other.occurred.from <= one.occurred.to;
  const areRelated = (one: Claim, other: Claim, kind: string) =>
    relations.some(
      (relation) =>
        relation.kind === kind &&
        [relation.from, relation.to].includes(one.id) &&
        [relation.from, relation.to].includes(other.id),
    );
  return claims.map((claim) => {
    const others = claims.filter((other) => other !== claim);
    const ofOthers = others.filter((other) => groupOf(other) !== groupOf(claim));
    const isOpposite = (other: Claim) =>
      areRelated(claim, other, "contradicts") ||
      (meet(claim, other) && [says(claim), says(other)].sort().join() === "affirms,denies");
    const agrees = (other: Claim) => meet(claim, other) && says(claim) === "affirms" && says(other) === "affirms";
    const byDates = ofOthers.some(agrees) ? "dates" : "none";
    const byOwn = others.some(isOpposite) ? "own" : "none";
    return {
      corroborated: ofOthers.some((other) => areRelated(claim, other, "corroborates")) ? "recorded" : byDates,
      contradicted: ofOthers.some(isOpposite) ? "others" : byOwn,
    };
  });
}

test("spans count up to 35 days, and overlap by a common day", () => {
  const corroborated = (from: string, to: string) => {
    const claims = [
      createClaim({ id: "one", claimant: "ministry", occurred: createSpan("2020-01-01", "2020-02-04", "month") }),
      createClaim({ id: "other", claimant: "envoy", occurred: createSpan(from, to, "month") }),
    ];
    return valuesOf(createDataset({ claims }), "corroborated").join(" ");
  };
  expect(corroborated("2020-02-04", "2020-02-04")).toBe("dates dates");
  expect(corroborated("2020-02-05", "2020-02-05")).toBe("none none");
  expect(corroborated("2019-12-15", "2020-01-18")).toBe("dates dates");
  expect(corroborated("2019-12-15", "2020-01-19")).toBe("none none");
});

test("claims are corroborated and contradicted as comparing all pairs says", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(datasets, (dataset) => {
      const expected = comparedInPairs(dataset);
      for (const name of ["corroborated", "contradicted"] as const) {
        const values = valuesOf(dataset, name);
        expect(values).toEqual(expected.map((claim) => claim[name]));
        for (const value of values) seen.add(`${name} ${value}`);
      }
    }),
    { numRuns: 200 },
  );
  expect(seen.size).toBe(6);
});
