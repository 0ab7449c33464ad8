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

/** Words for such values behind *More filters*. */
interface MoreWords<Value extends string> extends ToldOptionWords<Value> {
  /** What the values mean and how they are found, in full sentences. */
  readonly meaning: string;
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
  readonly more: MoreWords<Value>;
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

/** The clause of a choice by whichever is shorter: the values that pass, or those left out. */
function onlyOrWithout<Value extends string>(
  names: Readonly<Record<Value, string>>,
  told: {
    only(names: readonly string[]): Clause;
    without(names: readonly string[]): Clause;
    readonly nothing: Clause;
  },
): ToldOptionWords<Value>["clause"] {
  const named = (values: readonly Value[]) => values.map((value) => names[value]);
  return (passing, leftOut) => {
    if (passing.length === 0) return told.nothing;
    return passing.length <= leftOut.length ? told.only(named(passing)) : told.without(named(leftOut));
  };
}

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
    clause: onlyOrWithout(vocabulary.assertionsInSentence, {
      only: (kinds) => ({ lead: "only", words: listed(kinds, "or") }),
      without: (kinds) => ({ lead: "leaving out", words: listed(kinds, "and") }),
      nothing: { lead: "leaving out", words: "all kinds" },
    }),
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
  extent: {
    title: "Extent",
    inLink: "extent",
    options: {
      named: "Regions by name",
      part: "A part, not named",
      most: "Nearly all provinces",
      country: "Whole country",
    },
    clause: onlyOrWithout(
      {
        named: "regions by name",
        part: "a part not named",
        most: "nearly all provinces",
        country: "a whole country",
      },
      {
        only: (extents) => ({ lead: "speaking of", words: listed(extents, "or") }),
        without: (extents) => ({ lead: "not speaking of", words: listed(extents, "or") }),
        nothing: { lead: "speaking of", words: "no place" },
      },
    ),
    meaning:
      "How a claim speaks of its regions: of regions by name, of a part of a country without naming it, of nearly all " +
      "its provinces, or of the whole country, which is also taken where no finer place is given.",
  },
};
