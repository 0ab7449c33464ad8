import {
  FACET_NAMES,
  type FACETS,
  type FacetName,
  type FacetValue,
  facetOf,
  type NamesWith,
} from "../facets/facets.ts";

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

/** The facets of which a threshold is chosen. */
export type RampName = NamesWith<"ladder">;
/** The facets of which a set of values is chosen. */
export type ChoiceName = Exclude<FacetName, RampName>;

type Choices = { readonly [Name in ChoiceName]: Choice<FacetValue<Name>> };
type Thresholds = { readonly [Name in RampName]: Threshold<(typeof FACETS)[Name]["ramp"][number]> };

/** Which claims are wanted, apart from time. */
export interface Filter extends Choices, Thresholds {
  /** Words that must all occur (case and accents aside) in summary, place, note, claimant, publisher, title or region names. */
  readonly text: string;
}

/** A part of the filter that can hold a claim back by itself. */
export type FilterPart = keyof Filter;

const ALL: Choice<never> = { kind: "without", values: [] };
const ANY: Threshold<never> = { atLeast: null, unjudged: true };

/** Lets every claim pass. */
export const NO_FILTER = {
  ...Object.fromEntries(FACET_NAMES.map((name) => [name, "ramp" in facetOf(name) ? ANY : ALL])),
  text: "",
} as Filter;

/** Whether a value passes a choice. */
export function passes<Value extends string>(choice: Choice<Value>, value: Value): boolean {
  return passesByAny(choice, [value]);
}

/** Whether something passes a choice that is listed where one of these values is. */
export function passesByAny<Value extends string>(choice: Choice<Value>, values: readonly Value[]): boolean {
  return values.some((value) => choice.values.includes(value)) === (choice.kind === "only");
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
