import type { Contest } from "../contested/contest.ts";
import type { ContestRule } from "../contested/contest-class.ts";
import type { AreaMeasures, Query } from "../query/query.ts";
import type { RegionId } from "../records/records.ts";
import type { MeasureName } from "../view-state.ts";

/** A measure that the reader chooses, or the one that stands in for it while it is asked what was published since a day. */
export type MeasureKey = MeasureName | "added";

/** The measures that give numbers, of those that a reader chooses. */
export type NumberMeasureName = Exclude<MeasureName, "contested">;

/** How strong a colour is: 0 for none, 1 to 6. */
export type Shade = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** One class of a measure: its box in the legend. */
export interface MeasureClass {
  readonly shade: Shade;
  /** The lowest number that it holds. */
  readonly from: number;
  /** The highest; null where it has none. */
  readonly to: number | null;
}

/** A measure that gives each area a number. Its classes stay the same while time and filter move. */
export interface NumberMeasure {
  readonly name: Exclude<MeasureKey, "contested">;
  /** What it gives numbers of; months are those since then; `added`: counts of what is new. */
  readonly of: "counts" | "years" | "months" | "added";
  /** In the order of the legend. */
  readonly classes: readonly MeasureClass[];
  /** The number of an area in the answer to a query, or null where the measure has nothing to show. */
  numberOf(area: AreaMeasures, query: Query): number | null;
}

/** How claims about each region agree, by a rule. */
export interface ContestMeasure {
  readonly name: "contested";
  readonly of: "contests";
  readonly rule: ContestRule;
  /** The regions that matching claims name, the same for the same query; null as long as its code is on its way. */
  readonly contestsIn: ((query: Query) => ReadonlyMap<RegionId, Contest>) | null;
  /** Whether claims that count against each other may lie more than five years apart. */
  isLong(query: Query): boolean;
}

/** What regions are coloured by. */
export type Measure = NumberMeasure | ContestMeasure;

/** Position in a measure's classes of an area, or null where the measure has nothing to show. */
export function classOf({ classes, numberOf }: NumberMeasure, area: AreaMeasures, query: Query): number | null {
  const value = numberOf(area, query);
  if (value === null) return null;
  const position = classes.findLastIndex(({ from }) => value >= from);
  return Math.max(0, position);
}
