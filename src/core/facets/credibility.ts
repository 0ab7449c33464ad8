import { CREDIBILITIES, CREDIBILITY_RAMP } from "../records/vocabulary.ts";
import type { RampFacet } from "./facet.ts";

/** The NATO Admiralty credibility of the claim. */
export const credibility: RampFacet<(typeof CREDIBILITY_RAMP)[number], "6"> = {
  link: "claim",
  column: "credibility",
  control: "ladder",
  values: CREDIBILITIES,
  ramp: CREDIBILITY_RAMP,
  unjudged: "6",
  read: () => (claim) => claim.credibility,
};
