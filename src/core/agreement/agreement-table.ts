import { grouped } from "../grouped.ts";
import type { Claim, Claimant, ClaimantId } from "../records/records.ts";
import type { Clock, Span } from "../time/span.ts";
import { type AgreementKind, agreementKindOf, stanceOfKind } from "./agreement-columns.ts";

/** What a claimant, or a separate voice, says: never empty, in the order in which the claims came. */
export interface AgreementRow {
  readonly claims: readonly Claim[];
  readonly byKind: ReadonlyMap<AgreementKind, readonly Claim[]>;
  readonly affirms: boolean;
  /** Whether it denies or says defeated. */
  readonly isAgainst: boolean;
}

export interface AgreementClaimant extends AgreementRow {
  readonly id: ClaimantId;
}

/** The claimants of a group who speak, those against first, then those with more claims. */
export interface AgreementVoice extends AgreementRow {
  readonly group: string;
  readonly claimants: readonly AgreementClaimant[];
}

export const AGREEMENT_BLOCKS = ["both", "against", "affirm", "neither"] as const;
/** What the voices of a block do: affirm and are against, are against only, affirm only, or neither. */
export type AgreementBlockName = (typeof AGREEMENT_BLOCKS)[number];

export interface AgreementBlock {
  readonly name: AgreementBlockName;
  /** Those with more claims first. */
  readonly voices: readonly AgreementVoice[];
  readonly claims: number;
}

/** Who says what of one thing. */
export interface AgreementTable {
  /** In the order of AGREEMENT_BLOCKS; none is empty. */
  readonly blocks: readonly AgreementBlock[];
  /** The kinds that occur. */
  readonly kinds: ReadonlySet<AgreementKind>;
}

/** The claims of one thing by who makes them. However often a claimant is quoted, and by whom, a claim counts once. */
export function agreementTable(
  claims: readonly Claim[],
  claimantOf: (claim: Claim) => Claimant | undefined,
): AgreementTable {
  const groupOf = (claim: Claim): string => claimantOf(claim)?.group ?? claim.claimant;
  const voices = [...grouped(claims, groupOf)].map(([group, own]) => voiceOf(group, own)).sort(byCount);
  const blocks = AGREEMENT_BLOCKS.map((name) => {
    const list = voices.filter((voice) => blockOf(voice) === name);
    return { name, voices: list, claims: list.reduce((sum, voice) => sum + voice.claims.length, 0) };
  });
  return {
    blocks: blocks.filter((block) => block.voices.length > 0),
    kinds: new Set(claims.map(agreementKindOf)),
  };
}

function voiceOf(group: string, claims: readonly Claim[]): AgreementVoice {
  const claimants = [...grouped(claims, (claim) => claim.claimant)]
    .map(([id, own]): AgreementClaimant => ({ id, ...rowOf(own) }))
    .sort((one, other) => Number(other.isAgainst) - Number(one.isAgainst) || byCount(one, other));
  return { group, claimants, ...rowOf(claims) };
}

function rowOf(claims: readonly Claim[]): AgreementRow {
  const byKind = grouped(claims, agreementKindOf);
  const stances = new Set([...byKind.keys()].map(stanceOfKind));
  return { claims, byKind, affirms: stances.has("affirm"), isAgainst: stances.has("deny") };
}

function blockOf({ affirms, isAgainst }: AgreementRow): AgreementBlockName {
  if (isAgainst) return affirms ? "both" : "against";
  return affirms ? "affirm" : "neither";
}

function byCount(one: AgreementRow, other: AgreementRow): number {
  return other.claims.length - one.claims.length;
}

/** The claim of a row that speaks of the latest day in a window, and its span as far as that reaches; null without dates. */
export function latestIn(
  { claims }: AgreementRow,
  clock: Clock,
  windowEnd: number | null,
): { readonly claim: Claim; readonly span: Span } | null {
  let latest: { readonly claim: Claim; readonly span: Span } | null = null;
  for (const claim of claims) {
    const span = claim[clock];
    if (span === null) continue;
    const to = windowEnd === null ? span.to : Math.min(span.to, windowEnd);
    if (latest === null || to > latest.span.to) latest = { claim, span: { ...span, to } };
  }
  return latest;
}

/** How many separate voices say what; one that says several things counts for each of them. */
export interface AgreementVoices {
  readonly affirming: number;
  readonly denying: number;
  readonly defeated: number;
  readonly disputing: number;
}

/** The separate voices of a table by what they say. */
export function voicesIn({ blocks }: AgreementTable): AgreementVoices {
  const voices = blocks.flatMap((block) => block.voices);
  const saying = (kind: AgreementKind) => voices.filter(({ byKind }) => byKind.has(kind)).length;
  return {
    affirming: voices.filter(({ affirms }) => affirms).length,
    denying: saying("denial"),
    defeated: saying("defeat"),
    disputing: saying("disputed"),
  };
}
