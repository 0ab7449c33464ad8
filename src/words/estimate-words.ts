import { greatestOf } from "../core/extremes.ts";
import type { ClaimId } from "../core/records/records.ts";
import { type EstimateSet, voicesOf } from "../core/strength/estimate-sets.ts";
import { type Estimate, numbersOf, type Size, sizeExtremesOf } from "../core/strength/estimates.ts";
import type { WholeCatalogue } from "./catalogue.ts";

/** A size as it was said: `2,000–3,000`, `at least 10,000`, `up to 3,000`. */
export function sizeWords(text: WholeCatalogue, size: Size): string {
  const { range } = text.details.numbers;
  switch (size.kind) {
    case "one":
      return range(size.number, size.number);
    case "range":
      return range(size.low, size.high);
    case "at-least":
      return range(size.low, null);
    case "up-to":
      return range(null, size.high);
  }
}

/**
 * What each claimant is called in chart and table: its short name, or for numbers that it passes on, that others gave
 * them; where one page passes on several, the highest are of some, the others of others.
 */
export function estimateNames(text: WholeCatalogue, list: readonly Estimate[]): ReadonlyMap<ClaimId, string> {
  const highest = ({ size }: Estimate) => greatestOf(numbersOf(size));
  return new Map(
    list.map((estimate) => {
      const { claim, claimant, isRelayed } = estimate;
      if (!isRelayed) return [claim.id, claimant.shortName];
      const others = list.filter(
        (other) => other.isRelayed && other !== estimate && other.claim.publication === claim.publication,
      );
      const kind =
        others.length === 0 ? "all" : others.some((other) => highest(other) > highest(estimate)) ? "other" : "some";
      return [claim.id, text.strength.relayed(kind, claimant)];
    }),
  );
}

/** The answer of estimates that share a chart: how many by how many voices, and the two furthest apart with who said them. */
export function strengthAnswer(
  text: WholeCatalogue,
  { list }: Pick<EstimateSet, "list">,
  country: string | null,
  names: ReadonlyMap<ClaimId, string>,
): { readonly bold: string; readonly rest: string } {
  const bold = text.strength.answer(list.length, country, voicesOf(list));
  const extremes = sizeExtremesOf(list);
  if (extremes === null) return { bold, rest: "" };
  const told = ({ claim, size, span }: Estimate) =>
    [sizeWords(text, size), names.get(claim.id) ?? "", text.dates.span(span)] as const;
  const { least, greatest } = extremes;
  const { extent, only } = text.strength;
  return { bold, rest: least === greatest ? only(...told(least)) : extent(told(least), told(greatest)) };
}
