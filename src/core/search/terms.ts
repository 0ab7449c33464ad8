import type { RegionId } from "../records/records.ts";
import { foldLetters, type Token, tokensOf } from "./fold.ts";
import { keyOf, LONGEST_NAME, type Names, type OtherName } from "./names.ts";

/** How much of a search is read, characters: what comes after is left out. */
export const LONGEST_SEARCH = 200;

/** Folded words that must stand next to each other in one field. */
export interface Pattern {
  readonly words: string;
  /**
   * For a word typed without quotation marks, or at the end of a quotation still open: the letters that words may
   * begin with where the word itself occurs nowhere. Null where only whole words count.
   */
  readonly beginning: string | null;
}

/** What must be found in a claim: one of the patterns, a region, or all of the parts. */
export interface Term {
  /** As it was typed, without quotation marks, and where: from `start` up to, not including, `end`. */
  readonly typed: string;
  readonly start: number;
  readonly end: number;
  readonly patterns: readonly Pattern[];
  readonly regions: readonly RegionId[];
  /** The words of a name, each to be found anywhere; none for a single word or a quotation. */
  readonly parts: readonly Term[];
  /** What is looked for beside what was typed. */
  readonly others: readonly OtherName[];
  readonly wholes: readonly string[];
}

/** Words that are passed over beside others, unless quoted. */
const MINOR = new Set("a an and at by for from in of on the to with".split(" "));
const QUOTES = /["“”„‟«»＂]/gu;

/** A search without the marks of quotations, each word for itself. */
export function withoutQuotes(search: string): string {
  return search.replace(QUOTES, " ").trim();
}

/** The part of a search that is read. */
export function readPart(search: string): string {
  return search.slice(0, LONGEST_SEARCH);
}

/**
 * What a search asks for, all of which a claim must hold. Between quotation marks: the words next to each other and
 * nothing else; otherwise each word, and for known names what else they are called. None for a search without words.
 */
export function termsOf(search: string, names: Names): readonly Term[] {
  const text = readPart(search);
  const terms: Term[] = [];
  let at = 0;
  for (const [index, stretch] of text.split(QUOTES).entries()) {
    const tokens = tokensOf(stretch).map(({ word, start, end }) => ({ word, start: start + at, end: end + at }));
    const isOpen = at + stretch.length === text.length;
    if (index % 2 === 0) for (const term of wordTerms(tokens, text, names, LONGEST_NAME)) terms.push(term);
    else if (tokens.length > 0) terms.push(quoted(tokens, text, isOpen));
    at += stretch.length + 1;
  }
  return withoutMinor(terms);
}

function withoutMinor(terms: readonly Term[]): readonly Term[] {
  const major = terms.filter(({ patterns: [typed] }) => typed?.beginning === null || !MINOR.has(typed?.words ?? ""));
  return major.length === 0 ? terms : major;
}

function quoted(tokens: readonly Token[], text: string, isOpen: boolean): Term {
  const words = tokens.map(({ word }) => word);
  const last = tokens.at(-1) as Token;
  const beginning = [...words.slice(0, -1), foldLetters(text.slice(last.start, last.end))].join(" ");
  return {
    ...placed(tokens, text),
    patterns: [{ words: words.join(" "), beginning: isOpen ? beginning : null }],
    ...ALONE,
  };
}

const ALONE = { regions: [], parts: [], others: [], wholes: [] } as const;

function placed(tokens: readonly Token[], text: string): Pick<Term, "typed" | "start" | "end"> {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? 0;
  return { typed: text.slice(start, end), start, end };
}

/** Terms of words in a row: the longest known names of at most `most` words, and the words between them. */
function wordTerms(tokens: readonly Token[], text: string, names: Names, most: number): readonly Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length; ) {
    const run = longestName(tokens.slice(at, at + most), names);
    terms.push(termOf(run, text, names));
    at += run.length;
  }
  return terms;
}

/** The longest beginning of the tokens that is a known name, or the first token. */
function longestName(tokens: readonly Token[], names: Names): readonly Token[] {
  for (let length = tokens.length; length > 1; length--) {
    const run = tokens.slice(0, length);
    if (names.has(keyOf(run.map(({ word }) => word)))) return run;
  }
  return tokens.slice(0, 1);
}

function termOf(run: readonly Token[], text: string, names: Names): Term {
  const words = run.map(({ word }) => word);
  const phrase = words.join(" ");
  const known = names.get(keyOf(words));
  const others = (known?.others ?? []).filter(({ words: other }) => !` ${other} `.includes(` ${phrase} `));
  const [first] = run as readonly [Token, ...Token[]];
  const typed =
    run.length > 1
      ? { words: phrase, beginning: null }
      : { words: phrase, beginning: foldLetters(text.slice(first.start, first.end)) };
  return {
    ...placed(run, text),
    patterns: [typed, ...others.map((other) => ({ words: other.words, beginning: null }))],
    regions: known?.regions ?? [],
    parts: run.length > 1 ? withoutMinor(wordTerms(run, text, names, run.length - 1)) : [],
    others,
    wholes: known?.wholes ?? [],
  };
}
