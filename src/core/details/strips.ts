import { BLOCS, type Bloc } from "../records/bloc.ts";
import type { Claim } from "../records/records.ts";
import { type Polarity, polarityOf } from "../records/vocabulary.ts";
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

/** What one bloc says of an area over all time. */
export interface Strip {
  readonly bloc: Bloc;
  readonly bars: readonly StripBar[];
}

/** A strip for each bloc that speaks of an area with a date under the clock, in the order of BLOCS. */
export function stripsOf(
  claims: readonly Claim[],
  clock: Clock,
  blocOf: (claim: Claim) => Bloc,
  isHidden: (claim: Claim) => boolean,
): readonly Strip[] {
  const bars = new Map<Bloc, StripBar[]>();
  for (const claim of claims) {
    const span = claim[clock];
    if (span === null) continue;
    const bloc = blocOf(claim);
    const strip = bars.get(bloc) ?? [];
    bars.set(bloc, strip);
    strip.push({
      span,
      polarity: polarityOf(claim.assertion, claim.responsibility),
      long: isLong(span.precision),
      faint: isHidden(claim),
    });
  }
  return BLOCS.flatMap((bloc) => {
    const strip = bars.get(bloc);
    return strip ? [{ bloc, bars: strip }] : [];
  });
}
