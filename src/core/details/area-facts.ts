import type { Claim } from "../records/records.ts";
import { polarityOf } from "../records/vocabulary.ts";
import { partsOf } from "../time/day.ts";
import { type Clock, isLong } from "../time/span.ts";

/**
 * A last claim of its kind. Where a claim known only to a quarter or a year reaches into another year than
 * every claim known to a day or month, both are given: `dated` has an honest date, `long` the wider reach.
 */
export interface Extreme {
  readonly dated: Claim | null;
  readonly long: Claim | null;
}

/** Who affirmed first and last and who denied last, over all time. */
export interface AreaFacts {
  /** The claim whose span ends first; among equals the one earlier in the list. */
  readonly firstAffirmed: Claim | null;
  readonly lastAffirmed: Extreme;
  readonly lastDenied: Extreme;
}

/** The facts of the claims about one area under a clock; claims without a date there are left out. */
export function areaFacts(claims: readonly Claim[], clock: Clock): AreaFacts {
  const [affirming, denying]: [Claim[], Claim[]] = [[], []];
  for (const claim of claims) {
    if (claim[clock] === null) continue;
    const polarity = polarityOf(claim.assertion, claim.responsibility);
    if (polarity === "affirm") affirming.push(claim);
    else if (polarity === "deny") denying.push(claim);
  }
  return {
    firstAffirmed: furthest(affirming, (claim) => -(claim[clock]?.to ?? 0)),
    lastAffirmed: lastOf(affirming, clock),
    lastDenied: lastOf(denying, clock),
  };
}

function lastOf(claims: readonly Claim[], clock: Clock): Extreme {
  const end = (claim: Claim) => claim[clock]?.to ?? Number.NEGATIVE_INFINITY;
  const isLongDated = (claim: Claim) => isLong(claim[clock]?.precision ?? "day");
  const dated = furthest(
    claims.filter((claim) => !isLongDated(claim)),
    end,
  );
  const long = furthest(claims.filter(isLongDated), end);
  const yearOf = (claim: Claim) => partsOf(end(claim)).year;
  const isFurther = long !== null && (dated === null || (end(long) > end(dated) && yearOf(long) !== yearOf(dated)));
  return { dated, long: isFurther ? long : null };
}

/** The claim that reaches furthest; among equals the one earlier in the list. */
function furthest(claims: readonly Claim[], reachOf: (claim: Claim) => number): Claim | null {
  return claims.reduce<Claim | null>((best, claim) => (best && reachOf(best) >= reachOf(claim) ? best : claim), null);
}
