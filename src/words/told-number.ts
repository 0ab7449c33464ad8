import type { Measure } from "../core/measures/measure.ts";
import type { AreaMeasures, Query } from "../core/query/query.ts";
import type { Region } from "../core/records/records.ts";
import type { Catalogue } from "./catalogue.ts";

/**
 * What the colour of a region stands for, as it is told behind its name: a number, a year, a time, or where it is contested
 * by name how many voices affirm and are against; null where there is none.
 */
export function toldNumber(
  { dates, formats, map }: Pick<Catalogue, "dates" | "formats" | "map">,
  { id }: Region,
  area: AreaMeasures | undefined,
  measure: Measure,
  query: Query,
): string | null {
  if (measure.of === "contests") {
    const contest = measure.contestsIn?.(query).get(id);
    if (contest?.class !== "contested" && contest?.class !== "defeated") return null;
    return map.against(contest.opposed.affirming, contest.opposed.against);
  }
  const value = area ? measure.numberOf(area, query) : null;
  if (value === null) return null;
  return { counts: formats.number, years: dates.year, months: map.since, added: map.added }[measure.of](value);
}
