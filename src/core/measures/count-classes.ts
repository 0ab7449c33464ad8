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

/** Position of a count in `COUNT_CLASSES`, null for none. */
export function countClassOf(count: number): number | null {
  const position = COUNT_CLASSES.findLastIndex(({ from }) => count >= from);
  return position === -1 ? null : position;
}
