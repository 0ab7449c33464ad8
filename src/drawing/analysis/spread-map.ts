import type { Measure, Shade } from "../../core/measures/measure.ts";
import type { RegionId } from "../../core/records/records.ts";
import type { NamingRow, SpreadInWindow } from "../../core/spread/spread.ts";
import { partsOf } from "../../core/time/day.ts";
import { type Clock, isLong } from "../../core/time/span.ts";
import type { WholeCatalogue } from "../../words/catalogue.ts";
import { type Paint, RAMP } from "../palette.ts";
import type { MapName } from "./map-names.ts";
import type { StillMap } from "./still-map.ts";

/** From this shade on, letters on a region are light. */
const STRONG: Shade = 4;

/**
 * Regions by the year in which they were first named, as strict as was asked for; those new in the window outlined and
 * named with their date.
 * @param measure gives the years their classes
 * @param painted all regions of the map
 */
export function spreadMapOf(
  text: WholeCatalogue,
  { rows }: SpreadInWindow,
  measure: Measure,
  painted: readonly RegionId[],
  clock: Clock,
): Omit<StillMap, "hovered" | "selected"> {
  const shadeOf = ({ naming: { day } }: NamingRow): Shade => {
    const { year } = partsOf(day);
    return measure.classes.findLast(({ from }) => year >= from)?.shade ?? measure.classes[0]?.shade ?? 1;
  };
  const paints = new Map<RegionId, Paint>(painted.map((id) => [id, RAMP[0]]));
  for (const row of rows) paints.set(row.naming.region.id, RAMP[shadeOf(row)]);
  const nameOf = (row: NamingRow): MapName => {
    const { month, year } = partsOf(row.naming.day);
    return {
      region: row.naming.region,
      isStrong: row.isNew,
      inside: shadeOf(row) >= STRONG ? "surface" : "ink-2",
      ...(row.isNew && { note: `${text.dates.shortMonths[month - 1]} ${text.dates.shortYear(year)}` }),
    };
  };
  const fresh = rows.filter(({ isNew }) => isNew);
  const isAll = fresh.length === rows.length;
  return {
    paints,
    hatched: rows.flatMap(({ naming: { claim, region } }) =>
      isLong(claim[clock]?.precision ?? "day") ? [region.id] : [],
    ),
    outlined: isAll ? [] : fresh.map(({ naming }) => naming.region.id),
    names: isAll
      ? rows.map((row) => ({ ...nameOf(row), isStrong: false, note: "" }))
      : [...fresh, ...rows.filter(({ isNew }) => !isNew)].map(nameOf),
  };
}
