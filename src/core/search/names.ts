import type { Dataset, RegionId, Synonym } from "../records/records.ts";
import { ARTICLES, EZAFES, foldedWords, wordsOf } from "./fold.ts";

/** What one name stands for beside its own words. */
export interface KnownName {
  /** Other names of the same, each once. */
  readonly others: readonly OtherName[];
  /** Regions of this name: a claim about one of them, or about a place in it, is found by it. */
  readonly regions: readonly RegionId[];
  /** Those of the regions that hold others, by their names. */
  readonly wholes: readonly string[];
}

export interface OtherName {
  /** As it is written, and as folded words. */
  readonly label: string;
  readonly words: string;
  /** Who says that both are one; null for a mere spelling. */
  readonly source: string | null;
}

/** Names of regions, of places of claims, and synonyms, found by `keyOf` of their words. */
export type Names = ReadonlyMap<string, KnownName>;

/** The most words that a name has. */
export const LONGEST_NAME = 7;

/** Words run together, as names are looked up: `firozkoh`. */
export function keyOf(words: readonly string[]): string {
  return words.join("");
}

const known = new WeakMap<Dataset, Names>();

/** All names that a dataset knows, read once. */
export function namesOf(dataset: Dataset): Names {
  const names = known.get(dataset) ?? readNames(dataset);
  known.set(dataset, names);
  return names;
}

function readNames({ regions, claims, synonyms }: Dataset): Names {
  const names = new Map<string, { readonly others: Map<string, OtherName>; readonly regions: Set<RegionId> }>();
  const add = (name: string, other: OtherName, region: RegionId | null = null): void => {
    for (const key of keysOf(name)) {
      const entry = names.get(key) ?? { others: new Map(), regions: new Set() };
      names.set(key, entry);
      if (!entry.others.has(other.words)) entry.others.set(other.words, other);
      if (region !== null) entry.regions.add(region);
    }
  };
  for (const { id, name, otherNames } of regions.values()) {
    for (const each of [name, ...otherNames]) add(each, otherName(name), id);
  }
  const settlements = new Map(claims.flatMap(({ point }) => (point ? [[point.settlement, point.otherNames]] : [])));
  for (const [name, otherNames] of settlements) {
    for (const each of [name, ...otherNames]) add(each, otherName(name));
  }
  const linked = synonymLinks(synonyms);
  for (const { name } of linked.values()) for (const other of sameAs(name, linked)) add(name, other);

  const holding = new Set([...regions.values()].map(({ parent }) => parent));
  return new Map(
    [...names].map(([key, entry]) => {
      const ids = [...entry.regions];
      const wholes = ids.filter((id) => holding.has(id)).map((id) => regions.get(id)?.name ?? id);
      return [key, { others: [...entry.others.values()], regions: ids, wholes }];
    }),
  );
}

function otherName(label: string, source: string | null = null): OtherName {
  return { label, words: foldedWords(label), source };
}

/** A name in synonyms with those it is said to be the same as. */
interface Linked {
  readonly name: string;
  readonly links: OtherName[];
}

function synonymLinks(synonyms: readonly Synonym[]): ReadonlyMap<string, Linked> {
  const linked = new Map<string, Linked>();
  const link = (name: string, other: string, source: string | null): void => {
    const words = foldedWords(name);
    const entry = linked.get(words) ?? { name, links: [] };
    linked.set(words, entry);
    entry.links.push(otherName(other, source));
  };
  for (const { term, sameAs, source } of synonyms) {
    link(term, sameAs, source);
    link(sameAs, term, source);
  }
  return linked;
}

/** A name and all names of the same, over any number of links, nearest first; each with the last source that was named on the way. */
function sameAs(name: string, linked: ReadonlyMap<string, Linked>): readonly OtherName[] {
  const found = new Map([[foldedWords(name), otherName(name)]]);
  for (const { words, source } of found.values()) {
    for (const next of linked.get(words)?.links ?? []) {
      if (!found.has(next.words)) found.set(next.words, { ...next, source: next.source ?? source });
    }
  }
  return [...found.values()];
}

/** A name's words run together: without particles, and with each particle in its spellings joined to its neighbours. */
function keysOf(name: string): readonly string[] {
  const words = wordsOf(name).map(({ word }) => word);
  let keys = [""];
  for (const word of words) {
    const spellings = EZAFES.includes(word) ? ["", ...EZAFES] : ARTICLES.includes(word) ? ["", ...ARTICLES] : [word];
    keys = keys.flatMap((key) => spellings.map((spelling) => key + spelling));
  }
  return keys.filter((key) => key !== "");
}
