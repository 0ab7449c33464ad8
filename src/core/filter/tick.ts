/** How much of what an option stands for passes. */
export type Tick = "all" | "some" | "none";

/** The tick of an option from what it stands for: whether each thing passes. */
export function tickOf(passing: readonly boolean[]): Tick {
  if (passing.every(Boolean)) return "all";
  return passing.some(Boolean) ? "some" : "none";
}
