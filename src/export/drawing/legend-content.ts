import { dottedRegions, type Fill, fillsOf, ticksOf } from "../../core/figure/map-look.ts";
import type { MapSymbol } from "../../core/figure/map-symbols.ts";
import { type Voice, voicesOf } from "../../core/figure/mark.ts";
import type { Measure } from "../../core/measures/measure.ts";
import type { QueryResult } from "../../core/query/query.ts";
import type { AreaId } from "../../core/records/area.ts";
import type { Region, RegionId } from "../../core/records/records.ts";

const VOICES = ["affirm", "deny", "both", "neither"] as const satisfies readonly Voice[];
export type HeardVoice = (typeof VOICES)[number];

/** What a legend has to explain of what the map shows now. */
export interface LegendContent {
  readonly measure: Measure;
  /** The looks of regions that occur. */
  readonly looks: ReadonlySet<Fill["look"]>;
  /** Some border carries ticks. */
  readonly wholeArea: boolean;
  /** The selected area is wider than a region and covered with dots. */
  readonly chosenArea: boolean;
  /** The symbols on the map. */
  readonly symbols: readonly MapSymbol[];
  /** The fills that occur in marks, those of the wider areas included. */
  readonly voices: readonly HeardVoice[];
}

/** What the map and the strip of wider areas show of a query's result. */
export function legendContent(
  result: QueryResult,
  measure: Measure,
  regions: ReadonlyMap<RegionId, Region>,
  selected: AreaId | null = null,
  symbols: readonly MapSymbol[] = [],
): LegendContent {
  const heard = new Set<Voice>();
  for (const { byBloc, claims } of result.areas.values()) {
    if (claims > 0) for (const voice of voicesOf(byBloc)) heard.add(voice);
  }
  return {
    measure,
    looks: new Set([...fillsOf(result, measure, regions).values()].map(({ look }) => look)),
    wholeArea: ticksOf(result, regions).length > 0,
    chosenArea: dottedRegions([selected], regions).length > 0,
    symbols,
    voices: VOICES.filter((voice) => heard.has(voice)),
  };
}
