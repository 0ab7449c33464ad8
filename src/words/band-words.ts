import type { NamedLine } from "../core/spread/named-lines.ts";
import { type ByLevel, COUNTED_LEVELS } from "../core/spread/named-series.ts";
import { partsOf } from "../core/time/day.ts";
import type { WholeCatalogue } from "./catalogue.ts";

/** Whether lines of what was named stay within their accrual bands at the end of each year, or in which years one does not. */
export function bandWords(text: WholeCatalogue, lines: ByLevel<NamedLine>): string {
  const { inside, outside, coming } = text.spread.bandWords;
  if (COUNTED_LEVELS.every((level) => lines[level].band.length === 0)) return coming;
  const years = COUNTED_LEVELS.flatMap((level) => {
    const { days, band } = lines[level];
    return band.flatMap(({ day, range }) => {
      const { month, year } = partsOf(day);
      const count = days.filter((named) => named <= day).length;
      return month === 12 && (count < range.low || count > range.high) ? [year] : [];
    });
  });
  const distinct = [...new Set(years)].sort((one, other) => one - other);
  return distinct.length === 0 ? inside : outside(text.formats.list(distinct.map(text.dates.year), "and"));
}
