import { COUNT_CLASSES, countValue } from "./count-classes.ts";
import type { Measure } from "./measure.ts";

/** Claims that affirm. */
export const claimsMeasure: Measure = {
  name: "claims",
  of: "counts",
  classes: COUNT_CLASSES,
  numberOf: (area) => countValue(area.affirming),
};
