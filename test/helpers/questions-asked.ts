import type { Question } from "./counted-from-csv.ts";

/** Filters that readers of the analysis ask with, each of them a different part of the data. */
export const ASKED: readonly Question[] = [
  {},
  { sourceAtLeast: "D", withoutUnjudgedSources: true, withoutKinds: ["strength"] },
  { categories: ["US", "TB"] },
  { kinds: ["attack", "operation", "denial", "defeat"], clock: "reported" },
  { regions: ["PK-BA"], withoutCategories: ["IS"] },
  { sourceAtLeast: "C", claimAtLeast: "3", withoutUnjudgedClaims: true, clock: "reported" },
];

/** Windows: ISO days, an absent end is open. */
export const WINDOWS: readonly Pick<Question, "from" | "to">[] = [
  {},
  { from: "2016-01-01", to: "2020-12-31" },
  { from: "2021-08-01", to: "2023-12-31" },
  { from: "2019-11-10", to: "2019-11-19" },
  { to: "2017-06-30" },
  { from: "2024-02-15" },
];
