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

/** The least and the greatest number that was said, and whether somebody said even more or less than it. */
export interface SizeExtent {
  readonly least: number;
  readonly greatest: number;
  /** Somebody said up to the least number; somebody said the greatest number or more. */
  readonly orLess: boolean;
  readonly orMore: boolean;
}

/** How far estimates lie apart; null where there is none. */
export function sizeExtentOf(estimates: readonly Estimate[]): SizeExtent | null {
  const numbers = estimates.flatMap(({ size }) => numbersOf(size));
  const [least, greatest] = [leastOf(numbers), greatestOf(numbers)];
  if (numbers.length === 0) return null;
  const has = (isSuch: (size: Size) => boolean) => estimates.some(({ size }) => isSuch(size));
  return {
    least,
    greatest,
    orLess: has((size) => size.kind === "up-to" && size.high === least),
    orMore: has((size) => size.kind === "at-least" && size.low === greatest),
  };
}

function numbersOf(size: Size): readonly number[] {
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
