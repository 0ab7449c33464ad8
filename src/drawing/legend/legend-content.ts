import type { MapSymbol } from "../../core/measures/map-symbols.ts";
import type { Measure } from "../../core/measures/measure.ts";
import { countedLand, dottedRegions, fillsOf, type RegionFill, ticksOf } from "../../core/measures/region-fills.ts";
import { type Stance, stancesOf } from "../../core/measures/stances.ts";
import type { QueryResult } from "../../core/query/query.ts";
import type { AreaId } from "../../core/records/area.ts";
import type { Region, RegionId } from "../../core/records/records.ts";

const STANCES = ["affirm", "deny", "both", "neither"] as const satisfies readonly Stance[];
export type HeardStance = (typeof STANCES)[number];

/** What a legend has to explain of what the map shows now. */
export interface LegendContent {
  readonly measure: Measure;
  readonly result: QueryResult;
  readonly regions: ReadonlyMap<RegionId, Region>;
  /** The kinds of fills that occur, and whether any region is new. */
  readonly fills: ReadonlySet<RegionFill["kind"] | "new">;
  /** Some border carries ticks. */
  readonly wholeArea: boolean;
  /** Some land has no region of the map, but claims that are counted beside it. */
  readonly countedLand: boolean;
  /** The selected area is wider than a region and covered with dots. */
  readonly chosenArea: boolean;
  /** The symbols on the map. */
  readonly symbols: readonly MapSymbol[];
  /** The fills that occur in marks, those of the wider areas included. */
  readonly stances: readonly HeardStance[];
}

/** What the map and the strip of wider areas show of a query's result. */
export function legendContent(
  result: QueryResult,
  measure: Measure,
  regions: ReadonlyMap<RegionId, Region>,
  selected: AreaId | null = null,
  symbols: readonly MapSymbol[] = [],
): LegendContent {
  const heard = new Set<Stance>();
  for (const { byCategory, claims } of result.areas.values()) {
    if (claims > 0) for (const stance of stancesOf(byCategory)) heard.add(stance);
  }
  return {
    measure,
    result,
    regions,
    fills: new Set(
      [...fillsOf(result, measure, regions).values()].flatMap(({ kind, isNew }) => (isNew ? [kind, "new"] : [kind])),
    ),
    wholeArea: ticksOf(result, regions).length > 0,
    countedLand: countedLand(result, regions).length > 0,
    chosenArea: dottedRegions([selected], regions).length > 0,
    symbols,
    stances: STANCES.filter((stance) => heard.has(stance)),
  };
}
