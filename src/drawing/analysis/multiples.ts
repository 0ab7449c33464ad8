import type { Side } from "../../core/compare/side.ts";
import { classOf, type NumberMeasure } from "../../core/measures/measure.ts";
import { fillsOf, regionsWith } from "../../core/measures/region-fills.ts";
import { areaIdOf } from "../../core/records/area.ts";
import type { Region, RegionId } from "../../core/records/records.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import { type Paint, RAMPS } from "../palette.ts";
import { greatestNumbers, type SmallMap } from "./small-map.ts";

/** Regions that are named on each map. */
const NAMED = 2;

/** One of many maps: regions in the classes of a measure, the greatest named with their numbers. */
export function multipleOf(
  { formats }: Catalogue,
  { result, numbers }: Pick<Side, "result" | "numbers">,
  measure: NumberMeasure,
  regions: ReadonlyMap<RegionId, Region>,
): Omit<SmallMap, "hovered"> {
  const paints = new Map<RegionId, Paint>();
  for (const id of numbers.keys()) {
    const region = regions.get(id);
    const area = region && result.areas.get(areaIdOf(region, "named"));
    const position = area ? classOf(measure, area, result.query) : null;
    if (position !== null) paints.set(id, RAMPS[measure.of][measure.classes[position]?.shade ?? 0]);
  }
  return {
    paints,
    hatched: regionsWith("long-dated", fillsOf(result, measure, regions)),
    names: greatestNumbers(numbers, regions, NAMED).map(({ region, number }) => ({
      region,
      number: formats.number(number),
    })),
  };
}
