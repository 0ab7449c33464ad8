import { BRANCHES, type Branch } from "../records/vocabulary.ts";
import type { ClosedFacet } from "./facet.ts";

/** The branch of Islamic State that a claim names, or that it names none. */
export const branch: ClosedFacet<Branch, "more"> = {
  link: "branch",
  column: "branch",
  control: "more",
  values: BRANCHES,
  read: () => (claim) => claim.branch,
};
