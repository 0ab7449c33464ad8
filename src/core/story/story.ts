import type { ClaimLookup } from "../details/claim-lookup.ts";
import type { Inline } from "../markdown.ts";
import type { ClaimantCategory } from "../records/claimant-category.ts";
import { gradeOf } from "../records/grade.ts";
import type { Claim, ClaimId } from "../records/records.ts";
import type { ViewState } from "../view-state.ts";

/** The name of a story's file, without its ending. */
export type StoryId = string & { readonly __brand: "StoryId" };

/** A story and one of its steps, the first being 1. */
export interface StoryPlace {
  readonly id: StoryId;
  readonly step: number;
  /** The reader explores what the step shows, and may return to it. */
  readonly isLeft?: true;
}

/** A sentence of a story, which says who said what, and the claims that it rests on. */
export interface Statement {
  readonly line: readonly Inline[];
  readonly claims: readonly StatedClaim[];
}

export interface StatedClaim {
  readonly id: ClaimId;
  /** What the text calls it. */
  readonly reference: string;
}

/** A step: what is shown, and who said what of it. */
export interface StoryStep {
  readonly title: string;
  readonly view: ViewState;
  readonly statements: readonly Statement[];
  /** How it is drawn, or what cannot be known; nothing unless given. */
  readonly notes: readonly (readonly Inline[])[];
  /** The line of the file in which it begins. */
  readonly row: number;
}

/** Statements of claims in the order of a telling, each step with a state of the atlas. */
export interface Story {
  readonly id: StoryId;
  readonly title: string;
  readonly lead: readonly Inline[];
  readonly steps: readonly StoryStep[];
}

/** What a story calls a claim: the code of its category and its grade, `UN B3`. */
export function referenceTo(claim: Pick<Claim, "reliability" | "credibility">, category: ClaimantCategory): string {
  return `${category} ${gradeOf(claim)}`;
}

/** The claims that some statements rest on, each once. */
export function statedClaims(statements: readonly Statement[], lookup: ClaimLookup): readonly Claim[] {
  const ids = new Set(statements.flatMap(({ claims }) => claims.map(({ id }) => id)));
  return [...ids].flatMap((id) => lookup.claim(id) ?? []);
}

/** The story and the step of a place; null where there is no such. */
export function stepAt(
  { id, step: number }: StoryPlace,
  stories: readonly Story[],
): { readonly story: Story; readonly step: StoryStep } | null {
  const story = stories.find((each) => each.id === id);
  const step = story?.steps[number - 1];
  return story && step ? { story, step } : null;
}
