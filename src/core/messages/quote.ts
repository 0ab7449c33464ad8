const LONGEST_QUOTE = 60;

/** A value in quotation marks, shortened where it is long. */
export function quote(value: string): string {
  return `“${value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value}”`;
}

/** The words as a choice: `a, b or c`. */
export function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
