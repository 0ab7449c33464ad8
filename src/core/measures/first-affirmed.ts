import { partsOf } from "../time/day.ts";
import type { NumberMeasure, Shade } from "./measure.ts";

const SHADES: readonly Shade[] = [6, 5, 4, 3, 2, 1];

/**
 * The first year: that by which a claim had affirmed it (`AreaMeasures.firstAffirmed`), the earlier the stronger.
 * @param years first and last year in which claims end; they are cut into at most six classes of nearly equal length, the
 * longer ones last. What ends later, a forecast or a mistake, is of the last.
 */
export function firstAffirmedMeasure(years: { readonly first: number; readonly last: number }): NumberMeasure {
  const count = years.last - years.first + 1;
  const size = Math.min(SHADES.length, count);
  const starts = Array.from({ length: size }, (_, index) => years.first + Math.floor((index * count) / size));
  return {
    name: "first-affirmed",
    of: "years",
    classes: starts.map((from, index) => ({
      shade: SHADES[index] ?? 1,
      from,
      to: (starts[index + 1] ?? years.last + 1) - 1,
    })),
    numberOf: ({ firstAffirmed }) =>
      firstAffirmed === null ? null : Math.min(partsOf(firstAffirmed).year, years.last),
  };
}
