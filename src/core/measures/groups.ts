import { COUNT_CLASSES, countClassOf } from "./count-classes.ts";
import type { Measure } from "./measure.ts";

/** Independent groups that affirm: two claimants of one group count once. */
export const groupsMeasure: Measure = {
  name: "groups",
  of: "counts",
  classes: COUNT_CLASSES,
  classOf: (area) => countClassOf(area.affirmingGroups),
};
