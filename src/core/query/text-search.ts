import type { ClaimColumns } from "./claim-columns.ts";
import { tokensOf } from "./text-fold.ts";
import { BEGINNING, type Holding, holdingOf, WHOLE } from "./text-match.ts";
import { type Pattern, readPart, type Term, termsOf } from "./text-terms.ts";

/** What a search found. */
export interface TextFinding {
  readonly terms: readonly FoundTerm[];
  /** 1 at the position in the dataset of each claim that holds all terms. */
  readonly matches: Uint8Array;
  /** How many claims these are. */
  readonly count: number;
}

/** A term with what was found of it in all claims. */
export interface FoundTerm extends Omit<Term, "parts"> {
  readonly parts: readonly FoundTerm[];
  /** Whether the word that was typed occurs nowhere, so that words beginning with it were looked for. */
  readonly asBeginning: boolean;
  /** How many claims hold it. */
  readonly count: number;
}

/**
 * Finds claims in which all the terms of a search occur, each anywhere in summary, place, note, the names of the
 * claimant, of the publication and its publisher, of the regions that the claim names and of the settlement it is
 * mapped at, or as the name of a region that one of these lies in. Null for a search without words.
 */
export function findText(columns: ClaimColumns, search: string): TextFinding | null {
  if (tokensOf(readPart(search)).length === 0) return null;
  const terms = termsOf(search, columns.texts().names).map((term) => findTerm(columns, term));
  const matches = all(terms.map(({ found }) => found));
  return { terms: terms.map(({ term }) => term), matches, count: countOf(matches) };
}

interface Found {
  readonly term: FoundTerm;
  readonly found: Uint8Array;
}

function findTerm(columns: ClaimColumns, term: Term): Found {
  const [typed, ...others] = term.patterns;
  const held = typed ? holdings(columns, typed) : new Uint8Array(columns.size);
  const asBeginning = typed?.beginning !== null && !held.includes(WHOLE) && held.includes(BEGINNING);
  const least: Holding = asBeginning ? BEGINNING : WHOLE;
  const found = held.map((holding) => (holding >= least ? 1 : 0));
  for (const pattern of others) {
    for (const [claim, holding] of holdings(columns, pattern).entries()) if (holding === WHOLE) found[claim] = 1;
  }
  addRegions(columns, term, found);
  const parts = term.parts.map((part) => findTerm(columns, part));
  if (parts.length > 0) {
    for (const [claim, holds] of all(parts.map((part) => part.found)).entries()) if (holds === 1) found[claim] = 1;
  }
  return { term: { ...term, parts: parts.map((part) => part.term), asBeginning, count: countOf(found) }, found };
}

/** How each claim holds a pattern. */
function holdings(columns: ClaimColumns, pattern: Pattern): Uint8Array {
  const { size, claimant, publication, areas, dictionaries } = columns;
  const texts = columns.texts();
  const { settlement } = texts;
  const held = holdingOf(pattern);
  const claimants = Uint8Array.from(texts.claimants, held);
  const publications = Uint8Array.from(texts.publications, held);
  const settlements = Uint8Array.from(texts.settlements, held);
  const regions = Uint8Array.from(texts.regions, held);
  const ofAreas = Uint8Array.from(dictionaries.areas, ({ region }) => regions[region] as number);
  return Uint8Array.from({ length: size }, (_, claim) => {
    let holding = Math.max(
      claimants[claimant[claim] as number] as number,
      publications[publication[claim] as number] as number,
      settlements[settlement[claim] as number] as number,
    );
    for (let at = areas.starts[claim] as number; at < (areas.starts[claim + 1] as number); at++) {
      holding = Math.max(holding, ofAreas[areas.codes[at] as number] as number);
    }
    return holding === WHOLE ? WHOLE : Math.max(holding, held(texts.claims[claim] as string));
  });
}

/** Adds the claims about a region of the term or a place in it. */
function addRegions({ size, regions, dictionaries }: ClaimColumns, term: Term, found: Uint8Array): void {
  if (term.regions.length === 0) return;
  const wanted = Uint8Array.from(dictionaries.regions, ({ id }) => (term.regions.includes(id) ? 1 : 0));
  for (let claim = 0; claim < size; claim++) {
    for (let at = regions.starts[claim] as number; at < (regions.starts[claim + 1] as number); at++) {
      if (wanted[regions.codes[at] as number] === 1) found[claim] = 1;
    }
  }
}

function all(found: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array(), ...others] = found;
  return first.map((holds, claim) => (holds === 1 && others.every((other) => other[claim] === 1) ? 1 : 0));
}

function countOf(found: Uint8Array): number {
  let count = 0;
  for (const holds of found) count += holds;
  return count;
}
