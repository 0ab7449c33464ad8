import crossfilter from "crossfilter2";
import type { FacetName } from "../../src/core/facets/facets.ts";
import { type Choice, type Filter, isEverything, NO_FILTER } from "../../src/core/filter/filter.ts";
import { SHADES } from "../../src/core/query/cells.ts";
import type { ClaimColumns } from "../../src/core/query/claim-columns.ts";
import type { ListColumn, SingleColumn } from "../../src/core/query/facet-columns.ts";
import { CLAIMANT_CATEGORIES, type ClaimantCategory } from "../../src/core/records/claimant-category.ts";
import {
  ASSERTIONS,
  type Assertion,
  POLARITIES,
  type Polarity,
  RELIABILITIES,
  type Reliability,
} from "../../src/core/records/vocabulary.ts";
import { monthIndex } from "../../src/core/time/day.ts";
import type { TimeWindow } from "../../src/core/time/span.ts";

interface ClaimRecord {
  readonly category: number;
  readonly claimant: number;
  readonly group: number;
  readonly publisher: string;
  readonly assertion: number;
  readonly polarity: number;
  readonly reliability: number;
  readonly credibility: number;
  readonly regions: number[];
  readonly areas: number[];
  readonly from: number;
  readonly to: number;
  readonly long: number;
}

interface AreaSum {
  claims: number;
  readonly byCategory: Int32Array;
  readonly byGroup: Int32Array;
  readonly affirmingByGroup: Int32Array;
  groups: number;
  affirmingGroups: number;
  long: number;
}

/** What both engines must agree on: the counts of facets and areas, one after another. */
export interface Answer {
  readonly matching: number;
  readonly facets: Readonly<Record<string, readonly number[]>>;
  readonly areas: readonly (readonly number[])[];
}

/** The same questions put to crossfilter2, one dimension for each facet, for the areas and for either end of the window. */
export interface CrossfilterPeer {
  filter(filter: Filter): void;
  window(window: TimeWindow): void;
  /** Reads every group. */
  answer(): Answer;
}

/**
 * Loads the claims into crossfilter2. Occurred clock only; no free text, credibility threshold, "cannot be judged" or
 * first and last days. A group leaves out its own dimension only, so the histogram follows the window's start.
 */
export function crossfilterPeer(columns: ClaimColumns): CrossfilterPeer {
  const { dictionaries } = columns;
  const groups = [...new Set(dictionaries.claimants.map((claimant) => claimant.group))];
  const records = recordsOf(columns, groups);
  const claims = crossfilter(records);
  const dimensions = {
    category: claims.dimension((claim) => claim.category),
    claimant: claims.dimension((claim) => claim.claimant),
    publisher: claims.dimension((claim) => claim.publisher),
    assertion: claims.dimension((claim) => claim.assertion),
    polarity: claims.dimension((claim) => claim.polarity),
    region: claims.dimension((claim) => claim.regions as never, true),
    reliability: claims.dimension((claim) => claim.reliability),
    credibility: claims.dimension((claim) => claim.credibility),
  };
  const area = claims.dimension((claim) => claim.areas as never, true);
  const from = claims.dimension((claim) => claim.from);
  const to = claims.dimension((claim) => claim.to);
  const counts = Object.entries(dimensions).map(
    ([name, dimension]) => [name, dimension.group().reduceCount()] as const,
  );
  const all = claims.groupAll().reduceCount();
  const areas = area.group<number, AreaSum>().reduce(
    (sum, claim) => change(sum, claim, 1),
    (sum, claim) => change(sum, claim, -1),
    () => ({
      claims: 0,
      byCategory: new Int32Array(SHADES),
      byGroup: new Int32Array(groups.length),
      affirmingByGroup: new Int32Array(groups.length),
      groups: 0,
      affirmingGroups: 0,
      long: 0,
    }),
  );
  const histogram = from
    .group<number, Int32Array>((day) => monthIndex(day as number))
    .reduce(
      (bricks, claim) => brick(bricks, claim, 1),
      (bricks, claim) => brick(bricks, claim, -1),
      () => new Int32Array(SHADES + 1),
    );

  const codesOf = {
    category: (value: string) => CLAIMANT_CATEGORIES.indexOf(value as ClaimantCategory),
    claimant: (value: string) => dictionaries.claimants.findIndex(({ id }) => id === value),
    publisher: (value: string) => value,
    assertion: (value: string) => ASSERTIONS.indexOf(value as Assertion),
    polarity: (value: string) => POLARITIES.indexOf(value as Polarity),
    region: (value: string) => dictionaries.regions.findIndex(({ id }) => id === value),
  };
  type Name = keyof typeof codesOf;
  const choose = (facet: Name, choice: Choice<string>): void => {
    const codeOf: (value: string) => unknown = codesOf[facet];
    const codes = new Set(choice.values.map((value) => codeOf(value)));
    if (isEverything(choice)) dimensions[facet].filterAll();
    else dimensions[facet].filterFunction((code: unknown) => codes.has(code) === (choice.kind === "only"));
  };
  const chooseReliability = (worst: string | null): void => {
    if (worst === null) dimensions.reliability.filterAll();
    else dimensions.reliability.filterRange([0, RELIABILITIES.indexOf(worst as Reliability) + 1]);
  };
  let current = NO_FILTER;

  return {
    filter(filter) {
      for (const facet of Object.keys(codesOf) as Name[])
        if (filter[facet] !== current[facet]) choose(facet, filter[facet]);
      if (filter.reliability !== current.reliability) chooseReliability(filter.reliability.atLeast);
      current = filter;
    },
    window(window) {
      to.filterRange([window.from ?? -Infinity, Infinity]);
      from.filterRange([-Infinity, window.to === null ? Infinity : window.to + 1]);
    },
    answer() {
      histogram.all();
      return {
        matching: all.value() as unknown as number,
        facets: Object.fromEntries(
          counts.map(([name, group]) => [name, group.all().map(({ value }) => value as number)]),
        ),
        areas: areas
          .all()
          .map(({ value }) => [value.claims, value.groups, value.affirmingGroups, value.long, ...value.byCategory]),
      };
    },
  };
}

