import { greatestOf, leastOf } from "../extremes.ts";
import type { Claim, Claimant, Dataset, NumberRange, RegionId } from "../records/records.ts";
import type { Day } from "../time/day.ts";
import type { Clock, Span } from "../time/span.ts";

/** How large somebody said it is: one number, a range, or a bound. */
export type Size =
  | { readonly kind: "one"; readonly number: number }
  | { readonly kind: "range"; readonly low: number; readonly high: number }
  | { readonly kind: "at-least"; readonly low: number }
  | { readonly kind: "up-to"; readonly high: number };

/** A size estimate for a chart. */
export interface Estimate {
  readonly claim: Claim;
  /** Under the one name by which it goes everywhere. */
  readonly claimant: Claimant;
  readonly size: Size;
  /** The country that it is of as a whole; null for a province, a part, or several countries together. Never to share a chart. */
  readonly country: RegionId | null;
  /** The time it is about, or of its report, by the clock. */
  readonly span: Span;
  /** The middle of that time, where it stands in the chart; between two days it is the earlier. */
  readonly middle: Day;
  /** Somebody else's number that the claimant passes on. */
  readonly isRelayed: boolean;
}

/** The estimates among some claims, and what was left out of them. */
export interface Estimates {
  /** By the middle of their time, then by first day, then by the order of the dataset. */
  readonly list: readonly Estimate[];
  /** Without a date under the clock. */
  readonly undated: readonly Claim[];
}

/**
 * The size estimates among the claims at some positions of a dataset: claims of the kind `strength`, each as it was said.
 * Nothing is averaged or joined, and numbers that other claims give of one camp or cell are none.
 */
export function estimatesIn({ claims, claimants }: Dataset, rows: Int32Array, clock: Clock): Estimates {
  const list: Estimate[] = [];
  const undated: Claim[] = [];
  for (const row of rows.toSorted()) {
    const claim = claims[row] as Claim;
    const size = claim.numbers.strength && sizeOf(claim.numbers.strength);
    const claimant = claimants.get(claim.claimant);
    if (claim.assertion !== "strength" || !size || !claimant) continue;
    const span = claim[clock];
    if (span === null) {
      undated.push(claim);
      continue;
    }
    const { countedBy } = claim.numbers;
    const [country, ...others] = claim.regions;
    list.push({
      claim,
      claimant,
      size,
      country: claim.extent === "country" && others.length === 0 ? (country ?? null) : null,
      span,
      middle: Math.floor((span.from + span.to) / 2),
      isRelayed: countedBy !== null && countedBy !== "claimant",
    });
  }
  return { list: list.sort((one, other) => one.middle - other.middle || one.span.from - other.span.from), undated };
}

/** What numbers say of a size; null where they hold none. */
export function sizeOf({ low, high }: NumberRange): Size | null {
  if (low !== null && high !== null) return low === high ? { kind: "one", number: low } : { kind: "range", low, high };
  if (low !== null) return { kind: "at-least", low };
  return high === null ? null : { kind: "up-to", high };
}

/** The estimates that lie furthest apart. */
export interface SizeExtremes {
  readonly least: Estimate;
  readonly greatest: Estimate;
}

/**
 * Who said the least number and who the greatest; among equals the one who said it or less, it or more, then the earlier.
 * Null where there is no estimate.
 */
export function sizeExtremesOf(estimates: readonly Estimate[]): SizeExtremes | null {
  const least = (size: Size) => leastOf(numbersOf(size)) - (size.kind === "up-to" ? 0.5 : 0);
  const greatest = (size: Size) => greatestOf(numbersOf(size)) + (size.kind === "at-least" ? 0.5 : 0);
  const [first, ...others] = estimates;
  if (!first) return null;
  return others.reduce<SizeExtremes>(
    (found, estimate) => ({
      least: least(estimate.size) < least(found.least.size) ? estimate : found.least,
      greatest: greatest(estimate.size) > greatest(found.greatest.size) ? estimate : found.greatest,
    }),
    { least: first, greatest: first },
  );
}

/** The numbers of a size. */
export function numbersOf(size: Size): readonly number[] {
  switch (size.kind) {
    case "one":
      return [size.number];
    case "range":
      return [size.low, size.high];
    case "at-least":
      return [size.low];
    case "up-to":
      return [size.high];
  }
}
