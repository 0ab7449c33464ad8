import { agreementColumnsOf, agreementIn } from "../../src/core/facets/agreement.ts";
import type { ClosedFacet } from "../../src/core/facets/facet.ts";
import { FACET_NAMES, FACETS } from "../../src/core/facets/facets.ts";
import { type ClaimColumns, columnsOf, type SpanColumns, UNDATED } from "../../src/core/query/claim-columns.ts";
import { type CodeLists, codeListsOf } from "../../src/core/query/code-lists.ts";
import type { FacetColumn, FacetColumns } from "../../src/core/query/facet-columns.ts";
import type { Dataset } from "../../src/core/records/records.ts";
import { createClaim, createDataset, createDay } from "../helpers/claims.ts";

const FIRST_DAY = createDay("2014-01-01");
const LAST_DAY = createDay("2026-02-28");
const JITTER_DAYS = 400;

/** Numbers from 0 up to 1, always the same for one seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * So many claims drawn from a dataset's proportions: who speaks and what is asserted, where, in which publication, and
 * when are taken from four real claims each, and the time is moved by up to 400 days. In no order of time.
 */
export function scaledColumns(dataset: Dataset, size: number, seed: number): ClaimColumns {
  const real = columnsOf(dataset);
  const random = seededRandom(seed);
  const draw = (): Uint32Array => Uint32Array.from({ length: size }, () => Math.floor(random() * real.size));
  const [speaker, setting, carrier, moment] = [draw(), draw(), draw(), draw()];
  const shift = Int32Array.from(moment, (claim) => {
    const from = real.occurred.from[claim] as number;
    const to = real.occurred.to[claim] as number;
    const days = Math.round((random() * 2 - 1) * JITTER_DAYS);
    return Math.max(FIRST_DAY - from, Math.min(LAST_DAY - to, days));
  });
  const ofReal = real.texts();
  const texts = {
    ...ofReal,
    claims: Array.from(setting, (claim) => ofReal.claims[claim] as string),
    settlement: Uint32Array.from(setting, (claim) => ofReal.settlement[claim] as number),
  };
  const occurred = shifted(real.occurred, moment, shift);
  const drawnWith = { region: setting, extent: setting, publisher: carrier, credibility: carrier, precision: moment };
  const facets = FACET_NAMES.map((name) => {
    const drawn = drawnWith[name as keyof typeof drawnWith] ?? speaker;
    return [name, drawnColumn(real.facets[name], drawn)];
  });
  const statements = agreementColumnsOf(dataset);
  const anyClaim = (): number => Math.floor(random() * size);
  const pairs = (ofReal: readonly unknown[]): (readonly [number, number])[] =>
    Array.from({ length: (ofReal.length * size) / real.size }, () => [anyClaim(), anyClaim()]);
  const agreement = agreementIn({
    group: speaker.map((claim) => statements.group[claim] as number),
    groups: statements.groups,
    says: Uint8Array.from(speaker, (claim) => statements.says[claim] as number),
    from: occurred.from,
    to: occurred.to,
    named: drawnLists(statements.named, setting),
    corroborations: pairs(statements.corroborations),
    contradictions: pairs(statements.contradictions),
  });
  return {
    size,
    occurred,
    reported: shifted(real.reported, moment, shift),
    polarity: Uint8Array.from(speaker, (claim) => real.polarity[claim] as number),
    claimant: Uint32Array.from(speaker, (claim) => real.claimant[claim] as number),
    publication: Uint32Array.from(carrier, (claim) => real.publication[claim] as number),
    areas: drawnLists(real.areas, setting),
    facets: {
      ...(Object.fromEntries(facets) as FacetColumns),
      corroborated: agreementColumn(FACETS.corroborated, agreement),
      contradicted: agreementColumn(FACETS.contradicted, agreement),
    },
    texts: () => texts,
    dictionaries: real.dictionaries,
  };
}

/** What claims have of a facet that only looks at their agreement. */
function agreementColumn(facet: ClosedFacet<string, "more">, agreement: Uint8Array): FacetColumn {
  const read = facet.read({ dataset: createDataset(), agreement: () => agreement }, "occurred");
  const claim = createClaim();
  const codes = agreement.map((_, position) => facet.values.indexOf(read(claim, position)));
  return { values: facet.values, codes: { occurred: codes, reported: codes } };
}

/** What the real claims drawn have of a facet. */
function drawnColumn(column: FacetColumn, drawn: Uint32Array): FacetColumn {
  if ("lists" in column) {
    const lists = drawnLists(column.lists, drawn);
    const owned = (claim: number): number => (column.ownEnds[claim] as number) - (column.lists.starts[claim] as number);
    return { ...column, lists, ownEnds: drawn.map((claim, place) => (lists.starts[place] as number) + owned(claim)) };
  }
  const { occurred, reported } = column.codes;
  const codes = Uint32Array.from(drawn, (claim) => occurred[claim] as number);
  const isSame = occurred === reported;
  return {
    ...column,
    codes: { occurred: codes, reported: isSame ? codes : drawn.map((claim) => reported[claim] as number) },
  };
}

function drawnLists({ starts, codes }: CodeLists, drawn: Uint32Array): CodeLists {
  return codeListsOf(drawn.length, (place) => {
    const claim = drawn[place] as number;
    return codes.subarray(starts[claim], starts[claim + 1]);
  });
}

function shifted(spans: SpanColumns, drawn: Uint32Array, shift: Int32Array): SpanColumns {
  const move = (days: Int32Array): Int32Array =>
    Int32Array.from(drawn, (claim, position) => {
      const day = days[claim] as number;
      return day === UNDATED ? UNDATED : day + (shift[position] as number);
    });
  return {
    from: move(spans.from),
    to: move(spans.to),
    soft: Uint8Array.from(drawn, (claim) => spans.soft[claim] as number),
  };
}
