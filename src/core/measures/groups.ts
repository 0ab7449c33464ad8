import { COUNT_CLASSES, countValue } from "./count-classes.ts";
import type { NumberMeasure } from "./measure.ts";

/** Separate voices that affirm: two claimants of one group count once. */
export const groupsMeasure: NumberMeasure = {
  name: "groups",
  of: "counts",
  classes: COUNT_CLASSES,
  numberOf: (area) => countValue(area.affirmingGroups),
};
