import type { FACETS, FacetName, FacetValue } from "../core/facets/facets.ts";

/** A clause of the sentence that says what is shown: "leaving out" "size estimates". */
export interface Clause {
  readonly words: string;
  /** What stands before the words, and what after them, for a language that says it there. */
  readonly lead?: string;
  readonly tail?: string;
  /** The lead where there is less room. */
  readonly shortLead?: string;
}

interface Titled {
  /** Above its section of the filter panel. */
  readonly title: string;
}

/** Words for values that are the same in all data. */
interface OptionWords<Value extends string> extends Titled {
  readonly options: Readonly<Record<Value, string>>;
}

/** Words for such values where a set of them is told by itself. */
export interface ToldOptionWords<Value extends string> extends OptionWords<Value> {
  /** What is told of a choice, from the values that pass and those that do not, of which there is at least one. */
  clause(passing: readonly Value[], leftOut: readonly Value[]): Clause;
}

/** Words for such values behind *More filters*. */
interface MoreWords<Value extends string> extends ToldOptionWords<Value> {
  /** What the values mean and how they are found, in full sentences. */
  readonly meaning: string;
}

/** Words for values that the data bring. */
export interface ListWords extends Titled {
  readonly search: string;
  /** Of having none of the values, where claims can: its name among them, and what is told where it is chosen alone. */
  readonly none?: { readonly name: string } & Readonly<Record<"only" | "without", Clause>>;
  /** What is told of the names of the values chosen, which may be none, by the kind of the choice. */
  clause(kind: "only" | "without", names: readonly string[]): Clause;
}

/** Words for grades. */
export interface LadderWords<Grade extends string> extends Titled {
  readonly meanings: Readonly<Record<Grade, string>>;
  /** What is told of the grades that pass, in words such as "D or better". */
  clause(grades: string): Clause;
}

/** By the control of a facet, the words that it needs. */
interface WordsByControl<Value extends string> {
  readonly who: OptionWords<Value>;
  readonly claimants: object;
  readonly signs: ToldOptionWords<Value>;
  readonly options: ToldOptionWords<Value>;
  readonly more: MoreWords<Value>;
  readonly ladder: LadderWords<Value>;
  readonly list: ListWords;
  readonly tree: ListWords;
}

/** The words of every facet of the table. */
export type FacetWords = {
  readonly [Name in FacetName]: WordsByControl<FacetValue<Name>>[(typeof FACETS)[Name]["control"]] & {
    /** In words about a link, before a value that was passed over. */
    readonly inLink: string;
  };
};
