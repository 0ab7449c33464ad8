import type { Claim } from "../records/records.ts";
import { type Polarity, polarityOf } from "../records/vocabulary.ts";
import { partsOf } from "../time/day.ts";
import { type Clock, isLong, type Span } from "../time/span.ts";

/**
 * A first or last claim of its kind. Where a claim known only to a quarter or a year reaches into another year than
 * every claim known to a day or month, both are given: `dated` has an honest date, `long` the wider reach.
 */
export interface Extreme {
  readonly dated: Claim | null;
  readonly long: Claim | null;
}

/** Who affirmed first and last and who denied last, over all time. */
export interface AreaFacts {
  readonly firstAffirmed: Extreme;
  readonly lastAffirmed: Extreme;
  readonly lastDenied: Extreme;
}

/** The facts of the claims about one area under a clock; claims without a date there are left out. */
export function areaFacts(claims: readonly Claim[], clock: Clock): AreaFacts {
  const speaking = (polarity: Polarity) =>
    claims.filter((claim) => claim[clock] !== null && polarityOf(claim.assertion, claim.responsibility) === polarity);
  const affirming = speaking("affirm");
  return {
    firstAffirmed: extreme(affirming, clock, (span) => -span.from),
    lastAffirmed: extreme(affirming, clock, (span) => span.to),
    lastDenied: extreme(speaking("deny"), clock, (span) => span.to),
  };
}

/** The claim that reaches furthest; among equals the one earlier in the list. */
function extreme(claims: readonly Claim[], clock: Clock, reach: (span: Span) => number): Extreme {
  const reachOf = (claim: Claim) => {
    const span = claim[clock];
    return span === null ? Number.NEGATIVE_INFINITY : reach(span);
  };
  const furthest = (candidates: readonly Claim[]) =>
    candidates.reduce<Claim | null>((best, claim) => (best && reachOf(best) >= reachOf(claim) ? best : claim), null);
  const isLongDated = (claim: Claim) => isLong(claim[clock]?.precision ?? "day");
  const dated = furthest(claims.filter((claim) => !isLongDated(claim)));
  const long = furthest(claims.filter(isLongDated));
  const yearOf = (claim: Claim) => partsOf(Math.abs(reachOf(claim))).year;
  const isFurther =
    long !== null && (dated === null || (reachOf(long) > reachOf(dated) && yearOf(long) !== yearOf(dated)));
  return { dated, long: isFurther ? long : null };
}
