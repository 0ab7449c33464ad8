import type { FACETS, FacetName, FacetValue } from "../facets/facets.ts";
import { listed } from "./listed.ts";
import { vocabulary } from "./vocabulary.ts";

/** A clause of the sentence that says what is shown: "leaving out" "size estimates". */
export interface Clause {
  readonly lead: string;
  readonly words: string;
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

/** Words for values that the data bring. */
export interface ListWords extends Titled {
  readonly search: string;
  /** Before the names of the values chosen, by the kind of the choice. */
  readonly leads: Readonly<Record<"only" | "without", string>>;
  /** What stands there where none is chosen. */
  readonly nothing: string;
}

/** Words for grades. */
export interface LadderWords<Grade extends string> extends Titled {
  readonly meanings: Readonly<Record<Grade, string>>;
  readonly lead: string;
  /** The lead where there is less room. */
  readonly shortLead: string;
}

/** By the control of a facet, the words that it needs. */
interface WordsByControl<Value extends string> {
  readonly who: OptionWords<Value>;
  readonly claimants: object;
  readonly signs: ToldOptionWords<Value>;
  readonly options: ToldOptionWords<Value>;
  readonly ladder: LadderWords<Value>;
  readonly list: ListWords;
  readonly tree: ListWords;
}

type FacetWords = {
  readonly [Name in FacetName]: WordsByControl<FacetValue<Name>>[(typeof FACETS)[Name]["control"]] & {
    /** In words about a link, before a value that was passed over. */
    readonly inLink: string;
  };
};

/** What claims say, by the values that pass. */
const SAYING: Readonly<Record<string, string>> = {
  "": "say none of these",
  affirm: "affirm",
  deny: "deny",
  neither: "neither affirm nor deny",
  "affirm deny": "affirm or deny",
  "affirm neither": "do not deny",
  "deny neither": "do not affirm",
};

/** Words for what claims are filtered by. */
export const facets: FacetWords = {
  bloc: { title: "Who claims it", inLink: "kind of claimant", options: vocabulary.blocs },
  claimant: { inLink: "claimant" },
  publisher: {
    title: "Publisher",
    inLink: "publisher",
    search: "Search publishers",
    leads: { only: "read in", without: "not read in" },
    nothing: "no publication",
  },
  assertion: {
    title: "Kind of claim",
    inLink: "kind of claim",
    options: vocabulary.assertions,
    clause(passing, leftOut) {
      const named = (kinds: typeof passing) => kinds.map((kind) => vocabulary.assertionsInSentence[kind]);
      if (passing.length === 0) return { lead: "leaving out", words: "all kinds" };
      return passing.length <= leftOut.length
        ? { lead: "only", words: listed(named(passing), "or") }
        : { lead: "leaving out", words: listed(named(leftOut), "and") };
    },
  },
  polarity: {
    title: "What they say",
    inLink: "polarity",
    options: vocabulary.polarities,
    clause: (passing) => ({ lead: "that", words: SAYING[passing.join(" ")] ?? "" }),
  },
  region: {
    title: "Region",
    inLink: "region",
    search: "Search, any spelling",
    leads: { only: "on", without: "not on" },
    nothing: "no region",
  },
  reliability: {
    title: "Source at least",
    inLink: "reliability",
    meanings: vocabulary.reliabilities,
    lead: "from sources graded",
    shortLead: "graded",
  },
  credibility: {
    title: "Claim at least",
    inLink: "credibility",
    meanings: vocabulary.credibilities,
    lead: "with credibility",
    shortLead: "with credibility",
  },
};
