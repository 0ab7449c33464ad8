import type { Paint } from "../figure/palette.ts";
import { partsOf } from "../time/day.ts";
import type { Measure } from "./measure.ts";

const RAMP: readonly Paint[] = ["c6", "c5", "c4", "c3", "c2", "c1"];

/**
 * The spread: year by which a claim had affirmed it (`AreaMeasures.firstAffirmed`), early dark to late light.
 * @param years first and last year in which claims end; they are cut into at most six classes of nearly equal length, the
 * longer ones last.
 */
export function firstAffirmedMeasure(years: { readonly first: number; readonly last: number }): Measure {
  const count = years.last - years.first + 1;
  const size = Math.min(RAMP.length, count);
  const starts = Array.from({ length: size }, (_, index) => years.first + Math.floor((index * count) / size));
  return {
    name: "first-affirmed",
    classes: starts.map((start, index) => {
      const end = (starts[index + 1] ?? years.last + 1) - 1;
      return { paint: RAMP[index] ?? "c1", label: yearsLabel(start, end) };
    }),
    classOf: (area) => {
      if (area.firstAffirmed === null) return null;
      const { year } = partsOf(area.firstAffirmed);
      return Math.max(
        0,
        starts.findLastIndex((start) => year >= start),
      );
    },
  };
}

function yearsLabel(start: number, end: number): string {
  return start === end ? `${start}` : `${start}–${String(end % 100).padStart(2, "0")}`;
}
