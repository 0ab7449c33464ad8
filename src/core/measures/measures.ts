import type { Dataset } from "../records/records.ts";
import { partsOf } from "../time/day.ts";
import { lastDayOf } from "../timeline/data-times.ts";
import type { MeasureName } from "../view-state.ts";
import { claimsMeasure } from "./claims.ts";
import { firstAffirmedMeasure } from "./first-affirmed.ts";
import { groupsMeasure } from "./groups.ts";
import type { Measure } from "./measure.ts";

/** The measures of a dataset by name. A new measure is a file of its own and a line here. */
export function measuresOf(dataset: Dataset): Readonly<Record<MeasureName, Measure>> {
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
  return { claims: claimsMeasure, groups: groupsMeasure, "first-affirmed": firstAffirmedMeasure(years) };
}
