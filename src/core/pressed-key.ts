/** What an event tells of a key. */
export interface PressedKey {
  /** What the key writes in the layout of the reader. */
  readonly key: string;
  /** Where it lies: `KeyZ`. */
  readonly code: string;
}

const LATIN = /^\p{Script=Latin}$/u;

/**
 * The small Latin letter that a key stands for, or null: what it writes, or on layouts that write something else there,
 * such as Persian, Arabic or Russian, the letter that US keyboards have in its place.
 */
export function latinLetter({ key, code }: PressedKey): string | null {
  if (LATIN.test(key)) return key.toLowerCase();
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null;
}

/** Whether a key asks, in Latin, Arabic or East Asian script. */
export function isQuestionMark({ key }: PressedKey): boolean {
  return /^[?؟？]$/u.test(key);
}

/** Whether a key is the slash, or on layouts of other letters the key in its place. */
export function isSlash({ key, code }: PressedKey): boolean {
  return key === "/" || (code === "Slash" && /^\p{L}$/u.test(key) && !LATIN.test(key));
}
