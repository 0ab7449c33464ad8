import { isolated } from "../isolated.ts";
import { formats } from "./formats.ts";

const LONGEST_QUOTE = 60;

/** A value in quotation marks, shortened where it is long. */
export function quote(value: string): string {
  return `“${isolated(value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value)}”`;
}

/** The words as a choice: `a, b or c`. */
export function oneOf(words: readonly string[]): string {
  return formats.list(words.map(isolated), "or");
}
