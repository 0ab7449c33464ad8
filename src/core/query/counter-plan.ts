import { BLOCS } from "../records/bloc.ts";
import { ASSERTIONS, CREDIBILITIES, POLARITIES, RELIABILITIES } from "../records/vocabulary.ts";
import { type Cells, cellsOf, shadeOf } from "./cells.ts";
import type { ClaimColumns } from "./claim-columns.ts";
import type { Dictionaries } from "./dictionaries.ts";
import { createDictionary } from "./dictionary.ts";
import { type PackedClaims, packClaims } from "./packed-claims.ts";
import { type Profiles, profilesOf } from "./profiles.ts";

/** Where each block of counters begins in one array of counters. */
export interface Slots {
  /** Claims that match, by profile. */
  readonly profile: number;
  /** Claims that match or that only the facet itself holds back. */
  readonly claimant: number;
  readonly publisher: number;
  readonly region: number;
  /** Claims that match, by cell; and those of them that affirm and are known to a quarter or a year only, by area. */
  readonly cell: number;
  readonly longByArea: number;
  /** Claims that only the facet itself holds back. */
  readonly bloc: number;
  readonly assertion: number;
  readonly polarity: number;
  readonly reliability: number;
  readonly credibility: number;
  /** How many counters there are. */
  readonly length: number;
}

/** What the counters count, where each stands, and which of them each claim adds to. */
export interface CounterPlan {
  readonly dictionaries: Dictionaries;
  readonly profiles: Profiles;
  readonly cells: Cells;
  readonly publishers: readonly string[];
  readonly slots: Slots;
  readonly claims: PackedClaims;
}

/** The plan of the counters for claims; `order` lists their positions in the order in which they are to be packed. */
export function counterPlan(columns: ClaimColumns, order: Uint32Array): CounterPlan {
  const { dictionaries } = columns;
  const { profiles, profileOfClaim } = profilesOf(columns);
  const { cells, cellsOfClaims } = cellsOf(columns);
  const publishers = createDictionary<string>();
  const publisherOf = dictionaries.publications.map(({ publisher }) => publishers.codeOf(publisher));
  const slots = slotsFor({
    profile: profiles.count,
    claimant: dictionaries.claimants.length,
    publisher: publishers.values.length,
    region: dictionaries.regions.length,
    cell: cells.count,
    longByArea: dictionaries.areas.length,
    bloc: BLOCS.length,
    assertion: ASSERTIONS.length,
    polarity: POLARITIES.length,
    reliability: RELIABILITIES.length,
    credibility: CREDIBILITIES.length,
  });
  const shadeOfProfile = profiles.bloc.map((bloc, profile) => shadeOf(bloc, profiles.polarity[profile] as number));
  const claims = packClaims(columns, order, slots, {
    profileOf: (claim) => profileOfClaim[claim] as number,
    shadeOf: (claim) => shadeOfProfile[profileOfClaim[claim] as number] as number,
    publisherOf: (claim) => publisherOf[columns.publication[claim] as number] as number,
    cellsOfClaims,
  });
  return { dictionaries, profiles, cells, publishers: publishers.values, slots, claims };
}

/** Adds one to a counter. */
export function increment(counters: Int32Array, slot: number): void {
  counters[slot] = (counters[slot] as number) + 1;
}

function slotsFor(sizes: Readonly<Record<Exclude<keyof Slots, "length">, number>>): Slots {
  let length = 0;
  const begins = Object.entries(sizes).map(([block, size]) => {
    length += size;
    return [block, length - size];
  });
  return { ...Object.fromEntries(begins), length };
}
