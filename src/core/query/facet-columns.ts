import type { Facet, TreeFacet } from "../facets/facet.ts";
import type { FacetSource } from "../facets/facet-source.ts";
import { FACET_NAMES, type FacetName, facetOf } from "../facets/facets.ts";
import { CLOCKS, type Clock } from "../time/span.ts";
import { type CodeLists, codeListsOf } from "./code-lists.ts";

export type Codes = Uint8Array | Uint32Array;

/** The one value that each claim has of a facet. A code is a position in `values`. */
export interface SingleColumn {
  readonly values: readonly string[];
  /** The code of each claim by clock; the same array where the clock makes no difference. */
  readonly codes: Readonly<Record<Clock, Codes>>;
}

/** The values that each claim has of a facet whose values lie in one another, none twice. */
export interface ListColumn {
  readonly values: readonly string[];
  /** Of each value, the codes of itself and of all that it lies in. */
  readonly lineages: readonly (readonly number[])[];
  /** Of each claim its own values, then those that these lie in. */
  readonly lists: CodeLists;
  /** Where, in the codes of all lists, the own values of each claim end. */
  readonly ownEnds: Uint32Array;
}

export type FacetColumn = SingleColumn | ListColumn;
export type FacetColumns = Readonly<Record<FacetName, FacetColumn>>;

/**
 * What the claims of a dataset have of every facet. Throws a `RangeError` where a claim has a value that is none of the
 * facet; of several values such are passed over.
 */
export function facetColumnsOf(source: FacetSource): FacetColumns {
  const columns = FACET_NAMES.map((name) => {
    const facet = facetOf(name);
    return [name, facet.control === "tree" ? listColumn(facet, source) : singleColumn(facet, source)];
  });
  return Object.fromEntries(columns) as FacetColumns;
}

function singleColumn(facet: Exclude<Facet, TreeFacet>, source: FacetSource): SingleColumn {
  const values = "values" in facet ? facet.values : facet.valuesIn(source.dataset);
  const codeOf = codesOf(values);
  const read = (clock: Clock): Codes => {
    const { claims } = source.dataset;
    const codes = values.length <= 256 ? new Uint8Array(claims.length) : new Uint32Array(claims.length);
    const valueOfClaim = facet.read(source, clock);
    claims.forEach((claim, position) => {
      const value = valueOfClaim(claim, position);
      const code = codeOf.get(value);
      if (code === undefined) throw new RangeError(`${value} is not in the dataset`);
      codes[position] = code;
    });
    return codes;
  };
  const [occurred, reported] = CLOCKS.map(read) as [Codes, Codes];
  const isSame = occurred.every((code, position) => code === reported[position]);
  return { values, codes: { occurred, reported: isSame ? occurred : reported } };
}

function listColumn(facet: TreeFacet, source: FacetSource): ListColumn {
  const { dataset } = source;
  const values = facet.valuesIn(dataset);
  const codeOf = codesOf(values);
  const known = (some: readonly string[]): readonly number[] => some.flatMap((value) => codeOf.get(value) ?? []);
  const lineages = values.map((value) => known(facet.lineageIn(value, dataset)));
  const valuesOf = facet.readAll(source);
  const own = dataset.claims.map((claim, position) => new Set(known(valuesOf(claim, position))));
  const lists = codeListsOf(own.length, (claim) => {
    const codes = [...(own[claim] as Set<number>)];
    return new Set([...codes, ...codes.flatMap((code) => lineages[code] as readonly number[])]);
  });
  return {
    values,
    lineages,
    lists,
    ownEnds: Uint32Array.from(own, ({ size }, claim) => (lists.starts[claim] as number) + size),
  };
}

function codesOf(values: readonly string[]): ReadonlyMap<string, number> {
  return new Map(values.map((value, code) => [value, code]));
}
