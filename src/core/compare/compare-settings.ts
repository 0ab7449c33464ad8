import type { ClaimantCategory } from "../records/claimant-category.ts";
import type { TimeWindow } from "../time/span.ts";
import type { Camera } from "../view-state.ts";

export const COMPARISONS = ["many", "two"] as const;
/** What is compared: many small maps, or what is asked (B) with another window, or another category (A). */
export type Comparison = (typeof COMPARISONS)[number];

export const EACHES = ["year", "half-year", "category", "kind"] as const;
/** What there is a small map for each of. */
export type Each = (typeof EACHES)[number];

export const COMPARED = ["claims", "groups"] as const;
/** The measures that are compared: affirming claims, or separate voices that affirm. */
export type Compared = (typeof COMPARED)[number];

/** What the page of comparisons shows. */
export interface CompareSettings {
  readonly comparison: Comparison;
  readonly each: Each;
  readonly compared: Compared;
  /** The window of A; null: that of B. */
  readonly window: TimeWindow | null;
  /** The only category in A; null: those of B. */
  readonly category: ClaimantCategory | null;
  /** Where the maps of two sides look, its zoom in doublings of the whole; null: the whole. */
  readonly camera: Camera | null;
}

export const DEFAULT_COMPARE: CompareSettings = {
  comparison: "many",
  each: "year",
  compared: "claims",
  window: null,
  category: null,
  camera: null,
};
