import { ASSERTIONS, type Assertion } from "../records/vocabulary.ts";
import type { ClosedFacet } from "./facet.ts";

/** What kind of thing a claim asserts. */
export const assertion: ClosedFacet<Assertion, "options"> = {
  link: "kind",
  column: "assertion",
  control: "options",
  values: ASSERTIONS,
  read: () => (claim) => claim.assertion,
};
