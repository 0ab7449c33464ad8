import { isolated } from "../isolated.ts";
import type { Pieces } from "../pieces.ts";
import { formats } from "./formats.ts";

const one = (count: number, singular: string, plural: string): string => (count === 1 ? singular : plural);
const claims = (count: number): string => `${formats.number(count)} ${one(count, "claim", "claims")}`;

/** When claims were added: `days` are in words. */
const when = ({ since, by }: { readonly since: string; readonly by: string | null }): string =>
  by === null ? `since ${since}` : `between ${since} and ${by}`;

/** Words of what had been published when. */
export const published = {
  /** Asks for the two dates. */
  open: "Published …",
  by: "Published by",
  since: "Published since",
  /** Behind the other one, where there is little room. */
  sinceInShort: "since",
  anyDate: "any date",
  /** At a date in the row of time. */
  remove: (date: string): string => `Remove: ${date}`,
  flags: {
    from: (date: string): string => `Published since ${date}`,
    to: (date: string): string => `Published by ${date}`,
  },
  reversed: (since: string, by: string): string =>
    `Published since, ${since}, lies after Published by, ${by}. Write the other one first.`,
  meaning:
    "By a date: only what had been published until then. Since a date: what was added, beside what was there before. " +
    "A month or year of report counts from its last day.",
  hindsight: "Claims were found since, so this is hindsight.",
  /** Where the clock of the window is the same one. */
  bothReported: "The window runs on reports too: a claim must lie in it and between these dates.",
  inFileName: (name: string, dates: string): string => `${name}-published-${dates}`,
  undated: <Piece>(count: number, piece: Piece): Pieces<Piece> => [
    piece,
    ` ${one(count, "has", "have")} no date of report and ${one(count, "is", "are")} left out.`,
  ],
  fromLastDay: "A month or year of report counts from its last day.",
  /** The same in one text; also of none. */
  leftOut: (count: number): string =>
    count === 0
      ? "No claim lacks a date of report."
      : `${claims(count)} without a date of report ${one(count, "is", "are")} left out.`,
  /** How a figure of what is new is to be read. */
  figure: (since: string): string => `Pale: published before ${since}. Thick outline: never named before.`,
  unpublished: (count: number): string =>
    `${claims(count)} ${one(count, "was", "were")} published at other times or ${one(count, "has", "have")} no date of report.`,
  anyReport: "Published at any time",
  /** Of a region, beside what is new. */
  earlier: (count: number): string => `${claims(count)} published before`,
  claims,

  legend: "New claims naming the region",
  /** `when`: "Jul 2022 – Jun 2023". */
  coloured: (when: string): string => `Coloured by those that affirm, published ${when}`,
  list: "List the new claims",

  heading: "Changed between two dates",
  headingSince: "Changed since a date",
  answer: <Piece>(
    counts: { readonly added: number },
    added: Piece,
    before: Piece,
    dates: Parameters<typeof when>[0],
  ): Pieces<Piece> => [
    added,
    ` ${one(counts.added, "was", "were")} added ${when(dates)}, to `,
    before,
    " published before. ",
  ],
  noneAdded: <Piece>(dates: Parameters<typeof when>[0], before: Piece): Pieces<Piece> => [
    `No claim was added ${when(dates)}, to `,
    before,
    " published before.",
  ],
  /** Of the regions that new claims name: each count with its words, null where it is 0. */
  named: <Piece>(provinces: Piece | null, districts: Piece | null, first: Piece | null): Pieces<Piece> => {
    const named = [provinces, districts].filter((piece) => piece !== null);
    const [start, end] = named;
    if (start === undefined) return ["They name no province or district of the map. "];
    return [
      "They name ",
      start,
      ...(end === undefined ? [] : [" and ", end]),
      ...(first === null ? [", none for the first time. "] : [", ", first, " for the first time. "]),
    ];
  },
  provinces: (named: number, all: number): string => `${formats.number(named)} of ${formats.number(all)} provinces`,
  districts: (named: number, all: number): string => `${formats.number(named)} of ${formats.number(all)} districts`,
  firstNamed: (count: number): string => `${formats.number(count)} of these`,
  retrospective: <Piece>(count: number, piece: Piece, since: string): Pieces<Piece> => [
    piece,
    ` ${one(count, "speaks", "speak")} of a time before ${since}.`,
  ],

  order: "List",
  orders: { region: "By region", claimant: "By claimant", date: "By date" },
  newlyNamed: (names: string): string => `Never named before: ${names}`,
  neverNamed: "never named before",
  neverHeard: "never heard before",
  /** After the number of all. */
  deny: (count: number): string => `, ${formats.number(count)} of them ${one(count, "denies", "deny")}`,
  /** A claim in a line: by whom or of where, its kind, and for one of an earlier time, which. */
  line: (name: string, kind: string, time: string | null): string =>
    [
      isolated(name),
      `${kind.charAt(0).toLowerCase()}${kind.slice(1)}`,
      ...(time === null ? [] : [`about ${time}`]),
    ].join(", "),
  moreOf: (count: number): string => `${formats.number(count)} more`,
  /** What the list has no room for; `more`: further regions, claimants or months. */
  foot: <Piece>(more: Piece | null, hasWider: boolean): Pieces<Piece> => {
    if (more === null) return ["Wider areas"];
    return [more, ...(hasWider ? [", then wider areas"] : [])];
  },
  moreGroups: {
    region: (count: number): string => `${formats.number(count)} more ${one(count, "region", "regions")}`,
    claimant: (count: number): string => `${formats.number(count)} more ${one(count, "claimant", "claimants")}`,
    date: (count: number): string => `${formats.number(count)} more ${one(count, "month", "months")}`,
  },
  wider: "Wider areas",
  elsewhere: <Piece>(count: number, piece: Piece): Pieces<Piece> => [
    piece,
    ` ${one(count, "names", "name")} no province or district of the map.`,
  ],
  /** What is listed by itself; `since` is a date. */
  subsets: {
    retrospective: (since: string): string => `About a time before ${since}`,
    undated: (): string => "Without a date of report",
    elsewhere: (): string => "Naming no province or district",
    provinces: (): string => "Provinces named",
    districts: (): string => "Districts named",
    first: (): string => "Named for the first time",
  },
  showAll: "Show all that was added",
  /** What “never named before” goes by. */
  scope: (since: string): string =>
    `“Never named before”: by no claim published before ${since} that passes the same filter and window.`,
};
