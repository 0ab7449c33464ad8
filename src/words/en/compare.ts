import type { Compared, Comparison, Each } from "../../core/compare/compare-settings.ts";
import type { Change } from "../../core/compare/differences.ts";
import type { ByLevel } from "../../core/spread/named-series.ts";
import { isolated } from "../isolated.ts";
import { formats } from "./formats.ts";
import { districts, provinces } from "./levels.ts";

const { number } = formats;

const comparisons: Record<Comparison, string> = { many: "Many maps", two: "Two side by side" };
const eaches: Record<Each, string> = {
  year: "Year",
  "half-year": "Half-year",
  category: "Claimant category",
  kind: "Kind of claim",
};
const compared: Record<Compared, string> = { claims: "Affirming claims", groups: "Separate voices" };

/** Words of the page of comparisons. */
export const compare = {
  comparison: "Compare",
  comparisons,
  each: "One map for each",
  eaches,
  compared: "Colour by",
  comparedNames: compared,
  oneScale: "One camera and one set of classes for all",
  /** The answer of the page, before its maps. */
  many: (maps: number, most: string | null, count: number): string =>
    most === null
      ? `No affirming claim names a region in any of ${number(maps)} maps.`
      : `Most affirming claims that name a region: ${most}, ${number(count)}. A map shows claims, not presence; no claim is no sign of absence.`,
  halfYear: (year: string, half: 1 | 2): string => `${year}, ${half === 1 ? "first" : "second"} half`,
  claims: (count: number): string => `${number(count)} affirming ${count === 1 ? "claim" : "claims"}`,
  claimsInShort: (count: number): string => `${number(count)} ${count === 1 ? "claim" : "claims"}`,
  named: ({ province, district }: ByLevel<number>): string => `${provinces(province)}, ${districts(district)}`,
  coarse: (count: number): string => `${number(count)} only by quarter or year`,
  fresh: "New",
  freshNone: "No region new",
  freshList: (names: readonly string[], more: number): string =>
    `${names.map(isolated).join(", ")}${more > 0 ? ` and ${number(more)} more` : ""}`,
  who: "who speaks",
  open: (cell: string): string => `${cell}: show on the map`,
  none: "none",
  long: "dated to a quarter or year only",
  barNote: "Bar: these claims by who speaks, one scale. A claim about several years counts in each and is hatched.",
  /** Of a region, with its number or change in words. */
  tip: (region: string, told: string): string => `${isolated(region)} ${told}`,

  a: "A",
  b: "B",
  aTime: "Time of A",
  aFrom: "A from",
  aTo: "A to",
  aWho: "Who speaks in A",
  sameTime: "same time as B",
  sameWho: "as in B",
  ownTime: "own time",
  bTime: "Time of B",
  timeOfTimeline: "as on the timeline",
  swap: "Swap",
  bHint: "B is what filters and timeline say",
  anyone: "anyone chosen",
  anyTime: "all years",
  difference: "Difference",
  part: "Show",
  changes: {
    "only-b": (_a: string, b: string) => `in ${b} only`,
    more: (_a: string, b: string) => `more in ${b}`,
    same: () => "as many",
    fewer: (_a: string, b: string) => `fewer in ${b}`,
    "only-a": (a: string, _b: string) => `in ${a} only`,
    neither: () => "in neither",
  } satisfies Record<Change, (a: string, b: string) => string>,
  byChange: "Regions by change",
  /** Of the colours of changes, by step. */
  steps: "coloured by 1 or 2, 3 to 5, 6 or more; dashes: fewer",
  byChangeLevels: { province: "Provinces", district: "Districts" },
  whoSpeaks: (a: string, b: string): string => `Who speaks: ${a} (open) to ${b} (full)`,
  whoNote: "all matching claims, wider areas too",
  largest: "Largest changes",
  noChange: "No region differs.",
  /** `side`: what A or B is called. */
  denied: (side: string, count: number): string => `${side}: ${number(count)} ${count === 1 ? "denies" : "deny"}`,
  opposed: (count: number): string =>
    count === 0
      ? "No region is affirmed by one side and denied by name by the other."
      : `${number(count)} ${count === 1 ? "region is" : "regions are"} affirmed by one side and denied by name by the other.`,
  region: "Region",
  change: "±",
  unequal: (a: string, b: string): string =>
    `The two times are not equally long (${a} and ${b}): compare numbers with care.`,
  days: (count: number): string => `${number(count)} ${count === 1 ? "day" : "days"}`,
  openTime: "open",
  twoAnswer: (a: string, aClaims: number, b: string, bClaims: number): string =>
    `${a}: ${number(aClaims)} affirming ${aClaims === 1 ? "claim names" : "claims name"} a region; ${b}: ${number(bClaims)}.`,
  /** `inA`: what A is called where the two sides are of different times. */
  twoNote: (inA: string | null): string =>
    inA === null
      ? "Differences are between claims, never between presences."
      : `Differences are between claims, never between presences: “in ${inA} only” does not say that anybody left.`,
  /** What follows a name or a kind of change. */
  changed: (what: string, words: string): string => `${what}: ${words}`,
  fromTo: (region: string, a: number, b: number): string => `${isolated(region)} ${number(a)} → ${number(b)}`,
  signed: (value: number): string => (value > 0 ? `+${number(value)}` : value < 0 ? `−${number(-value)}` : "±0"),
  figureTitle: {
    many: (each: Each): string => `Affirming claims by region, one map for each ${eaches[each].toLowerCase()}`,
    two: (a: string, b: string): string => `Affirming claims by region: ${a} against ${b}`,
  },
};
