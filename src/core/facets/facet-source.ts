import type { Dataset } from "../records/records.ts";
import { agreementColumnsOf, agreementIn } from "./agreement.ts";

/** What the values of claims are read from. */
export interface FacetSource {
  readonly dataset: Dataset;
  /** Who bears out and who contradicts whom (agreement.ts): found at the first call, the same at each. */
  agreement(): Uint8Array;
}

const sources = new WeakMap<Dataset, FacetSource>();

/** What the values of the claims of a dataset are read from: the same at each call. */
export function facetSourceOf(dataset: Dataset): FacetSource {
  let found: Uint8Array | null = null;
  const source = sources.get(dataset) ?? {
    dataset,
    agreement() {
      found ??= agreementIn(agreementColumnsOf(dataset));
      return found;
    },
  };
  sources.set(dataset, source);
  return source;
}
