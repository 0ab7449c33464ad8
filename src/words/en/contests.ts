import type { ContestVoices } from "../../core/contested/contest.ts";
import type { ContestClass, ContestRule } from "../../core/contested/contest-class.ts";
import type { LevelCounts } from "../../core/measures/contest-tally.ts";
import { formats } from "./formats.ts";

const verb = (count: number, singular: string, plural: string): string =>
  `${formats.number(count)} ${count === 1 ? singular : plural}`;

/** `isLong`: what counts against each other may lie more than five years apart. */
const classes: Record<ContestClass, (isLong: boolean) => string> = {
  contested: (isLong) => (isLong ? "Contested by name, said at different times" : "Contested by name"),
  defeated: () => "Said defeated",
  "denied-whole": () => "Affirmed, denied for the whole country",
  affirmed: () => "Affirmed only",
  denied: () => "Denied only",
  neither: () => "Neither",
};

const inShort: Record<ContestClass, string> = {
  contested: "by name",
  defeated: "defeated",
  "denied-whole": "country",
  affirmed: "affirmed",
  denied: "denied",
  neither: "neither",
};

const rules: Record<ContestRule, string> = { "same-days": "Same days", anywhere: "Anywhere" };

const ruleNotes: Record<ContestRule, string> = {
  "same-days": "Only claims about the same days count against each other.",
  anywhere: "Claims anywhere in the window count against each other: the longer it is, the more is contested.",
};

/** "8 affirm, 1 denies, 5 say defeated"; who contradicts itself is among both. */
const voices = ({ affirming, denying, defeated, both }: ContestVoices): string =>
  [
    ...(affirming > 0 ? [verb(affirming, "affirms", "affirm")] : []),
    ...(denying > 0 ? [verb(denying, "denies", "deny")] : []),
    ...(defeated > 0 ? [verb(defeated, "says defeated", "say defeated")] : []),
    ...(both > 0 ? [`${formats.number(both)} of them both`] : []),
  ].join(", ");

/** Words of the interface: how claims about a region agree. */
export const contests = {
  classes,
  inShort,
  voices,
  /** Of the regions of the class before. */
  ownVoice: "within one voice",
  otherDays: "denied on other days",
  levels: "Provinces · districts",
  counts: ({ provinces, districts }: LevelCounts): string =>
    `${formats.number(provinces)} · ${formats.number(districts)}`,
  spokenCounts: ({ provinces, districts }: LevelCounts): string =>
    `${verb(provinces, "province", "provinces")}, ${verb(districts, "district", "districts")}`,
  /** Of a line of the legend, that its regions can be listed. */
  listRegions: (what: string, counts: string): string => `${what}: ${counts}. List them`,
  /** What counts against each other, and what stands behind a name. */
  howToRead: (rule: ContestRule, isLong: boolean): string =>
    [
      ruleNotes[rule],
      ...(isLong ? ["This one is longer than five years."] : []),
      "3:4 means 3 affirm, 4 are against.",
    ].join(" "),
  rule: "What counts against each other",
  rules,
  ruleNotes,
  /** Of those who count against each other, and of all of the window. */
  opposed: {
    "same-days": (words) => `Voices on the same days: ${words}`,
    anywhere: (words) => `Voices in the window: ${words}`,
  } satisfies Record<ContestRule, (words: string) => string>,
  inWindow: (words: string): string => `All in the window: ${words}`,
  ofWhole: (count: number): string =>
    `${verb(count, "voice denies", "voices deny")} it for the whole country or province`,
  ownVoiceOnly: "Only one voice, against itself",
};
