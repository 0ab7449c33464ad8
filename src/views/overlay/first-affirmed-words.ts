import { type AreaId, areasOfClaim } from "../../core/records/area.ts";
import type { Dataset } from "../../core/records/records.ts";
import { polarityOf } from "../../core/records/vocabulary.ts";
import type { Day } from "../../core/time/day.ts";
import { type Clock, PRECISIONS, type Precision } from "../../core/time/span.ts";
import { spanWords } from "../../core/time/words.ts";

/**
 * The day on which an area was first affirmed, no finer than it is known: "12 May 2023", "May 2023", "2016". Where
 * several affirming claims begin on that day, the coarsest speaks.
 */
export function firstAffirmedWords({ claims, regions }: Dataset, area: AreaId, day: Day, clock: Clock): string {
  let precision: Precision = "day";
  for (const claim of claims) {
    const span = claim[clock];
    if (span?.from !== day || polarityOf(claim.assertion, claim.responsibility) !== "affirm") continue;
    if (!areasOfClaim(claim, regions).includes(area)) continue;
    if (PRECISIONS.indexOf(span.precision) > PRECISIONS.indexOf(precision)) precision = span.precision;
  }
  return spanWords({ from: day, to: day, precision });
}
