/** The least of some numbers, however many; infinity where there is none. */
export function leastOf(numbers: Iterable<number>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const number of numbers) if (number < least) least = number;
  return least;
}

/** The greatest of some numbers, however many, and of `least`. */
export function greatestOf(numbers: Iterable<number>, least = Number.NEGATIVE_INFINITY): number {
  let greatest = least;
  for (const number of numbers) if (number > greatest) greatest = number;
  return greatest;
}
