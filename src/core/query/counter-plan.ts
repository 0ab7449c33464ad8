import { FACET_NAMES, type FacetName } from "../facets/facets.ts";
import type { Clock } from "../time/span.ts";
import { type Cells, cellsOf } from "./cells.ts";
import type { ClaimColumns } from "./claim-columns.ts";
import type { Dictionaries } from "./dictionaries.ts";
import type { Codes, FacetColumn, ListColumn } from "./facet-columns.ts";
import { type PackedClaims, packClaims } from "./packed-claims.ts";
import { profileGroupsOf } from "./profiles.ts";

/** Where each block of counters begins in one array of counters. */
export interface Slots {
  /** Claims that match, by cell; and those of them that affirm and are known to a quarter or a year only, by area. */
  readonly cell: number;
  readonly longByArea: number;
  /** How many counters there are, those of the facets included. */
  readonly length: number;
}

/** Claims that match, by profile, in one group of facets. */
export interface PlannedGroup {
  readonly slot: number;
  /** How many profiles there are. */
  readonly count: number;
}

/** How a facet is counted: one counter for each of its values, from `slot` on. */
export interface PlannedFacet {
  readonly name: FacetName;
  readonly column: FacetColumn;
  readonly slot: number;
  readonly by: ByProfile | ByValues;
}

/** The counters hold claims that only the facet holds back; profiles tell the rest. */
interface ByProfile {
  readonly kind: "profile";
  /** Position of the group, which is also that of the profile's counter among those of a claim. */
  readonly head: number;
  readonly group: PlannedGroup;
  /** By clock, the code of each profile. */
  readonly codes: Readonly<Record<Clock, Codes>>;
}

/** The counters hold claims that match or that only the facet holds back, each claim in several. */
interface ByValues {
  readonly kind: "values";
  /** Which of the lists of a claim is that of its values. */
  readonly list: number;
}

/** What the counters count, where each stands, and which of them each claim adds to. */
export interface CounterPlan {
  readonly dictionaries: Dictionaries;
  readonly cells: Cells;
  /** In the order of the table of facets. */
  readonly facets: readonly PlannedFacet[];
  readonly groups: readonly PlannedGroup[];
  readonly slots: Slots;
  readonly claims: PackedClaims;
}

/** The plan of the counters for claims; `order` lists their positions in the order in which they are to be packed. */
export function counterPlan(columns: ClaimColumns, order: Uint32Array): CounterPlan {
  const { dictionaries } = columns;
  const { cells, cellsOfClaims } = cellsOf(columns);
  let length = 0;
  const block = (size: number): number => {
    length += size;
    return length - size;
  };

  const profiles = profileGroupsOf(
    columns.size,
    FACET_NAMES.flatMap((name) => {
      const column = columns.facets[name];
      return "lists" in column ? [] : [[name, column] as const];
    }),
  );
  const groups = profiles.map(({ count }) => ({ slot: block(count), count }));
  const lists: { slot: number; column: ListColumn }[] = [];
  const facets = FACET_NAMES.map((name): PlannedFacet => {
    const column = columns.facets[name];
    const slot = block(column.values.length);
    if ("lists" in column)
      return { name, column, slot, by: { kind: "values", list: lists.push({ slot, column }) - 1 } };
    const head = profiles.findIndex(({ codes }) => codes.has(name));
    const codes = profiles[head]?.codes.get(name) ?? column.codes;
    return { name, column, slot, by: { kind: "profile", head, group: groups[head] as PlannedGroup, codes } };
  });
  const heads = profiles.map(({ profileOfClaim }, head) => ({
    slot: (groups[head] as PlannedGroup).slot,
    codes: profileOfClaim,
  }));
  const cell = block(cells.count);
  const longByArea = block(dictionaries.areas.length);
  const claims = packClaims(columns, order, { counters: length, heads, lists, cell: { slot: cell, cellsOfClaims } });
  return { dictionaries, cells, facets, groups, slots: { cell, longByArea, length }, claims };
}

/** Adds one to a counter. */
export function increment(counters: Int32Array, slot: number): void {
  counters[slot] = (counters[slot] as number) + 1;
}
