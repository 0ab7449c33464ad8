import type { DayGap } from "../../core/query/day-gap.ts";
import type { AreaColumn, ClaimColumn, TableName } from "../../core/table/sort.ts";
import { formats } from "./formats.ts";

const claimColumns: Record<ClaimColumn, string> = {
  occurred: "Occurred",
  claimant: "Claimant",
  says: "Says",
  where: "Where",
  summary: "In short",
  grade: "Grade",
  publisher: "Read in",
  reported: "Reported",
};

const areaColumns: Record<AreaColumn, string> = {
  name: "Region",
  kind: "Kind",
  voices: "Who speaks",
  claims: "Claims",
  affirming: "Affirm",
  denying: "Deny",
  neither: "Neither",
  groups: "Voices that affirm",
  "first-affirmed": "First affirmed",
  "last-affirmed": "Last affirmed",
  "last-denied": "Last denied",
};

/** How a column sorts, in words: upwards, then downwards. */
const orders: Record<ClaimColumn | AreaColumn, readonly [up: string, down: string]> = {
  occurred: ["oldest first", "newest first"],
  claimant: ["by claimant, A–Z", "by claimant, Z–A"],
  says: ["by what they say, A–Z", "by what they say, Z–A"],
  where: ["by place, A–Z", "by place, Z–A"],
  summary: ["by summary, A–Z", "by summary, Z–A"],
  grade: ["best graded first", "worst graded first"],
  publisher: ["by publisher, A–Z", "by publisher, Z–A"],
  reported: ["first reported first", "last reported first"],
  name: ["by name, A–Z", "by name, Z–A"],
  kind: ["by kind, A–Z", "by kind, Z–A"],
  voices: ["fewest who speak first", "most who speak first"],
  claims: ["fewest claims first", "most claims first"],
  affirming: ["fewest affirming first", "most affirming first"],
  denying: ["fewest denying first", "most denying first"],
  neither: ["fewest that do neither first", "most that do neither first"],
  groups: ["fewest voices first", "most voices first"],
  "first-affirmed": ["first affirmed first", "first affirmed last"],
  "last-affirmed": ["longest not affirmed first", "last affirmed first"],
  "last-denied": ["longest not denied first", "last denied first"],
};

/** What a column says beyond its title. */
const hints: Partial<Record<ClaimColumn | AreaColumn, string>> = {
  "first-affirmed": "By when it had been affirmed: the end of the span that ends first",
};

const names: Record<TableName, string> = { claims: "Claims", regions: "Regions" };

/** Words of the tables of claims and of regions. */
export const table = {
  which: "Rows are",
  names,
  captions: {
    claims: (order: string) => `Claims that match, ${order}`,
    regions: (order: string) => `Regions with what matching claims say of them, ${order}`,
  },
  notes: {
    claims: "A row is what somebody said, not what is true",
    regions:
      "First and last days count all up to the end of the window, whenever it begins; a span counts as first from its end",
  },
  keys: "Arrow keys go from row to row, Page Up and Page Down further, Enter opens the details.",

  claimColumns,
  areaColumns,
  hints,
  order: (column: ClaimColumn | AreaColumn, descending: boolean) => orders[column][descending ? 1 : 0],
  grade: (reliability: string, credibility: string) => `Source ${reliability}; claim ${credibility}`,
  gaps: { never: "never", "filtered-out": "filtered out", "not-yet": "not yet" } satisfies Record<DayGap, string>,

  rows: (first: number, last: number, total: number, order: string) =>
    `Rows ${formats.number(first)}–${formats.number(last)} of ${formats.number(total)}, ${order}`,
  save: "Save as CSV",
  saving: (rows: number) => `Writing ${formats.number(rows)} rows`,
  stopSaving: "Stop",
  printed: (rows: number, total: number) =>
    `The first ${formats.number(rows)} of ${formats.number(total)} rows are printed. “Save as CSV” under the table has all of them.`,
  fileName: (of: TableName, window: string, isFiltered: boolean, version: string) =>
    `khorasan-${of}-${window}${isFiltered ? "-filtered" : ""}-data-${version}.csv`,
};
