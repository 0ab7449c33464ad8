import type { AreaTitle } from "../../core/details/area-title.ts";
import type { Extent, Level, Outcome } from "../../core/records/vocabulary.ts";
import type { Day } from "../../core/time/day.ts";
import { isolated } from "../isolated.ts";
import type { Pieces } from "../pieces.ts";
import { dates } from "./dates.ts";
import { details } from "./details.ts";
import { formats } from "./formats.ts";
import { voices } from "./standing.ts";

const { claims } = details;

const levels: Record<Level, string> = { district: "District", province: "Province", country: "Country" };

const wholeExtents: Record<Extent, string> = {
  named: "Other claims",
  country: "Whole country",
  most: "Most or nearly all provinces",
  part: "A part, not named",
};

/** Words of the details of what is selected: an area, or a claim by itself. */
export const selected = {
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
    of: (matching: number, total: number) => `${formats.number(matching)} of ${claims(total)}`,
    certain: (count: number) => `${count === 0 ? "none" : formats.number(count)} certainly`,
    /** `certain`: null where all are; `groups`: null where no claim matches; `hidden`: by the filter. */
    counted: <Piece>(claims: Piece, certain: Piece | null, groups: number | null, hidden: number): Pieces<Piece> => [
      claims,
      ...(certain === null ? [] : [", ", certain]),
      ...(groups === null ? [] : [`, ${voices(groups)}`]),
      ...(hidden === 0 ? [] : [`; the filter hides ${formats.number(hidden)}`]),
    ],
    firstAffirmed: "First affirmed",
    lastAffirmed: "Last affirmed",
    denied: "Denied",
    lastDenied: "Last denied",
    never: (isWider: boolean) => (isWider ? "never" : "never by name"),
    /** `denied`: what a denial is of. */
    dated: (date: string, who: string, denied: string | null) =>
      `${date}, ${isolated(who)}${denied === null ? "" : `: ${denied}`}`,
    long: (date: string, who: string, denied: string | null) =>
      `within ${date}, ${isolated(who)}${denied === null ? "" : `: ${denied}`}`,
    fromEnd: (date: string) => `span ${date}, counted from its end`,
    hidden: "filtered out",
  },
  strips: {
    name: (lines: readonly string[]) => `Claims over all time by who makes them. ${lines.join("; ")}.`,
    line: (category: string, count: number, years: string) => `${category}: ${claims(count)}, ${years}`,
    faint: "Faint: filtered out",
    soft: "Pointed: ends known only to the month, quarter or year",
  },

  /** Of a region that no claim names: which silence it is. */
  silence: {
    searched: "Searched for by name:",
    notSearched: "Not searched for by name.",
    line: (on: string, outcome: Outcome) => `${on}, ${outcome === "nothing" ? "nothing found" : "claims found"}`,
  },

  inWindow: (count: number) => `${claims(count)} in this window`,
  footLead: (more: number, isShort: boolean) => {
    if (more === 0) return isShort ? "No other match" : "No other claim";
    return isShort ? `${formats.number(more)} more` : `${formats.number(more)} more ${more === 1 ? "claim" : "claims"}`;
  },
  footNone: (isAnyHidden: boolean) => (isAnyHidden ? "No match" : "No claim"),
  /** `lead`: one of the two above. */
  foot: <Piece>(lead: Piece, outside: number, hidden: number): Pieces<Piece> => {
    const hiddenWords = hidden === 0 ? "" : `, ${formats.number(hidden)} hidden`;
    return [lead, ` in this window, ${outside === 0 ? "none" : formats.number(outside)} outside it${hiddenWords}`];
  },
  outside: (count: number, withUndated: boolean) =>
    `Outside this window${withUndated ? " or without a date" : ""}: ${formats.number(count)}`,
  hidden: (count: number) => `Hidden by the filter: ${formats.number(count)}`,
  /** `parts`: parts of the sentence that says what is shown. */
  hiddenBy: (parts: readonly string[]) => `Hidden by ${parts.map((part) => `“${part}”`).join(" and ")}`,
  outsideWindow: "Outside this window",
  /** Why a claim is set aside: several of the reasons around. */
  reasons: (sentences: readonly string[]) => sentences.join(". "),
  undated: "No date of publication is known",

  whole: {
    heading: (name: string) => `About the whole of ${isolated(name)}`,
    count: (count: number, denials: number) =>
      `${formats.number(count)}${denials === 0 ? "" : `, ${formats.number(denials)} of them deny`}`,
    note: (name: string) => `Not counted here: they do not name ${isolated(name)}.`,
    denials: (level: Level, count: number) =>
      `${level === "country" ? "Country-level" : "Province-level"} denials: ${formats.number(count)}`,
    others: (extent: Extent, count: number) => `${wholeExtents[extent]}: ${formats.number(count)}`,
  },

  withdrawn: {
    on: (day: Day) => `Withdrawn on ${dates.day(day)}: `,
    id: "Its id was ",
    successor: "This claim took its place:",
    noSuccessor: "No other claim took its place.",
  },
};
