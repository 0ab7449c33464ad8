import { claimsMeasure } from "./claims.ts";
import type { Measure } from "./measure.ts";

/** Claims that affirm, of those published since a day: what the map shows in place of its measure while that is asked. */
export const addedMeasure: Measure = { ...claimsMeasure, name: "added", of: "added" };
