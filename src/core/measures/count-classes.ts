import type { MeasureClass } from "./measure.ts";

const LOWEST = [1, 2, 3, 6, 11, 21] as const;

/** The classes of every count: 1, 2, 3–5, 6–10, 11–20, 21+. */
export const COUNT_CLASSES: readonly MeasureClass[] = [
  { paint: "c1", label: "1" },
  { paint: "c2", label: "2" },
  { paint: "c3", label: "3–5" },
  { paint: "c4", label: "6–10" },
  { paint: "c5", label: "11–20" },
  { paint: "c6", label: "21+" },
];

/** Position of a count in `COUNT_CLASSES`, null for none. */
export function countClassOf(count: number): number | null {
  const position = LOWEST.findLastIndex((lowest) => count >= lowest);
  return position === -1 ? null : position;
}
