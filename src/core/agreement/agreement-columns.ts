import { SAYS_NEITHER, sayingOf } from "../contested/sayings.ts";
import type { Claim } from "../records/records.ts";
import type { Assertion } from "../records/vocabulary.ts";

export const AGREEMENT_KINDS = [
  "presence",
  "attack",
  "operation",
  "network",
  "leadership",
  "facility",
  "recruitment",
  "control",
  "denial",
  "defeat",
  "disputed",
  "unnamed",
  "strength",
] as const;
/**
 * What a claim says of a thing on which claims may agree: the kinds that affirm, a denial, a claim of defeat, and three
 * that do neither: `disputed`, of who did it or of anything but a presence; `unnamed`, an attack for which nobody is named;
 * `strength`.
 */
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** Whether a kind affirms, denies or does neither. A claim of defeat counts with the denials, and is told apart from them. */
export type AgreementStance = "affirm" | "deny" | "neither";

const KINDS: Readonly<Record<Assertion, AgreementKind>> = {
  presence: "presence",
  attack: "attack",
  operation: "operation",
  network: "network",
  leadership: "leadership",
  facility: "facility",
  recruitment: "recruitment",
  control: "control",
  denial: "denial",
  defeat: "defeat",
  "disputed-attribution": "disputed",
  strength: "strength",
};
const NEITHER: readonly AgreementKind[] = ["disputed", "unnamed", "strength"];
const AGAINST: readonly AgreementKind[] = ["denial", "defeat"];

/** The kind of a claim. Whether it affirms or denies is judged as for contests (core/contested/sayings.ts). */
export function agreementKindOf(claim: Claim): AgreementKind {
  const kind = KINDS[claim.assertion];
  if (sayingOf(claim) !== SAYS_NEITHER || kind === "strength") return kind;
  return kind === "attack" ? "unnamed" : "disputed";
}

export function stanceOfKind(kind: AgreementKind): AgreementStance {
  if (AGAINST.includes(kind)) return "deny";
  return NEITHER.includes(kind) ? "neither" : "affirm";
}

/** A column of the table: one kind, or several that stand together. */
export interface AgreementColumn {
  readonly name: AgreementKind | "affirms" | "neither";
  readonly kinds: readonly AgreementKind[];
}

/**
 * The columns for the kinds that occur, in their order. Those that neither affirm nor deny share one, and where there is
 * little room those that affirm do too.
 */
export function agreementColumns(kinds: ReadonlySet<AgreementKind>, isShort: boolean): readonly AgreementColumn[] {
  const present = AGREEMENT_KINDS.filter((kind) => kinds.has(kind));
  const having = (stance: AgreementStance) => present.filter((kind) => stanceOfKind(kind) === stance);
  return [
    ...(isShort ? together("affirms", having("affirm")) : having("affirm").map(alone)),
    ...having("deny").map(alone),
    ...(having("neither").length > 1 ? together("neither", having("neither")) : having("neither").map(alone)),
  ];
}

function alone(kind: AgreementKind): AgreementColumn {
  return { name: kind, kinds: [kind] };
}

function together(name: AgreementColumn["name"], kinds: readonly AgreementKind[]): readonly AgreementColumn[] {
  return kinds.length === 0 ? [] : [{ name, kinds }];
}
