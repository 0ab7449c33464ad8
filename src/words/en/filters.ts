import { isolated } from "../isolated.ts";
import { listed } from "./listed.ts";

function claims(count: number): string {
  return count === 1 ? "claim" : "claims";
}

/** What a part of the sentence says before its words, those of facets aside. */
const leads = {
  who: "by",
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
  list: listed,
  anyone: "anyone",
  nobody: "nobody",
  anyoneBut: (names: readonly string[]): string => `anyone but ${listed(names, "and")}`,
  categoryWithout: (category: string, names: readonly string[]): string =>
    `${category} without ${listed(names, "and")}`,
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

  claimants: (count: number): string => (count === 1 ? "1 claimant" : `${count} claimants`),
  any: "any",
  grade: (grade: string, meaning: string): string => `${grade}: ${meaning}`,
  more: "More filters",
  active: (count: number): string => `${count} active`,
  all: (count: number): string => `all ${count}`,
  some: (count: number, total: number): string => `${count} of ${total}`,
};
