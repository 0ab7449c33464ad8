import type { ClaimantId } from "../records/records.ts";
import type { ClaimantFacet } from "./facet.ts";

/** Who claims. */
export const claimant: ClaimantFacet<ClaimantId> = {
  link: "claimant",
  column: "claimant",
  control: "claimants",
  valuesIn: ({ claimants }) => [...claimants.keys()],
  knownIn: ({ claimants }) => claimants,
  read: () => (claim) => claim.claimant,
};
