import type { Dataset } from "../records/records.ts";
import { editDistance } from "./edit-distance.ts";
import { ARTICLES, EZAFES, tokensOf } from "./fold.ts";
import { keyOf } from "./names.ts";

/** Claims whose words are gathered at most: bounds the time for very many. */
const MOST_CLAIMS = 50_000;

/** Letters of a word that are looked at to take it apart. */
const LONGEST_WORD = 30;

/** The words and names that occur in the data: folded, each with a spelling. */
export type Vocabulary = ReadonlyMap<string, string>;

/** The words of all that is searched, and names of several words run together. */
export function vocabularyOf({ claims, claimants, publications, regions }: Dataset): Vocabulary {
  const spellings = new Map<string, string>();
  const add = (folded: string, spelling: string): void => {
    const known = spellings.get(folded);
    if (known === undefined || spelling.length < known.length) spellings.set(folded, spelling);
  };
  const addWords = (text: string): void => {
    for (const { word, start, end } of tokensOf(text)) add(word, text.slice(start, end));
  };
  const addName = (name: string): void => {
    const words = tokensOf(name).map(({ word }) => word);
    if (words.length > 1) add(keyOf(words), name);
    addWords(name);
  };
  for (const claim of claims.slice(0, MOST_CLAIMS)) {
    for (const text of [claim.summary, claim.place, claim.note]) addWords(text);
    const publication = publications.get(claim.publication);
    for (const text of [claimants.get(claim.claimant)?.name, publication?.publisher, publication?.title]) {
      addWords(text ?? "");
    }
    if (claim.point) for (const name of [claim.point.settlement, ...claim.point.otherNames]) addName(name);
    for (const id of claim.regions) {
      const region = regions.get(id);
      if (region) for (const name of [region.name, ...region.otherNames]) addName(name);
    }
  }
  return spellings;
}

/** A word of the vocabulary near to another. */
export interface NearWord {
  readonly spelling: string;
  /** Letters to add, drop or change. */
  readonly distance: number;
}

/** A word that occurs nowhere as two that do, with or without a particle between them: `qushtepa` is Qush Tepa. */
export function wordsApart(word: string, vocabulary: Vocabulary): readonly NearWord[] {
  const endings = ["", ...EZAFES, ...ARTICLES];
  return Array.from(word.slice(0, LONGEST_WORD), (_, at) => at).flatMap((at) => {
    const right = vocabulary.get(word.slice(at));
    return endings.flatMap((ending) => {
      const left = word.slice(0, at).endsWith(ending) ? vocabulary.get(word.slice(0, at - ending.length)) : undefined;
      return left === undefined || right === undefined ? [] : [{ spelling: `${left} ${right}`, distance: 1 }];
    });
  });
}

/** The words nearest to a folded word, nearest first, at most `most`; one letter in four may differ, three at most. */
export function nearWords(word: string, vocabulary: Vocabulary, most: number): readonly NearWord[] {
  const farthest = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
  const near: NearWord[] = [];
  for (const [folded, spelling] of vocabulary) {
    if (Math.abs(folded.length - word.length) > farthest || folded === word) continue;
    const distance = editDistance(word, folded);
    if (distance <= farthest) near.push({ spelling, distance });
  }
  return near.sort((one, other) => one.distance - other.distance).slice(0, most);
}
