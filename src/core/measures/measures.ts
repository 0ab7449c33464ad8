import type { Dataset } from "../records/records.ts";
import { partsOf } from "../time/day.ts";
import type { Clock } from "../time/span.ts";
import { extentOf, lastDayOf } from "../timeline/data-times.ts";
import { claimsMeasure } from "./claims.ts";
import { firstAffirmedMeasure } from "./first-affirmed.ts";
import { groupsMeasure } from "./groups.ts";
import type { NumberMeasure, NumberMeasureName } from "./measure.ts";
import { timeSinceMeasure } from "./time-since.ts";

/**
 * The measures of a dataset that give numbers, by name. A new one is a file of its own and a line here.
 * @param extent first and last day of all claims under a clock
 */
export function measuresOf(
  dataset: Dataset,
  extent = (clock: Clock) => extentOf(dataset.claims, clock, dataset.created),
): Readonly<Record<NumberMeasureName, NumberMeasure>> {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  const latest = dataset.created ?? Number.POSITIVE_INFINITY;
  for (const { occurred, reported } of dataset.claims) {
    for (const span of [occurred, reported ?? occurred]) {
      if (span.from > latest) continue;
      const { year } = partsOf(lastDayOf(span, span === reported ? "reported" : "occurred", latest));
      first = Math.min(first, year);
      last = Math.max(last, year);
    }
  }
  const years = first <= last ? { first, last } : { first: 2014, last: 2014 };
  return {
    claims: claimsMeasure,
    groups: groupsMeasure,
    "first-affirmed": firstAffirmedMeasure(years),
    "time-since": timeSinceMeasure((clock) => extent(clock)?.last ?? null),
  };
}
