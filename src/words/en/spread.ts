import type { WindowChance } from "../../core/spread/chance-in-window.ts";
import type { OrderChance } from "../../core/spread/chance-of-order.ts";
import type { ByLevel } from "../../core/spread/named-series.ts";
import type { NamingKind } from "../../core/spread/namings.ts";
import type { Listed, Strictness } from "../../core/spread/spread-settings.ts";
import { isolated } from "../isolated.ts";
import { formats } from "./formats.ts";
import { both, districts, provinces } from "./levels.ts";
import { subject } from "./subject.ts";

const { number, tenths } = formats;

const strictnesses: Record<Strictness, string> = {
  "one-claim": "one claim",
  c3: "one graded C3 or better",
  "two-voices": "two separate voices",
  "two-voices-year": "two voices within 12 months",
};

const listed: Record<Listed, (count: number) => string> = {
  new: (count) => `New in this window ${number(count)}`,
  all: (count) => `All ${number(count)}`,
};

/** How far regions were named, in words before `claims`. */
const kinds: Record<NamingKind, string> = { event: "event", statement: "statement" };

/** Words of the page about the spread. */
export const spread = {
  strictness: "Count a region after",
  strictnesses,
  listedCount: (which: Listed, count: number): string => listed[which](count),
  /**
   * The answer in two lines; `by` and `since` are dates, null where the window is open.
   * @param named of `of` by the end of the window, `fresh` of them first in it
   */
  answer: (by: string | null, named: ByLevel<number>, of: ByLevel<number>): string =>
    `${by === null ? "These" : `By ${by}`} claims named ${number(named.province)} of ${provinces(of.province)} and ${number(named.district)} of ${districts(of.district)}.`,
  fresh: (since: string, fresh: ByLevel<number>, strictness: Strictness): string => {
    if (fresh.province + fresh.district === 0) return `None is new since ${since}.`;
    const isOne = fresh.province + fresh.district === 1;
    switch (strictness) {
      case "two-voices":
      case "two-voices-year":
        return `${both(fresh)} got ${isOne ? "its" : "their"} second voice since ${since}.`;
      default:
        return `${both(fresh)} of these for the first time since ${since}.`;
    }
  },
  oneVoice: (count: ByLevel<number>): string =>
    count.province + count.district === 0 ? "" : `${both(count)} rest on one voice.`,
  ofPakistan: (count: ByLevel<number>): string => {
    const all = count.province + count.district;
    return all === 0
      ? ""
      : `${both(count)} came in by ${all === 1 ? "a claim" : "claims"} about the Pakistan Province.`;
  },
  caution: "No claim is no sign of absence",
  part: "Show",
  parts: { map: "Map", time: "Over time", order: "Order" },
  noneNamed: "No claim that matches names a region of the map as affirmed by then.",
  noneFresh: "No region is named for the first time in this window.",

  map: (by: string | null): string => (by === null ? "Year first named" : `Year first named, up to ${by}`),
  mapName: (answer: string): string => `Map: ${answer}`,
  legend: { fresh: "new in this window", long: "dated to a quarter or year", not: "not named so far" },

  columns: {
    day: "First named",
    region: "Region",
    kind: "Kind",
    by: "By",
    grade: "Grade",
    step: "Step",
    voices: "Voices to date",
    gap: "Gap",
  },
  columnHints: {
    day: "The end of the span of the claim that ends first: by then it had been said",
    kind: "An event on a day or in a month, or a standing statement",
    step: "Next to a region named on an earlier day, or a leap from the nearest one, between label points: coarse",
    voices: "Separate voices that named it by the end of the window, whatever is counted",
    gap: "Between the two voices",
  },
  order: (which: Listed): string =>
    which === "new" ? "Regions first named in this window, in order" : "Regions named so far, in order",
  kinds,
  next: (first: string, more: number): string =>
    more === 0 ? `next to ${isolated(first)}` : `next to ${isolated(first)} and ${number(more)} more`,
  /** `how`: what `leap` gives; `when`: "by 5 Aug 2015". */
  newestLeap: (how: string, region: string, when: string): string => `Newest ${how}: ${isolated(region)}, ${when}.`,
  leap: (nearest: string, kilometres: number): string =>
    `leap, ${number(Math.round(kilometres / 10) * 10)} km from ${isolated(nearest)}`,
  first: "the first",
  gap: (days: number): string =>
    days < 365 ? `${number(days)} ${days === 1 ? "day" : "days"}` : `${tenths(days / 365.25)} years`,
  noGap: "–",
  openClaim: (region: string, claimant: string): string =>
    `${isolated(region)}: open the claim by ${isolated(claimant)}`,

  soFar: {
    province: (count: number, of: number) => `${number(count)} of ${provinces(of)}`,
    district: (count: number, of: number) => `${number(count)} of ${districts(of)}`,
  },
  namedSoFar: "Regions named so far",
  namedSoFarNote: "lines; bands: where nine of ten shuffles of the same claims’ dates lie",
  bandWords: {
    inside: "Both lines stay inside their bands: the staircase is what any accumulation of these claims looks like.",
    outside: (when: string) =>
      `A line leaves its band at the end of ${when}; else the staircase is what any accumulation of these claims looks like.`,
    coming: "Working out what chance would give …",
  },
  orderChance: ({ steps, of, expected, range }: OrderChance): string =>
    `${number(steps)} of ${number(of)} came next to one named earlier; in random order it would be ${tenths(expected)} (${number(range.low)}–${number(range.high)} in nine of ten).`,
  windowChance: ({ fresh, touching, expected }: WindowChance): string =>
    `Of ${number(fresh)} new in this window ${number(touching)} touch an earlier one; ${tenths(expected)} would have anyway.`,

  moreSeries: "More series",
  newly: "Newly named",
  newlyNote: "in each half-year",
  stepKey: "next to one named before",
  leapKey: "leap",
  voices: "Separate voices affirming",
  voicesNote: (leftOut: number): string =>
    leftOut === 0
      ? "in each half-year, any named region"
      : `in each half-year, any named region; ${number(leftOut)} ${leftOut === 1 ? "claim" : "claims"} about more than half a year left out`,
  area: "Share of the land",
  areaNote: "of all regions, in those named so far: one village fills a province",
  save: { order: "Save the order as CSV", series: "Save the series as CSV" },
  fileNames: {
    order: (window: string, strictness: Strictness, version: string) =>
      `khorasan-first-named-${window}-${strictness}-data-${version}.csv`,
    series: (window: string, strictness: Strictness, version: string) =>
      `khorasan-spread-${window}-${strictness}-data-${version}.csv`,
  },
  cursor: "Half-year",
  cursorKeys: "Arrow keys go by half-year, Enter sets the window to it.",
  atDay: (by: string, province: string, district: string): string => `By ${by}: ${province}, ${district}`,
  methods: "How this is counted",
  figureTitle: (by: string | null, isWithPakistan: boolean): string =>
    `Where claims first named ${subject(isWithPakistan)}${by === null ? "" : `, up to ${by}`}`,
  moreRows: (count: number): string => `${number(count)} more`,
  howCounted: (strictness: Strictness): string =>
    `A region counts after ${strictnesses[strictness]}, from the end of its span. Bands: nine of ten shuffles of the same claims’ dates.`,
};
