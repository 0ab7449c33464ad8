import { RESPONSIBILITIES, type Responsibility } from "../records/vocabulary.ts";
import type { ClosedFacet } from "./facet.ts";

/** Who is said to have done what a claim tells of, or that it tells of no attack. */
type Author = Responsibility | "no-attack";
const AUTHORS: readonly Author[] = [...RESPONSIBILITIES, "no-attack"];

/** What a claim says of responsibility: for attacks, and for denials and doubts of who made one. */
export const responsibility: ClosedFacet<Author, "more"> = {
  link: "responsibility",
  column: "responsibility",
  control: "more",
  values: AUTHORS,
  read: () => (claim) => claim.responsibility ?? "no-attack",
};
