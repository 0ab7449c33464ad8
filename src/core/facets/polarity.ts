import { POLARITIES, type Polarity, polarityOf } from "../records/vocabulary.ts";
import type { ClosedFacet } from "./facet.ts";

/** Whether a claim affirms, denies or does neither. */
export const polarity: ClosedFacet<Polarity, "signs"> = {
  link: "says",
  column: "polarity",
  control: "signs",
  values: POLARITIES,
  read:
    () =>
    ({ assertion, responsibility }) =>
      polarityOf(assertion, responsibility),
};
