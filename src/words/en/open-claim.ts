import type { PublicationKind, RelationKind } from "../../core/records/vocabulary.ts";
import { isolated } from "../isolated.ts";
import type { Pieces } from "../pieces.ts";
import { formats } from "./formats.ts";

const publicationKinds: Record<PublicationKind, string> = {
  original: "the claimant’s own",
  report: "report",
  relay: "relay",
};

/** Read from the claim in view to the other; `updatedBy` is `updates` read backwards, the other two hold both ways. */
const relationKinds: Record<RelationKind | "updatedBy", string> = {
  corroborates: "agrees with",
  contradicts: "contradicts",
  updates: "updates",
  updatedBy: "updated by",
};

/** Where and when something was published, and how where that is not plain. */
function published<Piece>(publisher: Piece, date: Piece, kind: string | null): Pieces<Piece> {
  return [publisher, ", ", date, ...(kind === null ? [] : [`, ${kind}`])];
}

/** Words of an open claim: how it reached the atlas, its table, its relations. */
export const openClaim = {
  publicationKinds,
  relationKinds,
  claimedBy: <Piece>(name: Piece, type: string | null): Pieces<Piece> => [
    "Claimed by ",
    name,
    ...(type === null ? [] : [`, ${type}`]),
  ],
  /** `kind`: null for a plain report. */
  readIn: <Piece>(publisher: Piece, date: Piece, kind: string | null): Pieces<Piece> => [
    "Read in ",
    ...published(publisher, date, kind),
  ],
  alsoIn: <Piece>(publisher: Piece, date: Piece, kind: string | null): Pieces<Piece> => [
    "Also in ",
    ...published(publisher, date, kind),
  ],
  undated: "undated",
  occurred: "Occurred",
  /** `known`: to what the date is known. */
  dated: <Piece>(date: Piece, known: string): Pieces<Piece> => [date, `, ${known}`],
  reported: "Reported",
  where: "Where",
  mapped: {
    settlement: (name: string) => `Mapped at ${isolated(name)}`,
    near: (name: string) => `Mapped near ${isolated(name)}, at a distance not told`,
  },
  alsoNames: "Also names",
  names: "Names",
  noOther: "no other region",
  says: "Says",
  disputes: "Disputes",
  responsibility: "Who did it",
  numbers: "Figures",
  source: "Source",
  grade: "Claim",
  why: "Why",
  defaultGrade: (grade: string) => `Usual grade of this claimant, ${grade}: `,
  differs: (grade: string) => `This claimant is usually graded ${grade}: `,
  note: "Note",
  relations: "Relations",
  directions: { both: "Both ways", out: "From this claim", in: "To this claim" },
  drawnBy: { source: "drawn by a source", editors: "drawn by the editors" },
  remarked: <Piece>(drawn: string, remark: Piece): Pieces<Piece> => [`${drawn}: `, remark],
  noRelations: "None recorded.",
  other: (who: string, date: string) => `${isolated(who)}, ${date}`,
  beside: (count: number, who: string) => `${formats.number(count)} more by ${isolated(who)}`,
  besideIn: <Piece>(beside: Piece): Pieces<Piece> => [beside, " in the same article."],
  alone: "One claim",
  show: (area: string) => `Show ${area}`,
};
