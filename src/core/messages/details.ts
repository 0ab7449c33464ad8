import type { AreaTitle } from "../details/area-title.ts";
import type { Extent, Level } from "../records/vocabulary.ts";
import type { Day } from "../time/day.ts";
import type { ClaimOrder } from "../view-state.ts";
import { dates } from "./dates.ts";
import { isolated } from "./isolated.ts";

const number = new Intl.NumberFormat("en");

function claims(count: number): string {
  return `${number.format(count)} ${count === 1 ? "claim" : "claims"}`;
}

const levels: Record<Level, string> = { district: "District", province: "Province", country: "Country" };

const wholeNames: Record<Extent, (title: AreaTitle) => string> = {
  named: ({ name, holdsRegions }) => (holdsRegions ? `${isolated(name)}, whole province` : isolated(name)),
  country: ({ name }) => `${isolated(name)}, whole country`,
  most: ({ name }) => `${isolated(name)}, nearly all provinces`,
  part: ({ name }) => `${isolated(name)}, a part not named`,
};

const wholeExtents: Record<Extent, string> = {
  named: "Other claims",
  country: "Whole country",
  most: "Nearly all provinces",
  part: "A part, not named",
};

const orders: Record<ClaimOrder, string> = {
  newest: "Newest first",
  oldest: "Oldest first",
  claimant: "By claimant",
};

