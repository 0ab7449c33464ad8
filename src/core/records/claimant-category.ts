import type { ClaimantType } from "./vocabulary.ts";

/**
 * The nine sets of claimant types that the screen tells apart by place and colour, in the order used everywhere:
 * the mark's cells (row by row), the histogram's stack, every list. Not to be confused with a claimant's
 * `group`, which says who is independent of whom.
 */
export const CLAIMANT_CATEGORIES = ["IS", "TB", "AR", "PK", "US", "OG", "UN", "RM", "LO"] as const;
export type ClaimantCategory = (typeof CLAIMANT_CATEGORIES)[number];

const CATEGORY_OF_TYPE: Readonly<Record<ClaimantType, ClaimantCategory>> = {
  is: "IS",
  taliban: "TB",
  "afghan-republic": "AR",
  "former-afghan-official": "AR",
  "pakistan-gov": "PK",
  "pakistan-police": "PK",
  "us-gov": "US",
  "iran-gov": "OG",
  "russia-gov": "OG",
  "other-gov": "OG",
  un: "UN",
  "think-tank": "RM",
  media: "RM",
  local: "LO",
  "armed-group": "LO",
  other: "LO",
};

/** The category that claimants of a type belong to. */
export function categoryOf(type: ClaimantType): ClaimantCategory {
  return CATEGORY_OF_TYPE[type];
}
