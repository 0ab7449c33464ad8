import type { AgreementColumn, AgreementStance } from "../../core/agreement/agreement-columns.ts";
import type { AgreementBlockName, AgreementVoices } from "../../core/agreement/agreement-table.ts";
import type { ContestVoices } from "../../core/contested/contest.ts";
import type { ContestRule } from "../../core/contested/contest-class.ts";
import type { Level } from "../../core/records/vocabulary.ts";
import type { DetailsForm } from "../../core/view-state.ts";
import { isolated } from "../isolated.ts";
import type { Pieces } from "../pieces.ts";
import { details } from "./details.ts";
import { formats } from "./formats.ts";

const { claims } = details;
const { number } = formats;

const voices = (count: number) => `${number(count)} separate ${count === 1 ? "voice" : "voices"}`;
const claimants = (count: number) => `${number(count)} ${count === 1 ? "claimant" : "claimants"}`;
const ofAll = (count: number, all: number, claimed: string) =>
  `${count === all ? claims(all) : `${number(count)} of ${claims(all)}`} ${claimed}`;

const columns: Record<AgreementColumn["name"], string> = {
  presence: "Presence",
  attack: "Attack",
  operation: "Operation",
  network: "Network",
  leadership: "Leadership",
  facility: "Camps",
  recruitment: "Recruiting",
  control: "Control",
  denial: "Denies",
  defeat: "Says defeated",
  disputed: "Disputes",
  unnamed: "Names nobody",
  strength: "Size",
  affirms: "Affirms",
  neither: "Neither",
};

const blocks: Record<AgreementBlockName, string> = {
  both: "Affirm, and deny or say defeated",
  against: "Deny or say defeated only",
  affirm: "Affirm only",
  neither: "Neither affirm nor deny",
};

const stances: Record<AgreementStance, string> = {
  affirm: "affirms",
  deny: "denies",
  neither: "neither",
};

const wholes: Record<Level, string> = {
  country: "country-wide",
  province: "country-wide",
  district: "province-wide or country-wide",
};

const onSameDays: Record<ContestRule, string> = {
  "same-days": "On the same days",
  anywhere: "Whatever the days",
};

/** "8 separate voices affirm, 1 denies, 5 say defeated"; what nobody does is left out. */
function saying({ affirming, denying, defeated, disputing }: AgreementVoices): string {
  const parts = [
    [affirming, affirming === 1 ? "affirms" : "affirm"],
    [denying, denying === 1 ? "denies" : "deny"],
    [defeated, defeated === 1 ? "says defeated" : "say defeated"],
    [disputing, disputing === 1 ? "disputes it" : "dispute it"],
  ] as const;
  const told = parts.filter(([count]) => count > 0);
  return told
    .map(([count, verb], place) => `${place === 0 ? voices(count) : number(count)} ${verb}`)
    .join(formats.comma);
}

/** "4 stand against 4". */
function facing({ affirming, against }: ContestVoices): string {
  if (affirming === 0) return "nobody stands against another";
  return `${number(affirming)} ${affirming === 1 ? "stands" : "stand"} against ${number(against)}`;
}

function ofWhole(level: Level, count: number): string {
  if (count === 0) return `No ${wholes[level]} denial in this window.`;
  return `${voices(count)} ${count === 1 ? "denies it, or says it was" : "deny it, or say it was"} defeated, ${wholes[level]}.`;
}

function onRecord(contradictions: number): string {
  if (contradictions === 0) return "No contradiction between these claims is on record.";
  return `${number(contradictions)} ${contradictions === 1 ? "contradiction" : "contradictions"} between these claims on record.`;
}

interface Agreed {
  readonly voices: ContestVoices;
  readonly opposed: ContestVoices;
  readonly rule: ContestRule;
  readonly whole: { readonly level: Level; readonly voices: number } | null;
}

interface Told {
  readonly told: number;
  readonly matching: number;
  readonly total: number;
  readonly contradictions: number;
}

/** Words of who says what of an area or event, and how they agree. */
export const agreement = {
  choice: "What is listed",
  forms: (count: number): Record<DetailsForm, string> => ({
    claims: `Claims ${number(count)}`,
    agreement: "Agreement",
  }),
  inWindow: (matching: number, total: number) => ofAll(matching, total, "in this window"),

  said: (all: ContestVoices) => saying({ ...all, disputing: 0 }) || "Nobody affirms or denies it",
  /**
   * What separate voices say of an area. `said`: the message above; `voices`: all of the window; `opposed`: those who count against each other; `whole`: how
   * many deny, or say defeated, the whole of what a region of a level lies in.
   */
  sentence: <Piece>(said: Piece, { voices: all, opposed, rule, whole }: Agreed): Pieces<Piece> => {
    const isFaced = all.affirming > 0 && all.against > 0;
    return [
      said,
      all.both === 0 ? "." : `; ${number(all.both)} of them ${all.both === 1 ? "does" : "do"} both.`,
      ...(isFaced ? [` ${onSameDays[rule]} ${facing(opposed)}.`] : []),
      ...(whole === null ? [] : [` ${ofWhole(whole.level, whole.voices)}`]),
    ];
  },

  columns,
  columnsOf: { claimant: "Claimant", latest: "Latest", grade: "Grade", details: "Who did it, and figures" },
  blocks,
  blockCount: (count: number, told: number) => `${voices(count)}, ${claims(told)}`,
  /** What a mark stands for, as it is read out: "affirms, 10 claims". */
  cell: (stance: AgreementStance, count: number) => `${stances[stance]}${formats.comma}${claims(count)}`,
  rowCount: (count: number) => claims(count),
  latest: (date: string, grade: string) => `${date}${formats.comma}${grade}`,
  claimants,
  more: (count: number, affirms: boolean) => `${number(count)} more ${affirms ? "affirm only" : "do not deny"}`,
  caption: (name: string) => `Who says what of ${isolated(name)}`,
  keys: "Arrow keys go from cell to cell, Enter lists the claims of one.",
  stances,
  counts: "Numbers count claims",

  back: (to: string) => `Back to ${isolated(to)}`,
  backToClaim: "Back to the claim",
  backToTable: "Back to who says what",
  listed: (who: string, what: string | null) => `${isolated(who)}${what === null ? "" : `: ${what}`}`,

  event: {
    term: "Event",
    kind: (span: string) => `Event, ${span}`,
    speakers: <Piece>(count: number, title: Piece): Pieces<Piece> => [
      `${claimants(count)} ${count === 1 ? "speaks" : "speak"} of this event: `,
      title,
    ],
    said: (all: AgreementVoices) => saying(all) || "Nobody affirms, denies or disputes it",
    /** `said`: the message above; `told`: how many claimants; `contradictions`: between claims that match. */
    sentence: <Piece>(said: Piece, { told, matching, total, contradictions }: Told): Pieces<Piece> => [
      said,
      `. ${claimants(told)}, ${ofAll(matching, total, "in this window")}. ${onRecord(contradictions)}`,
    ],
    only: "Show only this event",
    everything: "Show other claims again",
  },
};
