import type { Clause, FacetWords, ListWords, ToldOptionWords } from "../facet-words.ts";
import { listed } from "./listed.ts";
import { vocabulary } from "./vocabulary.ts";

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

/** The clause of a choice by the values that pass. */
function only<Value extends string>(
  lead: string,
  names: Readonly<Record<Value, string>>,
): ToldOptionWords<Value>["clause"] {
  return (passing) => ({
    lead,
    words:
      passing.length === 0
        ? "in no way"
        : listed(
            passing.map((value) => names[value]),
            "or",
          ),
  });
}

/** The clause of names chosen from a list, or what is said in place of none. */
function listClause(leads: Readonly<Record<"only" | "without", string>>, nothing: string): ListWords["clause"] {
  return (kind, names) => ({ lead: leads[kind], words: names.length === 0 ? nothing : listed(names, "or") });
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
  category: { title: "Who claims it", inLink: "kind of claimant", options: vocabulary.categories },
  claimant: { inLink: "claimant" },
  publisher: {
    title: "Publisher",
    inLink: "publisher",
    search: "Search publishers",
    clause: listClause({ only: "read in", without: "not read in" }, "no publication"),
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
    clause: listClause({ only: "on", without: "not on" }, "no region"),
  },
  reliability: {
    title: "Source at least",
    inLink: "reliability",
    meanings: vocabulary.reliabilities,
    clause: (words) => ({ lead: "from sources graded", shortLead: "graded", words }),
  },
  credibility: {
    title: "Claim at least",
    inLink: "credibility",
    meanings: vocabulary.credibilities,
    clause: (words) => ({ lead: "with credibility", words }),
  },
  extent: {
    title: "Extent",
    inLink: "extent",
    options: {
      named: "Regions by name",
      part: "A part, not named",
      most: "Most or nearly all provinces",
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
  precision: {
    title: "Date known to",
    inLink: "precision of dates",
    options: { day: "The day", month: "The month", quarter: "The quarter", year: "The year", unknown: "Not known" },
    clause: onlyOrWithout(
      {
        day: "known to the day",
        month: "known to the month",
        quarter: "known to the quarter",
        year: "known to the year",
        unknown: "left open",
      },
      {
        only: (precisions) => ({ lead: "with the date", words: listed(precisions, "or") }),
        without: (precisions) => ({ lead: "with the date not", words: listed(precisions, "or") }),
        nothing: { lead: "with the date", words: "known to nothing" },
      },
    ),
    meaning:
      "How finely a claim is dated under the clock in use: the time that it speaks of, or the day of its publication, " +
      "which for some claims is not known.",
  },
  responsibility: {
    title: "Responsibility",
    inLink: "responsibility",
    options: {
      claimed: "Claimed by IS",
      attributed: "Laid to IS-K by others",
      denied: "Denied",
      unknown: "Unknown",
      "no-attack": "Not an attack",
    },
    clause: onlyOrWithout(
      {
        claimed: "attacks claimed by IS",
        attributed: "attacks laid to IS-K by others",
        denied: "attacks denied to be IS-K’s",
        unknown: "attacks nobody is known for",
        "no-attack": "what is no attack",
      },
      {
        only: (authors) => ({ lead: "only", words: listed(authors, "or") }),
        without: (authors) => ({ lead: "leaving out", words: listed(authors, "and") }),
        nothing: { lead: "leaving out", words: "attacks and all else" },
      },
    ),
    meaning:
      "What a claim says of who did it: Islamic State claimed it, others lay it to IS-K, somebody denies that it was " +
      "IS-K, or nobody knows. All claims that speak of no such deed are “not an attack”.",
  },
  corroborated: {
    title: "Corroborated by other groups",
    inLink: "corroboration",
    options: {
      recorded: "On record",
      dates: "In the same days",
      none: "Not corroborated",
    },
    clause: only("corroborated", {
      recorded: "on record",
      dates: "by another group in the same days",
      none: "by no other group",
    }),
    meaning:
      "Whether a group independent of the claimant’s bears a claim out. On record: the data say that the two agree. " +
      "In the same days: the claim affirms a region by name and a claim of another group does so too, in spans that overlap " +
      "and are at most 35 days long each; that is no proof that both speak of the same thing. The spans are those that " +
      "the claims speak of, whatever the clock. Claims of the same group corroborate nothing.",
  },
  contradicted: {
    title: "Contradicted",
    inLink: "contradiction",
    options: { others: "By another group", own: "By its own group", none: "Not contradicted" },
    clause: only("contradicted", { others: "by another group", own: "by its own group", none: "by nobody" }),
    meaning:
      "Whether another claim contradicts it: the data say so, or one of the two affirms a region by name and the other " +
      "denies by name that IS-K is there or has means, ground or camps there, in spans that overlap and are at most 35 " +
      "days long each. A claim that both another group and the claimant’s own contradict counts with the former.",
  },
  branch: {
    title: "Branch",
    inLink: "branch",
    options: { khorasan: "Khorasan (IS-K)", pakistan: "Pakistan Province", other: "Another", "not-said": "Not said" },
    clause: onlyOrWithout(
      {
        khorasan: "IS-K",
        pakistan: "the Pakistan Province",
        other: "another branch",
        "not-said": "IS without a branch",
      },
      {
        only: (branches) => ({ lead: "on", words: listed(branches, "or") }),
        without: (branches) => ({ lead: "not on", words: listed(branches, "or") }),
        nothing: { lead: "on", words: "no branch" },
      },
    ),
    meaning:
      "Which branch of Islamic State a claim speaks of, by its own words or its claimant. What Islamic State claims in " +
      "Pakistan since 15 May 2019 is its Pakistan Province’s, unless the source says Khorasan.",
  },
  event: {
    title: "Event",
    inLink: "event",
    search: "Search events",
    none: {
      name: "None that others tell of",
      only: { lead: "on", words: "no event that others tell of" },
      without: { lead: "on", words: "an event that others tell of" },
    },
    clause: listClause({ only: "on the event", without: "not on the event" }, "none"),
  },
};
