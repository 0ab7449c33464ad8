import { RELIABILITIES, RELIABILITY_RAMP } from "../records/vocabulary.ts";
import type { RampFacet } from "./facet.ts";

/** The NATO Admiralty reliability of the source. */
export const reliability: RampFacet<(typeof RELIABILITY_RAMP)[number], "F"> = {
  link: "source",
  column: "reliability",
  control: "ladder",
  values: RELIABILITIES,
  ramp: RELIABILITY_RAMP,
  unjudged: "F",
  read: () => (claim) => claim.reliability,
};
