import { type ClaimLookup, createClaimLookup } from "./details/claim-lookup.ts";
import { createWiderAreas, type WiderAreasOf } from "./details/wider-areas.ts";
import type { NumberMeasure, NumberMeasureName } from "./measures/measure.ts";
import { measuresOf } from "./measures/measures.ts";
import { createClaimIndex } from "./query/claim-index.ts";
import { createFailingFacets, type FailingFacets } from "./query/failing-facets.ts";
import type { ClaimIndex } from "./query/query.ts";
import type { Dataset } from "./records/records.ts";
import { type AreaDays, createAreaDays } from "./table/area-days.ts";
import type { Clock } from "./time/span.ts";
import { type DataTimes, extentOf } from "./timeline/data-times.ts";

/** Records with all that is worked out from them alone: each part once, when it is first asked for. */
export interface DatasetModel {
  readonly dataset: Dataset;
  readonly index: ClaimIndex;
  readonly lookup: ClaimLookup;
  readonly measures: Readonly<Record<NumberMeasureName, NumberMeasure>>;
  readonly widerAreas: WiderAreasOf;
  readonly areaDays: AreaDays;
  readonly failingFacets: FailingFacets;
  /** First and last day of all claims under a clock. */
  extent(clock: Clock): Pick<DataTimes, "first" | "last"> | null;
}

/** The model of a dataset. Throws a `RangeError`, at the first query, where a claim's claimant is not in the dataset. */
export function createDatasetModel(dataset: Dataset): DatasetModel {
  const index = once(() => createClaimIndex(dataset));
  const lookup = once(() => createClaimLookup(dataset));
  const widerAreas = once(() => createWiderAreas(dataset.regions));
  const areaDays = once(() => createAreaDays(lookup().naming));
  const failingFacets = once(() => createFailingFacets(dataset, index()));
  const extents = {
    occurred: once(() => extentOf(dataset.claims, "occurred", dataset.created)),
    reported: once(() => extentOf(dataset.claims, "reported", dataset.created)),
  };
  const measures = once(() => measuresOf(dataset, (clock) => extents[clock]()));
  return {
    dataset,
    get index() {
      return index();
    },
    get lookup() {
      return lookup();
    },
    get measures() {
      return measures();
    },
    get widerAreas() {
      return widerAreas();
    },
    get areaDays() {
      return areaDays();
    },
    get failingFacets() {
      return failingFacets();
    },
    extent: (clock) => extents[clock](),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
