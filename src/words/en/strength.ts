import type { Claimant } from "../../core/records/records.ts";
import type { Counted } from "../../core/records/vocabulary.ts";
import type { SizeScale } from "../../core/strength/strength-settings.ts";
import { isolated } from "../isolated.ts";
import { formats } from "./formats.ts";

const counts: Record<Counted, string> = {
  fighters: "fighters",
  members: "members",
  "with-families": "with families",
  "not-said": "not said",
};

const scales: Record<SizeScale, string> = { log: "Log", linear: "Linear" };

const relays: Record<"all" | "some" | "other", readonly [memberStates: string, others: string]> = {
  all: ["Member states", "Others"],
  some: ["Some member states", "Some"],
  other: ["Other member states", "Others"],
};

const estimates = (count: number): string =>
  count === 1 ? "1 size estimate" : `${formats.number(count)} size estimates`;
const voices = (count: number): string =>
  count === 1 ? "1 separate voice" : `${formats.number(count)} separate voices`;

/** Words of the page about strength. */
export const strength = {
  /** `country`: null for provinces and parts. */
  answer: (count: number, country: string | null, by: number): string =>
    `${estimates(count)} of ${country === null ? "provinces and parts" : `the whole of ${isolated(country)}`} by ${voices(by)}.`,
  /** The two that lie furthest apart: what was said, by whom, of when. */
  extent: (
    least: readonly [size: string, who: string, when: string],
    most: readonly [string, string, string],
  ): string => {
    const told = ([size, who, when]: readonly [string, string, string]) => `${size} (${isolated(who)}, ${when})`;
    return `They run from ${told(least)} to ${told(most)}.`;
  },
  only: (size: string, who: string, when: string): string => `It says ${size} (${isolated(who)}, ${when}).`,
  caution: "Each is what somebody said; none is a count, and nothing is averaged.",
  none: "No size estimate matches.",
  noneWays: "Size estimates are claims of the kind “Size estimate”: widen the filter or the window.",
  undated: (count: number): string =>
    count === 1
      ? "1 estimate without a date is left out."
      : `${formats.number(count)} estimates without a date are left out.`,

  of: "Estimates of",
  whole: (country: string, count: number): string => `Whole of ${isolated(country)} ${formats.number(count)}`,
  parts: (count: number): string => `A province or part ${formats.number(count)}`,
  scale: "Scale",
  scales,

  chart: (country: string | null): string =>
    country === null ? "Size said of a province or part" : `Size said of the whole of ${isolated(country)}`,
  chartName: (title: string): string => `${title}, over time; the table has the same in words`,
  scaleNote: { log: "log scale", linear: "linear scale" } satisfies Record<SizeScale, string>,
  key: { range: "low to high", one: "one number", open: "or more, up to", time: "time it is about" },

  table: "Size estimates, newest first",
  columns: { about: "About", who: "Who", where: "Where", said: "Said", counts: "Counts", grade: "Grade" },
  counts,
  openClaim: (who: string, about: string): string => `${isolated(who)}, ${about}: open the claim`,
  relayed: (kind: keyof typeof relays, { type, shortName }: Pick<Claimant, "type" | "shortName">): string =>
    type === "un" ? `${relays[kind][0]}, via UN` : `${relays[kind][1]}, via ${shortName}`,
  /** An estimate in one line, beside its mark. */
  said: (size: string, counted: Counted, when: string): string =>
    `${counted === "not-said" ? size : `${size} ${counts[counted]}`}, ${when}`,
  read: (grade: string, publisher: string): string => `${grade}, read in ${isolated(publisher)}`,

  save: "Save the estimates as CSV",
  fileName: (window: string, version: string): string => `khorasan-size-estimates-${window}-data-${version}.csv`,
  figureNote:
    "Bars run from the low to the high number said, dots are one number, dashed arrows leave an end open. Thin lines: the time it is about.",
};
