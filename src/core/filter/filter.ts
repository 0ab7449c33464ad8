import type { Bloc } from "../records/bloc.ts";
import type { ClaimantId, RegionId } from "../records/records.ts";
import type { Assertion, Polarity } from "../records/vocabulary.ts";

/**
 * Which values of one facet pass. `without` nothing is the default and lets all pass, so that a saved link goes on
 * holding when the data gain new claimants.
 */
export type Choice<Value extends string> =
  | { readonly kind: "without"; readonly values: readonly Value[] }
  | { readonly kind: "only"; readonly values: readonly Value[] };

/** A grade threshold: the worst grade on the ramp that passes (null: all do), and whether "cannot be judged" (F, 6) passes. */
export interface Threshold<Grade extends string> {
  readonly atLeast: Grade | null;
  readonly unjudged: boolean;
}

/** The facets that list options, each with the type of its values. */
export interface Choices {
  readonly bloc: Choice<Bloc>;
  readonly claimant: Choice<ClaimantId>;
  readonly publisher: Choice<string>;
  readonly assertion: Choice<Assertion>;
  readonly polarity: Choice<Polarity>;
  /** A claim passes by any region it names or whose part it names. */
  readonly region: Choice<RegionId>;
}
export type FacetName = keyof Choices;
export const FACETS: readonly FacetName[] = ["bloc", "claimant", "publisher", "assertion", "polarity", "region"];

/** Which claims are wanted, apart from time. */
export interface Filter extends Choices {
  readonly reliability: Threshold<"A" | "B" | "C" | "D" | "E">;
  readonly credibility: Threshold<"1" | "2" | "3" | "4" | "5">;
  /** Words that must all occur (case and accents aside) in summary, place, note, claimant, publisher, title or region names. */
  readonly text: string;
}

const ALL = { kind: "without", values: [] } as const;
const ANY = { atLeast: null, unjudged: true } as const;

/** Lets every claim pass. */
export const NO_FILTER: Filter = {
  bloc: ALL,
  claimant: ALL,
  publisher: ALL,
  assertion: ALL,
  polarity: ALL,
  region: ALL,
  reliability: ANY,
  credibility: ANY,
  text: "",
};

/** Whether a value passes a choice. */
export function passes<Value extends string>(choice: Choice<Value>, value: Value): boolean {
  return choice.values.includes(value) === (choice.kind === "only");
}

/** Whether a choice lets everything pass. */
export function isEverything(choice: Choice<string>): boolean {
  return choice.kind === "without" && choice.values.length === 0;
}

/** The choice with one value switched the other way. */
export function toggled<Value extends string>(choice: Choice<Value>, value: Value): Choice<Value> {
  const values = choice.values.includes(value)
    ? choice.values.filter((other) => other !== value)
    : [...choice.values, value];
  return { kind: choice.kind, values };
}

/** Whether a grade passes a threshold; `ramp` runs from best to worst, and a grade off the ramp cannot be judged. */
export function reaches<Grade extends string>(
  threshold: Threshold<Grade>,
  grade: string,
  ramp: readonly Grade[],
): boolean {
  const rank = ramp.indexOf(grade as Grade);
  if (rank === -1) return threshold.unjudged;
  return threshold.atLeast === null || rank <= ramp.indexOf(threshold.atLeast);
}
