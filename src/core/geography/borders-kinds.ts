/**
 * What a line on the map means, from heaviest to lightest: the outer border of an area that is covered, between two
 * other countries, a coast, between two painted regions of one area, between two provinces.
 */
export type BorderKind = "covered" | "international" | "coast" | "region" | "province";

/** What stands on one side of a border. */
export interface BorderSide {
  /** ISO 3166-1; null for the sea. */
  readonly country: string | null;
  /** The covered area that a painted region belongs to (Afghanistan, Balochistan); null for all others. */
  readonly covered: string | null;
}

/** The kind of border between two sides; null where none is to be drawn: within the sea, and where the data end. */
export function borderKindOf(left: BorderSide, right: BorderSide | null): BorderKind | null {
  const covered = left.covered ?? right?.covered ?? null;
  if (covered !== null) return left.covered === right?.covered ? "region" : "covered";
  if (right === null || (left.country === null && right.country === null)) return null;
  if (left.country === null || right.country === null) return "coast";
  return left.country === right.country ? "province" : "international";
}
