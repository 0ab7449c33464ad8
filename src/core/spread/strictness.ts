import { reaches } from "../filter/filter.ts";
import type { Claim } from "../records/records.ts";
import { CREDIBILITY_RAMP, RELIABILITY_RAMP } from "../records/vocabulary.ts";

export const STRICTNESSES = ["one-claim", "c3", "two-voices", "two-voices-year"] as const;
/**
 * What makes a region count as named: an affirming claim; one graded C3 or better; two by separate voices, whatever the
 * time between; or two by separate voices of which the second ends no more than 12 months after the first.
 */
export type Strictness = (typeof STRICTNESSES)[number];

/** The longest time between two voices that count as two within a year, months. */
export const VOICES_WITHIN = 12;

/** Whether a claim is one of those that a strictness looks at. A grade that cannot be judged is no C3. */
export function isStrictEnough({ reliability, credibility }: Claim, strictness: Strictness): boolean {
  return (
    strictness !== "c3" ||
    (reaches({ atLeast: "C", unjudged: false }, reliability, RELIABILITY_RAMP) &&
      reaches({ atLeast: "3", unjudged: false }, credibility, CREDIBILITY_RAMP))
  );
}
