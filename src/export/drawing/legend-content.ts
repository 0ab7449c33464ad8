import { fillsOf, ticksOf } from "../../core/figure/map-look.ts";
import { type Voice, voicesOf } from "../../core/figure/mark.ts";
import type { Measure } from "../../core/measures/measure.ts";
import type { QueryResult } from "../../core/query/query.ts";
import type { Region, RegionId } from "../../core/records/records.ts";

const VOICES = ["affirm", "deny", "both", "neither"] as const satisfies readonly Voice[];
export type HeardVoice = (typeof VOICES)[number];

/** What a legend has to explain of what the map shows now. */
export interface LegendContent {
  readonly measure: Measure;
  /** Some region has no colour. */
  readonly blank: boolean;
  /** Some region is hatched. */
  readonly longDated: boolean;
  /** Some border carries ticks. */
  readonly wholeArea: boolean;
  /** The fills that occur in marks, those of the wider areas included. */
  readonly voices: readonly HeardVoice[];
}

/** What the map and the strip of wider areas show of a query's result. */
export function legendContent(
  result: QueryResult,
  measure: Measure,
  regions: ReadonlyMap<RegionId, Region>,
): LegendContent {
  const fills = [...fillsOf(result, measure, regions).values()];
  const heard = new Set<Voice>();
  for (const { byBloc, claims } of result.areas.values()) {
    if (claims > 0) for (const voice of voicesOf(byBloc)) heard.add(voice);
  }
  return {
    measure,
    blank: fills.some((fill) => fill.paint === null),
    longDated: fills.some((fill) => fill.hatched),
    wholeArea: ticksOf(result, regions).length > 0,
    voices: VOICES.filter((voice) => heard.has(voice)),
  };
}
