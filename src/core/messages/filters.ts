import { isolated } from "./isolated.ts";

function claims(count: number): string {
  return count === 1 ? "claim" : "claims";
}

/** At most three names in full, else two and how many more: "Dawn, Reuters and 5 more". */
function list(names: readonly string[], last: "or" | "and"): string {
  if (names.length > 3) return `${names.slice(0, 2).join(", ")} and ${names.length - 2} more`;
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1)}`;
}

/** What a part of the sentence says before its words, in full and where there is less room. */
const leads = {
  polarity: "that",
  who: "by",
  assertionOnly: "only",
  assertionWithout: "leaving out",
  regionOnly: "on",
  regionWithout: "not on",
  publisherOnly: "read in",
  publisherWithout: "not read in",
  reliability: "from sources graded",
  reliabilityShort: "graded",
  credibility: "with credibility",
  text: (words: number): string => (words === 1 ? "with the word" : "with the words"),
  occurred: "about",
  occurredOpen: "about the time",
  reported: "reported",
  reportedIn: "reported in",
};

/** The words of the sentence's parts. */
const words = {
  count: (matching: number, total: number): string => `${matching} of ${total} ${claims(total)}`,
  ofTotal: (total: number): string => `of ${total} ${claims(total)}`,
  list,
  anyone: "anyone",
  nobody: "nobody",
  anyoneBut: (names: readonly string[]): string => `anyone but ${list(names, "and")}`,
  blocWithout: (bloc: string, names: readonly string[]): string => `${bloc} without ${list(names, "and")}`,
  allKinds: "all kinds",
  noRegion: "no region",
  noPublication: "no publication",
  polarities: {
    "": "say none of these",
    affirm: "affirm",
    deny: "deny",
    neither: "neither affirm nor deny",
    "affirm deny": "affirm or deny",
    "affirm neither": "do not deny",
    "deny neither": "do not affirm",
  } as Readonly<Record<string, string>>,
  grade: (worst: string, best: string, unjudged: string | null): string => {
    const ramp = worst === best ? best : `${worst} or better`;
    return unjudged === null ? ramp : `${ramp}, or ${unjudged}`;
  },
  quoted: (text: string): string => `“${isolated(text)}”`,
  allYears: "all years",
  atAnyTime: "at any time",
  monthsTo: (months: number, end: string): string =>
    months === 1 ? `the month to ${end}` : `the ${months} months to ${end}`,
};

/** Words of the filters: the sentence that says what is on, and the panel that sets it. */
export const filters = {
  leads,
  words,

  sentence: "What is shown",
  removePart: (lead: string, part: string): string => `Remove: ${lead} ${part}`,
  clearAll: "Clear all",
  open: "Filters",
  openActive: (active: number): string => (active === 0 ? "Filters" : `Filters, ${active} active`),

  panel: "Filters",
  search: "Search words, people, places",
  clearSearch: "Clear the search",
  nothingFound: "Nothing found",
  showAll: (count: number): string => `Show all ${count}`,
  only: "only",
  onlyThis: (name: string): string => `only ${isolated(name)}`,
  option: (name: string, count: number): string => `${isolated(name)}, ${count} ${claims(count)}`,
  members: (count: number, name: string): string => `Show claimants of ${isolated(name)}: ${count} ${claims(count)}`,
  parts: (count: number, name: string): string => `Show parts of ${isolated(name)}: ${count} ${claims(count)}`,
  reset: (section: string): string => `Reset: ${section}`,

  who: "Who claims it",
  claimants: (count: number): string => (count === 1 ? "1 claimant" : `${count} claimants`),
  say: "What they say",
  source: "Source at least",
  claim: "Claim at least",
  any: "any",
  grade: (grade: string, meaning: string): string => `${grade}: ${meaning}`,
  kind: "Kind of claim",
  publisher: "Publisher",
  searchPublishers: "Search publishers",
  region: "Region",
  searchRegions: "Search, any spelling",
  all: (count: number): string => `all ${count}`,
  some: (count: number, total: number): string => `${count} of ${total}`,
};
