import type { AreaTitle } from "../../core/details/area-title.ts";
import type { Extent } from "../../core/records/vocabulary.ts";
import type { ClaimOrder } from "../../core/view-state.ts";
import { isolated } from "../isolated.ts";
import type { Pieces } from "../pieces.ts";
import { formats } from "./formats.ts";
import { vocabulary } from "./vocabulary.ts";

function claims(count: number): string {
  return `${formats.number(count)} ${count === 1 ? "claim" : "claims"}`;
}

const wholeNames: Record<Extent, (title: AreaTitle) => string> = {
  named: ({ name, holdsRegions }) => (holdsRegions ? `${isolated(name)}, whole province` : isolated(name)),
  country: ({ name }) => `${isolated(name)}, whole country`,
  most: ({ name }) => `${isolated(name)}, nearly all provinces`,
  part: ({ name }) => `${isolated(name)}, a part not named`,
};

const orders: Record<ClaimOrder, string> = {
  newest: "Newest first",
  oldest: "Oldest first",
  claimant: "By claimant",
};

/** A whole number or a range: `12–15`, `at least 12`, `up to 15`. */
function range(low: number | null, high: number | null): string {
  if (low === null) return high === null ? "" : `up to ${formats.number(high)}`;
  if (high === null) return `at least ${formats.number(low)}`;
  return low === high ? formats.number(low) : `${formats.number(low)}–${formats.number(high)}`;
}

/** Where and when something was published, and how where that is not plain. */
function published<Piece>(publisher: Piece, date: Piece, kind: string | null): Pieces<Piece> {
  return [publisher, ", ", date, ...(kind === null ? [] : [`, ${kind}`])];
}

/** In quotation marks, unless it stands in some already. */
function quoted(part: string): string {
  return part.startsWith("“") ? part : `“${part}”`;
}

/** Words of the interface: details of an area, of a claim, and the list of claims. */
export const details = {
  close: "Close details",
  claims,
  areaName: (title: AreaTitle) => wholeNames[title.extent](title),
  subject: "“Affirms”: Islamic State – Khorasan (IS-K) is, or acts, there. “Denies”: with what it denies.",
  order: "Order",
  orders,
  more: (count: number) => `Show ${formats.number(count)} more`,
  empty: {
    neverNamed: (name: string) => `No claim names ${name}`,
    never: "None in any year. That is no sign of absence: few local sources are covered.",
    inWindow: "No claim in this window",
    matches: "No claim matches",
    outside: (count: number) => `${claims(count)} outside it. `,
    hidden: (count: number) => `The filter hides ${claims(count)} in it. `,
    withoutPart: (part: string, count: number) =>
      `Without ${quoted(part)}, ${count === 1 ? "1 more claim matches" : `${formats.number(count)} more match`}.`,
    showAllTime: "Show all time",
    removePart: (part: string) => `Remove ${quoted(part)}`,
    clearFilter: "Clear the filter",
    clearBoth: "Show all claims of all time",
  },

  claim: {
    /** What stands after the kind of a claim that neither affirms nor denies. */
    unknownAttacker: "attacker not named",
    dateUnknown: "date unknown",
    /** What is read out of a category, and of a grade, before what follows. */
    spokenCategory: (category: string) => `${category}: `,
    spokenGrade: (grade: string) => `${grade}: `,
    saysDenied: (what: string) => `${vocabulary.polarityOfClaim.deny} ${what}`.trim(),
    saysDisputed: (what: string) => `disputes ${what}`,
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
    opensElsewhere: "(opens in a new tab)",
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
    denies: "Denies",
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
    noRelations: "None recorded.",
    other: (who: string, date: string) => `${isolated(who)}, ${date}`,
    beside: (count: number, who: string) => `${formats.number(count)} more by ${isolated(who)}`,
    besideIn: <Piece>(beside: Piece): Pieces<Piece> => [beside, " in the same article."],
    alone: "One claim",
    show: (area: string) => `Show ${area}`,
  },
  withdrawn: "This claim was withdrawn",
  numbers: {
    range,
    size: (size: string) => `size ${size}`,
    killed: (count: string) => `${count} killed`,
    injured: (count: string) => `${count} injured`,
    arrested: (count: number) => `${formats.number(count)} arrested`,
    attacks: (count: number) => `${formats.number(count)} ${count === 1 ? "attack" : "attacks"}`,
    countedBy: (who: string) => `counted by ${who}`,
  },
};
