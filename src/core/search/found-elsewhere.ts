import { lineageOf } from "../records/area.ts";
import type { Claim, Dataset, Region } from "../records/records.ts";
import { markerOf } from "./marks.ts";
import type { FoundTerm } from "./text-search.ts";

/** Where a claim holds a term of a search, and what stands there. */
export type FoundPlace =
  | {
      readonly field: "place" | "note" | "claimant" | "publisher" | "title" | "region" | "settlement";
      readonly text: string;
    }
  /** Another name of a region or a settlement. */
  | { readonly field: "otherName"; readonly of: string; readonly text: string }
  /** A region that one of the claim lies in. */
  | { readonly field: "within"; readonly of: string; readonly text: string };

/**
 * Where a claim holds what a search found in it, as far as no visible text shows it: one place for each such term, the
 * first in the order of fields.
 * @param visible texts in which the search is marked anyway
 */
export function foundElsewhere(
  claim: Claim,
  dataset: Dataset,
  terms: readonly FoundTerm[],
  visible: readonly string[],
): readonly FoundPlace[] {
  const places = placesOf(claim, dataset);
  const found = new Map<string, FoundPlace>();
  const find = (term: FoundTerm): void => {
    const findTyped = markerOf([{ ...term, patterns: term.patterns.slice(0, 1), parts: [] }]);
    const findAny = markerOf([{ ...term, parts: [] }]);
    if (visible.some((text) => findAny(text).length > 0)) return;
    const place =
      places.find(({ text }) => findTyped(text).length > 0) ??
      places.find(({ text }) => findAny(text).length > 0) ??
      regionPlace(claim, dataset, term);
    if (place) found.set(Object.values(place).join("\n"), place);
    else for (const part of term.parts) find(part);
  };
  for (const term of terms) find(term);
  return [...found.values()];
}

function placesOf(claim: Claim, { claimants, publications, regions }: Dataset): readonly FoundPlace[] {
  const publication = publications.get(claim.publication);
  const named = claim.regions.map((id) => regions.get(id)).filter((region): region is Region => region !== undefined);
  const other = (of: string, names: readonly string[]): readonly FoundPlace[] =>
    names.map((text) => ({ field: "otherName", of, text }));
  return [
    { field: "place", text: claim.place },
    { field: "note", text: claim.note },
    { field: "claimant", text: claimants.get(claim.claimant)?.name ?? "" },
    { field: "publisher", text: publication?.publisher ?? "" },
    { field: "title", text: publication?.title ?? "" },
    ...named.map((region) => ({ field: "region", text: region.name }) as const),
    ...named.flatMap((region) => other(region.name, region.otherNames)),
    ...(claim.point ? [{ field: "settlement", text: claim.point.settlement } as const] : []),
    ...(claim.point ? other(claim.point.settlement, claim.point.otherNames) : []),
  ];
}

/** The region of a term that a claim names, or that one of the claim's regions lies in. */
function regionPlace(claim: Claim, { regions }: Dataset, term: FoundTerm): FoundPlace | null {
  for (const id of claim.regions) {
    const at = lineageOf(id, regions).find((each) => term.regions.includes(each));
    if (at === undefined) continue;
    const text = regions.get(at)?.name ?? at;
    return at === id ? { field: "region", text } : { field: "within", of: regions.get(id)?.name ?? id, text };
  }
  return null;
}
