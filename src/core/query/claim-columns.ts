import { facetSourceOf } from "../facets/facet-source.ts";
import { areasOfClaim } from "../records/area.ts";
import type { Claim, Dataset } from "../records/records.ts";
import { POLARITIES, polarityOf } from "../records/vocabulary.ts";
import { type TextColumns, textColumnsOf } from "../search/text-columns.ts";
import { type Span, softMonths } from "../time/span.ts";
import { type CodeLists, codeListsOf } from "./code-lists.ts";
import { type Dictionaries, dictionariesOf } from "./dictionaries.ts";
import { type FacetColumns, facetColumnsOf } from "./facet-columns.ts";

/** In both day columns of a claim without a date: after every day there is. */
export const UNDATED = 0x7fffffff;

/** The spans of the claims under one clock, in days (time/day.ts). `from` is never after `to`. */
export interface SpanColumns {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Over how many months either end may lie (time/span.ts): 0 where it is known to the day, more than 1 to a quarter or year. */
  readonly soft: Uint8Array;
}

/** Claims in columns: entry `i` of each column belongs to the claim at position `i` of the dataset. */
export interface ClaimColumns {
  readonly size: number;
  readonly occurred: SpanColumns;
  readonly reported: SpanColumns;
  /** Positions in POLARITIES. */
  readonly polarity: Uint8Array;
  /** Positions in the dictionaries. */
  readonly claimant: Uint32Array;
  readonly publication: Uint32Array;
  /** The areas that each claim counts for, none twice. */
  readonly areas: CodeLists;
  readonly facets: FacetColumns;
  /** Folded at the first call, the same at each. */
  readonly texts: () => TextColumns;
  readonly dictionaries: Dictionaries;
}

/**
 * The claims of a dataset in columns. Throws a `RangeError` where a claim's claimant or publication is not in the
 * dataset; regions that are not in it are passed over.
 */
export function columnsOf(dataset: Dataset): ClaimColumns {
  const { claims } = dataset;
  const dictionaries = dictionariesOf(dataset);
  const claimants = codesOf(dictionaries.claimants.map((claimant) => claimant.id));
  const publications = codesOf(dictionaries.publications.map((publication) => publication.id));
  let texts: TextColumns | null = null;
  const areaCodes = codesOf(dictionaries.areas.map((entry) => entry.area.id));
  const areas = codeListsOf(claims.length, (claim) => {
    const ids = areasOfClaim(claims[claim] as Claim, dataset.regions);
    return new Set(ids.map((id) => codeIn(areaCodes, id)));
  });
  return {
    size: claims.length,
    occurred: spanColumns(claims.map((claim) => claim.occurred)),
    reported: spanColumns(claims.map((claim) => claim.reported)),
    polarity: Uint8Array.from(claims, (claim) => POLARITIES.indexOf(polarityOf(claim.assertion, claim.responsibility))),
    claimant: Uint32Array.from(claims, (claim) => codeIn(claimants, claim.claimant)),
    publication: Uint32Array.from(claims, (claim) => codeIn(publications, claim.publication)),
    areas,
    facets: facetColumnsOf(facetSourceOf(dataset)),
    texts() {
      texts ??= textColumnsOf(dataset, dictionaries);
      return texts;
    },
    dictionaries,
  };
}

function spanColumns(spans: readonly (Span | null)[]): SpanColumns {
  return {
    from: Int32Array.from(spans, (span) => span?.from ?? UNDATED),
    to: Int32Array.from(spans, (span) => span?.to ?? UNDATED),
    soft: Uint8Array.from(spans, (span) => (span === null ? 0 : softMonths(span.precision))),
  };
}

function codesOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, code) => [id, code]));
}

function codeIn(codes: ReadonlyMap<string, number>, id: string): number {
  const code = codes.get(id);
  if (code === undefined) throw new RangeError(`${id} is not in the dataset`);
  return code;
}
