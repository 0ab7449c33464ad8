import type { RowReader } from "./row-reader.ts";

/** The columns of `claims.csv` that hold whole numbers. */
export const NUMBER_COLUMNS = [
  "strength_low",
  "strength_high",
  "killed_low",
  "killed_high",
  "injured_low",
  "injured_high",
  "arrested",
  "attacks",
] as const;

/** The columns that `claims.csv` must have. */
export const CLAIM_COLUMNS = [
  "id",
  "claimant",
  "assertion",
  "denies",
  "regions",
  "extent",
  "place",
  "occurred_from",
  "occurred_to",
  "occurred_precision",
  "reported_on",
  "publication",
  "also_reported_by",
  "summary",
  "responsibility",
  ...NUMBER_COLUMNS,
  "figures_by",
  "reliability",
  "credibility",
  "grading_reason",
  "note",
] as const;

/** The columns of a precise place, which `claims.csv` may leave out. */
export const PLACE_COLUMNS = ["longitude", "latitude", "place_precision", "place_id"] as const;

/** All columns that `claims.csv` may leave out. */
export const OPTIONAL_COLUMNS = [...PLACE_COLUMNS, "branch", "event", "counts"] as const;

/** A row of `claims.csv` in reading. */
export type ClaimRow = RowReader<(typeof CLAIM_COLUMNS)[number] | (typeof OPTIONAL_COLUMNS)[number]>;
