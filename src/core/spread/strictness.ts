import { reaches } from "../filter/filter.ts";
import type { Claim } from "../records/records.ts";
import { CREDIBILITY_RAMP, RELIABILITY_RAMP } from "../records/vocabulary.ts";
import type { Strictness } from "./spread-settings.ts";

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
