import type { Dataset } from "../records/records.ts";
import { partsOf } from "../time/day.ts";
import type { MeasureName } from "../view-state.ts";
import { claimsMeasure } from "./claims.ts";
import { firstAffirmedMeasure } from "./first-affirmed.ts";
import { groupsMeasure } from "./groups.ts";
import type { Measure } from "./measure.ts";

/** The measures of a dataset by name. A new measure is a file of its own and a line here. */
export function measuresOf(dataset: Dataset): Readonly<Record<MeasureName, Measure>> {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { occurred, reported } of dataset.claims) {
    const ends = [occurred, reported ?? occurred].map(({ to }) => partsOf(to).year);
    first = Math.min(first, ...ends);
    last = Math.max(last, ...ends);
  }
  const years = first <= last ? { first, last } : { first: 2014, last: 2014 };
  return { claims: claimsMeasure, groups: groupsMeasure, "first-affirmed": firstAffirmedMeasure(years) };
}
