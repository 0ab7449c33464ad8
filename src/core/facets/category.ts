import { CLAIMANT_CATEGORIES, type ClaimantCategory, categoryOf } from "../records/claimant-category.ts";
import type { ClosedFacet } from "./facet.ts";

/** The category of the claimant. */
export const category: ClosedFacet<ClaimantCategory, "who"> = {
  link: "who",
  column: "claimant_bloc",
  control: "who",
  values: CLAIMANT_CATEGORIES,
  read:
    ({ dataset }) =>
    ({ claimant }) =>
      categoryOf(dataset.claimants.get(claimant)?.type ?? "other"),
};
