import type { AreaTitle } from "../../core/details/area-title.ts";
import type { Extent } from "../../core/records/vocabulary.ts";
import type { ClaimOrder } from "../../core/view-state.ts";
import { isolated } from "../isolated.ts";
import { formats } from "./formats.ts";
import { vocabulary } from "./vocabulary.ts";

function claims(count: number): string {
  return `${formats.number(count)} ${count === 1 ? "claim" : "claims"}`;
}

const wholeNames: Record<Extent, (title: AreaTitle) => string> = {
  named: ({ name, holdsRegions }) => (holdsRegions ? `${isolated(name)}, whole province` : isolated(name)),
  country: ({ name }) => `${isolated(name)}, whole country`,
  most: ({ name }) => `${isolated(name)}, most or nearly all provinces`,
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
  earlier: (count: number) => `Show ${formats.number(count)} before these`,
  empty: {
    neverNamed: (name: string) => `No claim names ${name}`,
    never: "None in any year. No claim is no sign of absence: few local sources are covered.",
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
    opensElsewhere: "(opens in a new tab)",
    denies: "Denies",
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
