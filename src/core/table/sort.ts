export const TABLES = ["claims", "regions"] as const;
/** The tables there are: one row a claim, or one row a region or wider area. */
export type TableName = (typeof TABLES)[number];

export const CLAIM_COLUMNS = [
  "occurred",
  "claimant",
  "says",
  "where",
  "summary",
  "grade",
  "publisher",
  "reported",
] as const;
/** The columns of the table of claims, in their order. */
export type ClaimColumn = (typeof CLAIM_COLUMNS)[number];

export const AREA_COLUMNS = [
  "name",
  "kind",
  "voices",
  "claims",
  "affirming",
  "denying",
  "neither",
  "groups",
  "first-affirmed",
  "last-affirmed",
  "last-denied",
] as const;
/** The columns of the table of regions, in their order. */
export type AreaColumn = (typeof AREA_COLUMNS)[number];

/** By which column a table is sorted, and which way. */
export interface Sort<Column extends string> {
  readonly column: Column;
  readonly descending: boolean;
}

const LARGEST_FIRST: readonly (ClaimColumn | AreaColumn)[] = [
  "occurred",
  "reported",
  "voices",
  "claims",
  "affirming",
  "denying",
  "neither",
  "groups",
  "last-affirmed",
  "last-denied",
];

/** The sort after a column's heading is chosen: the other way round, or else the way that column is mostly wanted. */
export function sortAfter<Column extends ClaimColumn | AreaColumn>(sort: Sort<Column>, column: Column): Sort<Column> {
  return { column, descending: sort.column === column ? !sort.descending : LARGEST_FIRST.includes(column) };
}
