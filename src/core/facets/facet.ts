import type { Claim, Dataset } from "../records/records.ts";
import type { Clock } from "../time/span.ts";
import type { FacetSource } from "./facet-source.ts";

/** Tells what a claim has of a facet. `position`: of the claim in `Dataset.claims`. */
type Reader<Result> = (claim: Claim, position: number) => Result;
/** Gives the reader of the values under a clock. */
type Reading<Value> = (source: FacetSource, clock: Clock) => Reader<Value>;

/** What every facet says of itself. Its words are those of its name in the catalogue. */
interface NamedFacet {
  /** Its key in links: small letters. Kept for ever, since links are saved. */
  readonly link: string;
  /** The column of a saved table of claims that holds its values. */
  readonly column: string;
}

/**
 * How values of a facet are chosen in the panel. `who`: with their claimants; `signs`: in a section of options with a
 * sign each; `options`: in one that folds; `more`: in one behind *More filters*.
 */
type ClosedControl = "who" | "signs" | "options" | "more";

/** One of a few values, the same in all data and in the order in which they are listed. Readers choose a set of them. */
export interface ClosedFacet<Value extends string = string, Control extends ClosedControl = ClosedControl>
  extends NamedFacet {
  readonly control: Control;
  readonly values: readonly Value[];
  readonly read: Reading<Value>;
}

/** A grade. Readers choose the worst that passes on the ramp, and whether the grade passes that cannot be judged. */
export interface RampFacet<Grade extends string = string, Unjudged extends string = string> extends NamedFacet {
  readonly control: "ladder";
  /** The ramp, best first, then `unjudged`. */
  readonly values: readonly (Grade | Unjudged)[];
  readonly ramp: readonly Grade[];
  /** The grade off the ramp. */
  readonly unjudged: Unjudged;
  readonly read: Reading<Grade | Unjudged>;
}

/** What claims have is of the data. Readers choose a set of values. */
interface DataFacet<Value extends string> extends NamedFacet {
  /** The values that claims can have, in their order. */
  valuesIn(dataset: Dataset): readonly Value[];
  /** The values that a link may hold. */
  knownIn(dataset: Dataset): { has(value: string): boolean };
}

/** The claimant, chosen under the categories. */
export interface ClaimantFacet<Value extends string = string> extends DataFacet<Value> {
  readonly control: "claimants";
  readonly read: Reading<Value>;
}

/** One value, chosen from a list with a search. */
export interface ListFacet<Value extends string = string> extends DataFacet<Value> {
  readonly control: "list";
  readonly read: Reading<Value>;
  /** Null for the value of claims that have none, whose name is in the catalogue. */
  nameIn(value: Value, dataset: Dataset): string | null;
}

/** Any number of values, which lie in one another, chosen from a tree with a search. */
export interface TreeFacet<Value extends string = string> extends DataFacet<Value> {
  readonly control: "tree";
  readonly readAll: (source: FacetSource) => Reader<readonly Value[]>;
  nameIn(value: Value, dataset: Dataset): string;
  /** A value and all it lies in, nearest first: a claim with the value counts for each of these. */
  lineageIn(value: Value, dataset: Dataset): readonly Value[];
}

export type Facet = ClosedFacet | RampFacet | ClaimantFacet | ListFacet | TreeFacet;
