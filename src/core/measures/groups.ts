import { COUNT_CLASSES, countValue } from "./count-classes.ts";
import type { Measure } from "./measure.ts";

/** Independent groups that affirm: two claimants of one group count once. */
export const groupsMeasure: Measure = {
  name: "groups",
  of: "counts",
  classes: COUNT_CLASSES,
  numberOf: (area) => countValue(area.affirmingGroups),
};