function change(sum: AreaSum, claim: ClaimRecord, by: 1 | -1): AreaSum {
  const shade = claim.category * POLARITIES.length + claim.polarity;
  sum.claims += by;
  sum.byCategory[shade] = (sum.byCategory[shade] as number) + by;
  if (claim.long === 1 && claim.polarity === 0) sum.long += by;
  sum.groups += distinct(sum.byGroup, claim.group, by);
  if (claim.polarity === 0) sum.affirmingGroups += distinct(sum.affirmingByGroup, claim.group, by);
  return sum;
}

function distinct(counts: Int32Array, code: number, by: 1 | -1): number {
  const before = counts[code] as number;
  counts[code] = before + by;
  if (by === 1) return before === 0 ? 1 : 0;
  return before === 1 ? -1 : 0;
}

function brick(bricks: Int32Array, claim: ClaimRecord, by: 1 | -1): Int32Array {
  const slot = claim.long === 1 ? SHADES : claim.category * POLARITIES.length + claim.polarity;
  bricks[slot] = (bricks[slot] as number) + by;
  return bricks;
}

function recordsOf(columns: ClaimColumns, groups: readonly string[]): ClaimRecord[] {
  const { dictionaries, areas, occurred, facets } = columns;
  const { lists: regions } = facets.region as ListColumn;
  const codeOf = (name: FacetName, claim: number) => (facets[name] as SingleColumn).codes.occurred[claim] as number;
  const groupCodes = new Map(groups.map((group, code) => [group, code]));
  const claimants = dictionaries.claimants.map(({ category, group }) => ({
    category: CLAIMANT_CATEGORIES.indexOf(category),
    group: groupCodes.get(group) as number,
  }));
  return Array.from({ length: columns.size }, (_, claim): ClaimRecord => {
    const claimant = columns.claimant[claim] as number;
    return {
      ...(claimants[claimant] as { category: number; group: number }),
      claimant,
      publisher: dictionaries.publications[columns.publication[claim] as number]?.publisher ?? "",
      assertion: codeOf("assertion", claim),
      polarity: columns.polarity[claim] as number,
      reliability: codeOf("reliability", claim),
      credibility: codeOf("credibility", claim),
      regions: [...regions.codes.subarray(regions.starts[claim], regions.starts[claim + 1])],
      areas: [...areas.codes.subarray(areas.starts[claim], areas.starts[claim + 1])],
      from: occurred.from[claim] as number,
      to: occurred.to[claim] as number,
      long: Number((occurred.soft[claim] as number) > 1),
    };
  });
}
