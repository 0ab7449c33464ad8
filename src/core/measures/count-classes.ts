import type { MeasureClass } from "./measure.ts";

/** The classes of every count: 1, 2, 3–5, 6–10, 11–20, 21 and more. */
export const COUNT_CLASSES: readonly MeasureClass[] = [
  { shade: 1, from: 1, to: 1 },
  { shade: 2, from: 2, to: 2 },
  { shade: 3, from: 3, to: 5 },
  { shade: 4, from: 6, to: 10 },
  { shade: 5, from: 11, to: 20 },
  { shade: 6, from: 21, to: null },
];

/** A count as the number of a measure that has these classes: null for none. */
export function countValue(count: number): number | null {
  return count === 0 ? null : count;
}
