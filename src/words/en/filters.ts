import type { Clause } from "../facet-words.ts";
import { isolated } from "../isolated.ts";
import type { Pieces } from "../pieces.ts";
import type { WindowTold } from "../sentence-window.ts";
import { formats } from "./formats.ts";
import { listed } from "./listed.ts";

function claims(count: number): string {
  return count === 1 ? "claim" : "claims";
}

/** What follows the number of claims that match. */
const ofTotal = (total: number): string => `of ${formats.number(total)} ${claims(total)}`;

const certainly = (count: number): string => `${count === 0 ? "none" : formats.number(count)} certainly`;

/** A lead, the words, a tail. */
const clause = ({ lead, words: said, tail }: Clause): string =>
  [lead, said, tail].filter((part) => part !== undefined).join(" ");

/** The clauses of the sentence, those of facets aside. */
const clauses = {
  /** Null: everyone passes. */
  who: (who: string | null): Clause => ({ lead: "by", words: who ?? "anyone" }),
  text: (names: readonly string[], words: number): Clause => ({
    lead: words === 1 ? "with the word" : "with the words",
    words: listed(names, "or"),
  }),
  window: ({ clock, kind, words: said }: WindowTold): Clause => {
    if (clock === "reported") {
      return { lead: kind === "rolling" ? "reported in" : "reported", words: said ?? "at any time" };
    }
    return { lead: kind === "open" ? "about the time" : "about", words: said ?? "all years" };
  },
  by: (date: string): Clause => ({ lead: "published by", words: date }),
  since: (date: string): Clause => ({ lead: "published since", words: date }),
};

/** What the clauses are made of. */
const words = {
  count: (matching: number, total: number): string => `${formats.number(matching)} ${ofTotal(total)}`,
  /** The same with a number that is more than text. */
  counted: <Piece>(matching: Piece, total: number): Pieces<Piece> => [matching, ` ${ofTotal(total)}`],
  /** Of the claims counted, those that do not only possibly lie in the window. */
  certain: (count: number): string => `${certainly(count)} in this window`,
  certainInShort: certainly,
  /** The count and how many of it are certain, before the clauses. */
  withCertain: <Piece>(count: Piece, certain: Piece): Pieces<Piece> => [count, ", ", certain, ","],
  nobody: "nobody",
  list: listed,
  anyoneBut: (names: readonly string[]): string => `anyone but ${listed(names, "and")}`,
  categoryWithout: (category: string, names: readonly string[]): string =>
    `${category} without ${listed(names, "and")}`,
  grade: (worst: string, best: string, unjudged: string | null): string => {
    const ramp = worst === best ? best : `${worst} or better`;
    return unjudged === null ? ramp : `${ramp}, or ${unjudged}`;
  },
  quoted: (text: string): string => `“${isolated(text)}”`,
  /** What was typed, where it has quotation marks itself, in which each part stands already. */
  together: (quotations: readonly string[]): string => quotations.join(" "),
  placesIn: (name: string): string => `places in ${isolated(name)}`,
  monthsTo: (months: number, end: string): string =>
    months === 1 ? `the month to ${end}` : `the ${formats.number(months)} months to ${end}`,
};

/** Words of the filters: the sentence that says what is on, and the panel that sets it. */
export const filters = {
  clauses,
  words,

  /** The clauses in the order in which they are told, each with what parts it from the next. */
  inOrder: <Part extends Clause>(parts: readonly Part[]): readonly { readonly part: Part; readonly after: string }[] =>
    parts.map((part, index) => ({ part, after: index < parts.length - 1 ? formats.comma : "" })),
  clause,
  /** The whole sentence, from the count and the clauses in their order. */
  whole: (count: string, told: string): string => `${count} ${told}`,

  sentence: "What is shown",
  removePart: (part: Clause): string => `Remove: ${clause(part)}`,
  clearAll: "Clear all",
  open: "Filters",
  openActive: (active: number): string => (active === 0 ? "Filters" : `Filters, ${formats.number(active)} active`),

  panel: "Filters",
  search: "Search words, people, places",
  clearSearch: "Clear the search",
  nothingFound: "Nothing found",
  showAll: (count: number): string => `Show all ${formats.number(count)}`,
  only: "only",
  onlyThis: (name: string): string => `only ${isolated(name)}`,
  option: (name: string, count: number): string => `${isolated(name)}, ${formats.number(count)} ${claims(count)}`,
  members: (count: number, name: string): string =>
    `Show claimants of ${isolated(name)}: ${formats.number(count)} ${claims(count)}`,
  parts: (count: number, name: string): string =>
    `Show parts of ${isolated(name)}: ${formats.number(count)} ${claims(count)}`,
  reset: (section: string): string => `Reset: ${section}`,

  claimants: (count: number): string => (count === 1 ? "1 claimant" : `${formats.number(count)} claimants`),
  any: "any",
  grade: (grade: string, meaning: string): string => `${grade}: ${meaning}`,
  more: "More filters",
  active: (count: number): string => `${formats.number(count)} active`,
  all: (count: number): string => `all ${formats.number(count)}`,
  some: (count: number, total: number): string => `${formats.number(count)} of ${formats.number(total)}`,
};
