import type { ClaimColumns } from "../query/claim-columns.ts";
import { tokensOf } from "./fold.ts";
import { BEGINNING, holdingOf, WHOLE } from "./match.ts";
import { type Pattern, readPart, type Term, termsOf } from "./terms.ts";

/** What a search found. */
export interface TextFinding {
  readonly terms: readonly FoundTerm[];
  /** 1 at the position in the dataset of each claim that holds all terms. */
  readonly matches: Uint8Array;
  /** How many claims these are. */
  readonly count: number;
}

/** A term as it was found. */
export interface FoundTerm extends Omit<Term, "parts"> {
  readonly parts: readonly FoundTerm[];
  /** Whether the word that was typed occurs nowhere, so that words beginning with it were looked for. */
  readonly asBeginning: boolean;
}

/**
 * Finds claims in which all the terms of a search occur, each anywhere in summary, place, note, the names of the
 * claimant, of the publication and its publisher, of the regions that the claim names and of the settlement it is
 * mapped at, or as the name of a region that one of these lies in. Null for a search without words.
 */
export function findText(columns: ClaimColumns, search: string): TextFinding | null {
  if (tokensOf(readPart(search)).length === 0) return null;
  const matches = new Uint8Array(columns.size).fill(1);
  const terms = termsOf(search, columns.texts().names).map((term) => keepHolders(columns, term, matches));
  let count = 0;
  for (const holds of matches) count += holds;
  return { terms, matches, count };
}

/** Leaves 1 in `matches` only at claims that hold a term. */
function keepHolders(columns: ClaimColumns, term: Term, matches: Uint8Array): FoundTerm {
  const found = new Uint8Array(columns.size);
  addRegions(columns, term, found);
  const [typed, ...others] = term.patterns as readonly [Pattern, ...Pattern[]];
  const asBeginning = addTyped(columns, typed, matches, found);
  for (const pattern of others) {
    const holds = holderTest(columns, pattern);
    for (let claim = 0; claim < columns.size; claim++) {
      if (matches[claim] === 1 && found[claim] === 0 && holds(claim) === WHOLE) found[claim] = 1;
    }
  }
  const ofParts = term.parts.length > 0 ? matches.slice() : found;
  const parts = term.parts.map((part) => keepHolders(columns, part, ofParts));
  for (let claim = 0; claim < columns.size; claim++) {
    if (found[claim] === 0 && ofParts[claim] === 0) matches[claim] = 0;
  }
  return { ...term, parts, asBeginning };
}

/**
 * Adds the claims among `matches` that hold a pattern in whole words or, where no claim at all does, those in which
 * words begin with it; true for the latter.
 */
function addTyped(columns: ClaimColumns, typed: Pattern, matches: Uint8Array, found: Uint8Array): boolean {
  const { size } = columns;
  const holds = holderTest(columns, typed);
  const beginnings: number[] = [];
  let isWhole = false;
  for (let claim = 0; claim < size; claim++) {
    if (matches[claim] === 0) continue;
    const holding = holds(claim);
    if (holding === WHOLE) {
      found[claim] = 1;
      isWhole = true;
    } else if (holding === BEGINNING) beginnings.push(claim);
  }
  if (isWhole || beginnings.length === 0) return false;
  for (let claim = 0; claim < size; claim++) if (matches[claim] === 0 && holds(claim) === WHOLE) return false;
  for (const claim of beginnings) found[claim] = 1;
  return true;
}

/** Tells how the claim at a position holds a pattern. */
function holderTest(columns: ClaimColumns, pattern: Pattern): (claim: number) => number {
  const { claimant, publication, areas, dictionaries } = columns;
  const texts = columns.texts();
  const { settlement } = texts;
  const held = holdingOf(pattern);
  const claimants = Uint8Array.from(texts.claimants, held);
  const publications = Uint8Array.from(texts.publications, held);
  const settlements = Uint8Array.from(texts.settlements, held);
  const regions = Uint8Array.from(texts.regions, held);
  const ofAreas = Uint8Array.from(dictionaries.areas, ({ region }) => regions[region] as number);
  return (claim) => {
    let holding = Math.max(
      claimants[claimant[claim] as number] as number,
      publications[publication[claim] as number] as number,
      settlements[settlement[claim] as number] as number,
    );
    const end = areas.starts[claim + 1] as number;
    for (let at = areas.starts[claim] as number; at < end; at++) {
      holding = Math.max(holding, ofAreas[areas.codes[at] as number] as number);
    }
    return holding === WHOLE ? WHOLE : Math.max(holding, held(texts.claims[claim] as string));
  };
}

/** Adds the claims about a region of the term or a place in it. */
function addRegions({ size, areas, dictionaries }: ClaimColumns, term: Term, found: Uint8Array): void {
  if (term.regions.length === 0) return;
  const wanted = dictionaries.regions.map(({ id }) => term.regions.includes(id));
  const isWanted = Uint8Array.from(dictionaries.areas, ({ lineage }) => Number(lineage.some((code) => wanted[code])));
  for (let claim = 0; claim < size; claim++) {
    const end = areas.starts[claim + 1] as number;
    for (let at = areas.starts[claim] as number; at < end; at++) {
      if (isWanted[areas.codes[at] as number] === 1) found[claim] = 1;
    }
  }
}