/** A whole number or a range: `12–15`, `at least 12`, `up to 15`. */
function range(low: number | null, high: number | null): string {
  if (low === null) return high === null ? "" : `up to ${number.format(high)}`;
  if (high === null) return `at least ${number.format(low)}`;
  return low === high ? number.format(low) : `${number.format(low)}–${number.format(high)}`;
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
  areaKind: (title: AreaTitle) =>
    [
      `${levels[title.level]} of ${title.within.map(isolated).join(", ")}`,
      ...(title.splitFrom === null ? [] : [`split from ${isolated(title.splitFrom)}`]),
    ].join(", "),
  /** Why claims about a wider area are not on the map; null for a region of the map. */
  areaNote: ({ level, extent, isWider, holdsRegions }: AreaTitle) => {
    if (!isWider) return null;
    if (extent === "part") return "Such claims name no province, so they are counted for none.";
    if (holdsRegions)
      return `Such claims are not counted for single ${level === "country" ? "provinces" : "districts"}.`;
    return "Wider than the map’s regions, so counted apart and not painted.";
  },

  facts: {
    inWindow: "In this window",
    of: (matching: number, total: number) => `${number.format(matching)} of ${claims(total)}`,
    hiding: (count: number) => `; the filter hides ${number.format(count)}`,
    groups: (count: number) => `, ${number.format(count)} independent ${count === 1 ? "group" : "groups"}`,
    firstAffirmed: "First affirmed",
    lastAffirmed: "Last affirmed",
    denied: "Denied",
    lastDenied: "Last denied",
    never: (isWider: boolean) => (isWider ? "never" : "never by name"),
    dated: (date: string, who: string) => `${date}, ${isolated(who)}`,
    long: (date: string, who: string) => `within ${date}, ${isolated(who)}`,
    fromEnd: (date: string) => `span ${date}, counted from its end`,
    hidden: "filtered out",
    /** Without what stands in brackets after it. */
    shortName: (name: string) => name.replace(/ \([^()]*\)$/, ""),
  },
  strips: {
    name: (lines: readonly string[]) => `Claims over all time by who makes them. ${lines.join("; ")}.`,
    line: (bloc: string, count: number, years: string) => `${bloc}: ${claims(count)}, ${years}`,
    faint: "Faint: filtered out",
  },

  subject: "“Affirms”: Islamic State – Khorasan (IS-K) is, or acts, there. “Denies”: with what it denies.",
  order: "Order",
  orders,
  inWindow: (count: number) => `${claims(count)} in this window`,
  more: (count: number) => `Show ${number.format(count)} more`,
  footLead: (more: number, isShort: boolean) => {
    if (more === 0) return isShort ? "No other match" : "No other claim";
    return isShort ? `${number.format(more)} more` : `${number.format(more)} more ${more === 1 ? "claim" : "claims"}`;
  },
  footNone: (isAnyHidden: boolean) => (isAnyHidden ? "No match" : "No claim"),
  footRest: (outside: number, hidden: number) => {
    const hiddenWords = hidden === 0 ? "" : `, ${number.format(hidden)} hidden`;
    return ` in this window, ${outside === 0 ? "none" : number.format(outside)} outside it${hiddenWords}`;
  },
  outside: (count: number, withUndated: boolean) =>
    `Outside this window${withUndated ? " or without a date" : ""}: ${number.format(count)}`,
  hidden: (count: number) => `Hidden by the filter: ${number.format(count)}`,
  /** `parts`: parts of the sentence that says what is shown. */
  hiddenBy: (parts: readonly string[]) => `Hidden by ${parts.map((part) => `“${part}”`).join(" and ")}`,
  outsideWindow: "Outside this window",
  undated: "No date of publication is known",

  whole: {
    heading: (name: string) => `About the whole of ${isolated(name)}`,
    count: (count: number, denials: number) =>
      `${number.format(count)}${denials === 0 ? "" : `, ${number.format(denials)} of them deny`}`,
    note: (name: string) => `Not counted here: they do not name ${isolated(name)}.`,
    denials: (level: Level, count: number) =>
      `${level === "country" ? "Country-level" : "Province-level"} denials: ${number.format(count)}`,
    others: (extent: Extent, count: number) => `${wholeExtents[extent]}: ${number.format(count)}`,
  },

  empty: {
    neverNamed: (name: string) => `No claim names ${name}`,
    never: "None in any year. That is no sign of absence: few local sources are covered.",
    inWindow: "No claim in this window",
    matches: "No claim matches",
    outside: (count: number) => `${claims(count)} outside it. `,
    hidden: (count: number) => `The filter hides ${claims(count)} in it. `,
    withoutPart: (part: string, count: number) =>
      `Without ${quoted(part)}, ${count === 1 ? "1 more claim matches" : `${number.format(count)} more match`}.`,
    showAllTime: "Show all time",
    removePart: (part: string) => `Remove ${quoted(part)}`,
    clearFilter: "Clear the filter",
    clearBoth: "Show all claims of all time",
  },

  claim: {
    /** What stands after the kind of a claim that neither affirms nor denies. */
    unknownAttacker: "attacker not named",
    dateUnknown: "date unknown",
    claimedBy: "Claimed by ",
    readIn: "Read in ",
    alsoIn: "Also in ",
    undated: "undated",
    opensElsewhere: "opens in a new tab",
    occurred: "Occurred",
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
    figures: "Figures",
    source: "Source",
    grade: "Claim",
    why: "Why",
    defaultGrade: (grade: string) => `Usual grade of this claimant, ${grade}: `,
    differs: (grade: string) => `This claimant is usually graded ${grade}: `,
    note: "Note",
    relations: "Relations",
    noRelations: "None recorded.",
    other: (who: string, date: string) => `${isolated(who)}, ${date}`,
    beside: (count: number, who: string) => `${number.format(count)} more by ${isolated(who)}`,
    besideTail: " in the same article.",
    alone: "One claim",
    show: (area: string) => `Show ${area}`,
  },
  withdrawn: {
    title: "This claim was withdrawn",
    on: (day: Day) => `Withdrawn on ${dates.day(day)}: `,
    id: "Its id was ",
    successor: "This claim took its place:",
    noSuccessor: "No other claim took its place.",
  },
  figures: {
    range,
    size: (size: string) => `size ${size}`,
    killed: (count: string) => `${count} killed`,
    injured: (count: string) => `${count} injured`,
    arrested: (count: number) => `${number.format(count)} arrested`,
    attacks: (count: number) => `${number.format(count)} ${count === 1 ? "attack" : "attacks"}`,
    countedBy: (who: string) => `counted by ${who}`,
  },
};
