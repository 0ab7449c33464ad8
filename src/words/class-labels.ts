import type { NumberMeasure } from "../core/measures/measure.ts";
import type { Catalogue } from "./catalogue.ts";

/** What the classes of a measure are called in a legend: `3–5`, `21+`, `2014–16`, `≤ 2 y`. */
export function classLabels(
  text: Catalogue,
  { of, classes }: Pick<NumberMeasure, "of" | "classes">,
): readonly string[] {
  return classes.map(({ from, to }) => text.legend.classes[of](from, to));
}
