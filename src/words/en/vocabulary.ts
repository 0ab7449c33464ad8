import type { ClaimantCategory } from "../../core/records/claimant-category.ts";
import type {
  Assertion,
  ClaimantType,
  Counter,
  Credibility,
  Denies,
  Extent,
  Polarity,
  Reliability,
  Responsibility,
} from "../../core/records/vocabulary.ts";
import type { Precision } from "../../core/time/span.ts";

const categories: Record<ClaimantCategory, string> = {
  IS: "Islamic State",
  TB: "Taliban",
  AR: "Afghan Republic",
  PK: "Pakistan",
  US: "United States",
  OG: "Other governments",
  UN: "United Nations",
  RM: "Research and media",
  LO: "Local and other",
};

/** As they stand in a sentence: "claims by the UN or the Taliban". */
const categoriesInSentence: Record<ClaimantCategory, string> = {
  IS: "Islamic State",
  TB: "the Taliban",
  AR: "the Afghan Republic",
  PK: "Pakistan",
  US: "the US",
  OG: "other governments",
  UN: "the UN",
  RM: "research and media",
  LO: "local and other sources",
};

const claimantTypes: Record<ClaimantType, string> = {
  is: "Islamic State",
  taliban: "Taliban",
  "afghan-republic": "Afghan Republic",
  "former-afghan-official": "former Afghan official",
  "pakistan-gov": "Pakistani government",
  "pakistan-police": "Pakistani police",
  "us-gov": "US government",
  "iran-gov": "Iranian government",
  "russia-gov": "Russian government",
  "other-gov": "other government",
  un: "United Nations",
  "think-tank": "research body",
  media: "news medium",
  local: "local source",
  "armed-group": "armed group",
  other: "other",
};

const assertions: Record<Assertion, string> = {
  presence: "Presence",
  attack: "Attack",
  operation: "Operation against it",
  network: "Support network",
  leadership: "Leadership",
  facility: "Camps or facility",
  recruitment: "Recruitment",
  control: "Control of ground",
  denial: "Denial",
  defeat: "Defeat declared",
  "disputed-attribution": "Disputed attribution",
  strength: "Size estimate",
};

/** Plural, as they stand in a sentence: "leaving out size estimates". */
const assertionsInSentence: Record<Assertion, string> = {
  presence: "presence claims",
  attack: "attacks",
  operation: "operations against it",
  network: "support networks",
  leadership: "leadership claims",
  facility: "camps and facilities",
  recruitment: "recruitment",
  control: "control of ground",
  denial: "denials",
  defeat: "declarations of defeat",
  "disputed-attribution": "disputed attributions",
  strength: "size estimates",
};

const polarities: Record<Polarity, string> = { affirm: "Affirm", deny: "Deny", neither: "Neither" };
/** Of one claim: "affirms". */
const polarityOfClaim: Record<Polarity, string> = {
  affirm: "affirms",
  deny: "denies",
  neither: "neither affirms nor denies",
};

const denies: Record<Denies, string> = {
  presence: "that IS-K is present",
  threat: "that IS-K is a threat",
  capability: "that IS-K has the means or the ground",
  facility: "camps, bases or support there",
  whereabouts: "that a person is there",
  attribution: "that it was IS-K, or that it was so",
};

const extents: Record<Extent, string> = {
  named: "named",
  part: "a part, not named",
  most: "most or nearly all provinces",
  country: "whole country",
};

const responsibilities: Record<Responsibility, string> = {
  claimed: "claimed by IS",
  attributed: "laid to IS-K by others",
  denied: "denied",
  unknown: "unknown",
};

const counters: Record<Counter, string> = {
  claimant: "the claimant",
  officials: "officials",
  taliban: "the Taliban",
  hospital: "a hospital",
  police: "the police",
  media: "the press",
  un: "the UN",
  other: "others",
};

/** NATO Admiralty code, in its own words. */
const reliabilities: Record<Reliability, string> = {
  A: "completely reliable",
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "cannot be judged",
};
const credibilities: Record<Credibility, string> = {
  "1": "confirmed by other sources",
  "2": "probably true",
  "3": "possibly true",
  "4": "doubtful",
  "5": "improbable",
  "6": "cannot be judged",
};

const knownTo: Record<Precision, string> = {
  day: "known to the day",
  month: "known to the month",
  quarter: "known to the quarter",
  year: "known to the year",
};

/** The words for every code of the data package. */
export const vocabulary = {
  categories,
  categoriesInSentence,
  claimantTypes,
  assertions,
  assertionsInSentence,
  polarities,
  polarityOfClaim,
  denies,
  extents,
  responsibilities,
  counters,
  reliabilities,
  credibilities,
  knownTo,
};
