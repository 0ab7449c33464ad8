import { type Filter, isEverything, passes, reaches } from "../filter/filter.ts";
import { passesRegions } from "../filter/region-choice.ts";
import { foldText, searchWords } from "../query/text-match.ts";
import { blocOf } from "../records/bloc.ts";
import type { Claim, Dataset } from "../records/records.ts";
import { polarityOf } from "../records/vocabulary.ts";

/** A part of the filter that can hold a claim back by itself. */
export type FilterPart = keyof Filter;

const RELIABILITY_RAMP = ["A", "B", "C", "D", "E"] as const;
const CREDIBILITY_RAMP = ["1", "2", "3", "4", "5"] as const;

/** Tells for a claim which parts of a filter hold it back: none where it passes. Answers are kept. */
export function createHindrances(filter: Filter, dataset: Dataset): (claim: Claim) => readonly FilterPart[] {
  const tests = testsOf(filter, dataset);
  const kept = new Map<Claim, readonly FilterPart[]>();
  return (claim) => {
    const known = kept.get(claim);
    if (known) return known;
    const parts = tests.flatMap(([part, passesPart]) => (passesPart(claim) ? [] : [part]));
    kept.set(claim, parts);
    return parts;
  };
}

function testsOf(filter: Filter, dataset: Dataset): readonly (readonly [FilterPart, (claim: Claim) => boolean])[] {
  const { claimants, publications, regions } = dataset;
  const words = searchWords(filter.text);
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
    ["text", (claim) => words.length === 0 || containsAll(textOf(claim, dataset), words)],
  ];
}

function containsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** All that free text is looked for in, folded. */
function textOf(claim: Claim, { claimants, publications, regions }: Dataset): string {
  const publication = publications.get(claim.publication);
  const names = claim.regions.flatMap((id) => {
    const region = regions.get(id);
    return region ? [region.name, ...region.otherNames] : [];
  });
  const texts = [
    claim.summary,
    claim.place,
    claim.note,
    claimants.get(claim.claimant)?.name,
    publication?.publisher,
    publication?.title,
    ...names,
  ];
  return foldText(texts.join("\n"));
}
