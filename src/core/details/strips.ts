import { CLAIMANT_CATEGORIES, type ClaimantCategory } from "../records/claimant-category.ts";
import type { Claim } from "../records/records.ts";
import { type Polarity, polarityOf } from "../records/vocabulary.ts";
import type { Day } from "../time/day.ts";
import { type Clock, isLong, type Span } from "../time/span.ts";

/** One claim on the time axis. */
export interface StripBar {
  readonly span: Span;
  readonly polarity: Polarity;
  /** Known to a quarter or a year only. */
  readonly long: boolean;
  /** Held back by the filter: drawn faintly. */
  readonly faint: boolean;
}

/** What one category says of an area over all time. */
export interface Strip {
  readonly category: ClaimantCategory;
  readonly bars: readonly StripBar[];
  /** From the first day that it speaks of to the last. */
  readonly reach: { readonly from: Day; readonly to: Day };
}

/** A strip for each category that speaks of an area with a date under the clock, in the order of CLAIMANT_CATEGORIES. */
export function stripsOf(
  claims: readonly Claim[],
  clock: Clock,
  categoryOf: (claim: Claim) => ClaimantCategory,
  isHidden: (claim: Claim) => boolean,
): readonly Strip[] {
  const strips = new Map<ClaimantCategory, { readonly bars: StripBar[]; readonly reach: { from: Day; to: Day } }>();
  for (const claim of claims) {
    const span = claim[clock];
    if (span === null) continue;
    const category = categoryOf(claim);
    const strip = strips.get(category) ?? { bars: [], reach: { from: span.from, to: span.to } };
    strips.set(category, strip);
    if (span.from < strip.reach.from) strip.reach.from = span.from;
    if (span.to > strip.reach.to) strip.reach.to = span.to;
    strip.bars.push({
      span,
      polarity: polarityOf(claim.assertion, claim.responsibility),
      long: isLong(span.precision),
      faint: isHidden(claim),
    });
  }
  return CLAIMANT_CATEGORIES.flatMap((category) => {
    const strip = strips.get(category);
    return strip ? [{ category, ...strip }] : [];
  });
}
