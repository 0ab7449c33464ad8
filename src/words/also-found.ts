import { readPart, type Term, withoutQuotes } from "../core/search/terms.ts";
import type { FoundTerm } from "../core/search/text-search.ts";
import type { Catalogue, WholeCatalogue } from "./catalogue.ts";
import { isolated } from "./isolated.ts";

/** What is looked for beside the words that were typed, and who says that it is the same. */
export function alsoSearched(
  text: WholeCatalogue,
  { others, wholes, typed, asBeginning }: FoundTerm,
): readonly string[] {
  return [
    ...others.map(({ label, source }) => text.search.otherName(label, source)),
    ...wholes.map(text.filters.words.placesIn),
    ...(asBeginning ? [text.search.beginningWith(typed)] : []),
  ];
}

/** What was typed, in quotation marks: all of it, or each quotation and word where it has such marks itself. */
export function typedWords(text: Catalogue, search: string, terms: readonly Pick<Term, "typed">[]): string {
  const { quoted, together } = text.filters.words;
  const whole = readPart(search).trim();
  const isQuoted = withoutQuotes(whole) !== whole;
  return isQuoted ? together(terms.map(({ typed }) => quoted(typed))) : quoted(whole.replace(/\s+/gu, " "));
}

/** What is searched in short: what was typed, other names, places in regions. */
export function searchedNames(text: Catalogue, search: string, terms: readonly Term[]): readonly string[] {
  const others = terms.flatMap((term) => [
    ...term.others.map(({ label }) => isolated(label)),
    ...term.wholes.map(text.filters.words.placesIn),
  ]);
  return [typedWords(text, search, terms), ...others];
}
