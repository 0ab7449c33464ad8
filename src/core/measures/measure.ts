import type { AreaMeasures } from "../query/query.ts";
import type { MeasureName } from "../view-state.ts";

/** A measure that the reader chooses, or the one that stands in for it while it is asked what was published since a day. */
export type MeasureKey = MeasureName | "added";

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

/** What regions are coloured by. Its classes stay the same while time and filter move. */
export interface Measure {
  readonly name: MeasureKey;
  /** What it gives numbers of; `added`: counts of what is new. */
  readonly of: "counts" | "years" | "added";
  /** In the order of the legend. */
  readonly classes: readonly MeasureClass[];
  /** The number of an area, or null where the measure has nothing to show. */
  numberOf(area: AreaMeasures): number | null;
}

/** Position in a measure's classes of an area, or null where the measure has nothing to show. */
export function classOf({ classes, numberOf }: Measure, area: AreaMeasures): number | null {
  const value = numberOf(area);
  if (value === null) return null;
  const position = classes.findLastIndex(({ from }) => value >= from);
  return Math.max(0, position);
}
