import type { ClaimIndex, Query } from "../query/query.ts";
import type { Dataset } from "../records/records.ts";
import { foldedWords } from "./fold.ts";
import { readPart, withoutQuotes } from "./terms.ts";
import type { FoundTerm, TextFinding } from "./text-search.ts";
import { type NearWord, nearWords, type Vocabulary, vocabularyOf, wordsApart } from "./vocabulary.ts";

/** A search near to one that finds nothing. */
export interface NearSearch {
  readonly text: string;
  /** Claims that it finds under the other filters and in the window, and among all claims. */
  readonly matching: number;
  readonly total: number;
}

/** Words compared for each that is missing, and searches offered. */
const WORDS_TRIED = 8;
const MOST_OFFERED = 5;
/** Stands after every distance between words. */
const FAR = 9;

/**
 * Gives for a query whose text no claim holds, under whatever filter, searches that find some: words that occur
 * nowhere replaced by the nearest that do, a quotation without its marks, and each word alone where they never meet.
 * Nearest first, then those that find most. Words are gathered from the data at the first such query.
 */
export function createNearSearches(dataset: Dataset, index: ClaimIndex): (query: Query) => readonly NearSearch[] {
  let vocabulary: Vocabulary | null = null;
  return (query) => {
    const typed = readPart(query.filter.text);
    if (index.search(typed)?.count !== 0) return [];
    vocabulary ??= vocabularyOf(dataset);
    const text = withoutQuotes(typed);
    const tried = new Map([[text, 0]]);
    for (const { words, distance } of candidates(text, index, vocabulary)) {
      if (!tried.has(words)) tried.set(words, distance);
    }
    const near = [...tried].flatMap(([words, distance]) => {
      const found = index.search(words);
      return found === null || found.count === 0 ? [] : [{ text: words, distance, total: found.count, found }];
    });
    return near
      .sort((one, other) => one.distance - other.distance || other.total - one.total)
      .filter(({ found }, at, all) => all.findIndex((other) => isSame(other.found, found)) === at)
      .slice(0, MOST_OFFERED)
      .map(({ text: words, total }) => ({
        text: words,
        total,
        matching: index.query({ ...query, filter: { ...query.filter, text: words } }).matching,
      }));
  };
}

function isSame(one: TextFinding, other: TextFinding): boolean {
  return one.count === other.count && one.matches.every((holds, claim) => holds === other.matches[claim]);
}

interface Candidate {
  readonly words: string;
  readonly distance: number;
}

function candidates(text: string, index: ClaimIndex, vocabulary: Vocabulary): readonly Candidate[] {
  const terms = index.search(text)?.terms ?? [];
  const isPresent = ({ typed }: FoundTerm): boolean => (index.search(typed)?.count ?? 0) > 0;
  const missing = terms.flatMap((term) => missingWords(term, isPresent));
  const present = terms.length > 1 ? terms.filter(isPresent) : [];
  const alone = present.map(({ typed }) => ({ words: typed, distance: FAR }));
  const found = missing.map((term) => ({
    term,
    near: nearest(foldedWords(term.typed), vocabulary),
  }));
  const mended = found.flatMap(({ term, near }) =>
    near.map(({ spelling, distance }) => {
      const changes = found.map(
        (other) => [other.term, other.term === term ? spelling : other.near[0]?.spelling] as const,
      );
      return { words: replaced(text, changes), distance };
    }),
  );
  return [...mended, ...alone];
}

function nearest(word: string, vocabulary: Vocabulary): readonly NearWord[] {
  return [...wordsApart(word, vocabulary), ...nearWords(word, vocabulary, WORDS_TRIED)];
}

/** The words that no claim holds; of a name or quotation those of its words. */
function missingWords(term: FoundTerm, isPresent: (term: FoundTerm) => boolean): readonly FoundTerm[] {
  if (isPresent(term)) return [];
  return term.parts.length > 0 ? term.parts.flatMap((part) => missingWords(part, isPresent)) : [term];
}

function replaced(text: string, changes: readonly (readonly [FoundTerm, string | undefined])[]): string {
  return [...changes]
    .sort(([one], [other]) => other.start - one.start)
    .reduce(
      (done, [{ start, end }, words]) => (words === undefined ? done : done.slice(0, start) + words + done.slice(end)),
      text,
    );
}
