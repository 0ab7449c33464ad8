import type { Pattern } from "./text-terms.ts";

/** How a pattern stands in a folded text: not at all, as the beginning of a word, or in whole words. */
export const ABSENT = 0;
export const BEGINNING = 1;
export const WHOLE = 2;
export type Holding = typeof ABSENT | typeof BEGINNING | typeof WHOLE;

/** What a word may end in beside its plural and still be that word: `bomb` is found in bombing, bombed and bombers. */
const ENDINGS = ["ing", "ed", "er"] as const;
const TAKES_ENDINGS = /^[a-z]{4,}$/u;

/** A test of folded texts (text-fold.ts) for one pattern. Gives the fullest holding that occurs. */
export function holdingOf({ words, beginning }: Pattern): (text: string) => Holding {
  const whole = ` ${words} `;
  if (beginning === null) return (text) => (text.includes(whole) ? WHOLE : ABSENT);
  const start = ` ${words}`;
  const endings = TAKES_ENDINGS.test(words) ? ENDINGS.map((ending) => `${ending} `) : [];
  const least = ` ${beginning}`;
  return (text) => {
    let at = text.indexOf(start);
    if (at === -1) return ABSENT;
    let held: Holding = ABSENT;
    for (; at !== -1; at = text.indexOf(start, at + 1)) {
      const end = at + start.length;
      if (text[end] === " " || endings.some((ending) => text.startsWith(ending, end))) return WHOLE;
      if (text.startsWith(least, at)) held = BEGINNING;
    }
    return held;
  };
}
