import { type Filter, isEverything, passes, reaches } from "../filter/filter.ts";
import { passesRegions } from "../filter/region-choice.ts";
import type { ClaimIndex } from "../query/query.ts";
import { blocOf } from "../records/bloc.ts";
import type { Claim, Dataset } from "../records/records.ts";
import { polarityOf } from "../records/vocabulary.ts";

/** A part of the filter that can hold a claim back by itself. */
export type FilterPart = keyof Filter;

const RELIABILITY_RAMP = ["A", "B", "C", "D", "E"] as const;
const CREDIBILITY_RAMP = ["1", "2", "3", "4", "5"] as const;

/**
 * Tells for a claim which parts of a filter hold it back: none where it passes. Answers are kept.
 * @param index of the dataset
 */
export function createHindrances(
  filter: Filter,
  dataset: Dataset,
  index: Pick<ClaimIndex, "search">,
): (claim: Claim) => readonly FilterPart[] {
  const tests = testsOf(filter, dataset, index);
  const kept = new Map<Claim, readonly FilterPart[]>();
  return (claim) => {
    const known = kept.get(claim);
    if (known) return known;
    const parts = tests.flatMap(([part, passesPart]) => (passesPart(claim) ? [] : [part]));
    kept.set(claim, parts);
    return parts;
  };
}

function testsOf(
  filter: Filter,
  dataset: Dataset,
  index: Pick<ClaimIndex, "search">,
): readonly (readonly [FilterPart, (claim: Claim) => boolean])[] {
  const { claims, claimants, publications, regions } = dataset;
  const finding = index.search(filter.text);
  const found = finding && new Set(claims.filter((_, position) => finding.matches[position] === 1));
  return [
    ["bloc", (claim) => passes(filter.bloc, blocOf(claimants.get(claim.claimant)?.type ?? "other"))],
    ["claimant", (claim) => passes(filter.claimant, claim.claimant)],
    ["publisher", (claim) => passes(filter.publisher, publications.get(claim.publication)?.publisher ?? "")],
    ["assertion", (claim) => passes(filter.assertion, claim.assertion)],
    ["polarity", (claim) => passes(filter.polarity, polarityOf(claim.assertion, claim.responsibility))],
    [
      "region",
      (claim) => {
        if (isEverything(filter.region)) return true;
        const known = claim.regions.filter((id) => regions.has(id));
        if (known.length === 0) return filter.region.kind === "without";
        return known.some((id) => passesRegions(filter.region, id, regions));
      },
    ],
    ["reliability", (claim) => reaches(filter.reliability, claim.reliability, RELIABILITY_RAMP)],
    ["credibility", (claim) => reaches(filter.credibility, claim.credibility, CREDIBILITY_RAMP)],
    ["text", (claim) => found === null || found.has(claim)],
  ];
}
