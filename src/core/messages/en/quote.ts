import { isolated } from "../isolated.ts";

const LONGEST_QUOTE = 60;

/** A value in quotation marks, shortened where it is long. */
export function quote(value: string): string {
  return `“${isolated(value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value)}”`;
}

/** The words as a choice: `a, b or c`. */
export function oneOf(words: readonly string[]): string {
  const [last = "", ...others] = words.map(isolated).toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(", ")} or ${last}`;
}
