import type { ContestVoices } from "../../core/contested/contest.ts";
import type { ContestClass, ContestRule } from "../../core/contested/contest-class.ts";
import type { LevelCounts } from "../../core/measures/contest-tally.ts";
import { formats } from "./formats.ts";

const verb = (count: number, singular: string, plural: string): string =>
  `${formats.number(count)} ${count === 1 ? singular : plural}`;

const atTimes = (words: string, isLong: boolean): string => (isLong ? `${words}, said at different times` : words);

/** `isLong`: what counts against each other may lie more than five years apart. */
const classes: Record<ContestClass, (isLong: boolean) => string> = {
  contested: (isLong) => atTimes("Contested by name", isLong),
  defeated: (isLong) => atTimes("Said defeated", isLong),
  "denied-whole": (isLong) => atTimes("Affirmed, denied for the whole country", isLong),
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

const ruleNotes: Record<ContestRule, (isLong: boolean) => string> = {
  "same-days": () => "Only claims about the same days count against each other.",
  anywhere: (isLong) =>
    `Anywhere in the window: claims about different days count against each other, so that more is contested the longer it is.${
      isLong ? " This one has more than five years." : ""
    }`,
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
  /** How to read what stands behind a name. */
  ratio: "3:4 means 3 affirm, 4 are against",
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
