import type { Paint } from "../figure/palette.ts";
import type { AreaMeasures } from "../query/query.ts";
import type { MeasureName } from "../view-state.ts";

/** One class of a measure: its box in the legend. */
export interface MeasureClass {
  readonly paint: Paint;
  readonly label: string;
}

/** What regions are coloured by. Its classes stay the same while time and filter move. */
export interface Measure {
  readonly name: MeasureName;
  /** In the order of the legend. */
  readonly classes: readonly MeasureClass[];
  /** Position in `classes` of an area, or null where the measure has nothing to show. */
  classOf(area: AreaMeasures): number | null;
}
