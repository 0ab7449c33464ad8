import type { Claim } from "../records/records.ts";
import { polarityOf } from "../records/vocabulary.ts";
import { type Day, partsOf } from "../time/day.ts";
import { type Clock, isLong, type Span } from "../time/span.ts";

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
  const firstAffirmed = createFurthest();
  const affirmed = createLast();
  const denied = createLast();
  for (const claim of claims) {
    const span = claim[clock];
    if (span === null) continue;
    const polarity = polarityOf(claim.assertion, claim.responsibility);
    if (polarity === "affirm") {
      firstAffirmed.offer(claim, -span.to);
      affirmed.offer(claim, span);
    } else if (polarity === "deny") denied.offer(claim, span);
  }
  return { firstAffirmed: firstAffirmed.claim(), lastAffirmed: affirmed.extreme(), lastDenied: denied.extreme() };
}

function createLast() {
  const dated = createFurthest();
  const long = createFurthest();
  const yearOf = (reach: Day) => partsOf(reach).year;
  return {
    offer: (claim: Claim, { to, precision }: Span) => (isLong(precision) ? long : dated).offer(claim, to),
    extreme: (): Extreme => {
      const isFurther =
        dated.claim() === null || (long.reach() > dated.reach() && yearOf(long.reach()) !== yearOf(dated.reach()));
      return { dated: dated.claim(), long: isFurther ? long.claim() : null };
    },
  };
}

/** The claim that reaches furthest of those offered; among equals the one offered earlier. */
function createFurthest() {
  let best: Claim | null = null;
  let furthest = Number.NEGATIVE_INFINITY;
  return {
    offer: (claim: Claim, reach: number) => {
      if (reach > furthest) [best, furthest] = [claim, reach];
    },
    claim: () => best,
    reach: () => furthest,
  };
}
