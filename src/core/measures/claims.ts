import { COUNT_CLASSES, countClassOf } from "./count-classes.ts";
import type { Measure } from "./measure.ts";

/** Claims that affirm. */
export const claimsMeasure: Measure = {
  name: "claims",
  of: "counts",
  classes: COUNT_CLASSES,
  classOf: (area) => countClassOf(area.affirming),
};
