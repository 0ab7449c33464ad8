import { COUNT_CLASSES, countValue } from "./count-classes.ts";
import type { NumberMeasure } from "./measure.ts";

/** Claims that affirm. */
export const claimsMeasure: NumberMeasure = {
  name: "claims",
  of: "counts",
  classes: COUNT_CLASSES,
  numberOf: (area) => countValue(area.affirming),
};
