import { COUNT_CLASSES, countClassOf } from "./count-classes.ts";
import type { Measure } from "./measure.ts";

/** Claims naming the region, whatever they say of it. */
export const claimsMeasure: Measure = {
  name: "claims",
  classes: COUNT_CLASSES,
  classOf: (area) => countClassOf(area.claims),
};
