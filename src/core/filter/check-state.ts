/** How much of what an option stands for passes. */
export type CheckState = "all" | "some" | "none";

/** The state of the box of an option from what it stands for: whether each thing passes. */
export function checkStateOf(passing: readonly boolean[]): CheckState {
  if (passing.every(Boolean)) return "all";
  return passing.some(Boolean) ? "some" : "none";
}
