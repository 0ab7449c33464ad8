import type { Pattern } from "./terms.ts";

/** How a pattern stands in a folded text: not at all, as the beginning of a word, or in whole words. */
export const ABSENT = 0;
export const BEGINNING = 1;
export const WHOLE = 2;
export type Holding = typeof ABSENT | typeof BEGINNING | typeof WHOLE;

/** What a word may end in beside its plural and still be that word: `bomb` is found in bombing, bombed and bombers. */
const ENDINGS = ["ing ", "ed ", "er "] as const;
const TAKES_ENDINGS = /^[a-z]{4,}$/u;

/** A test of folded texts (text-fold.ts) for one pattern. Gives the fullest holding that occurs. */
export function holdingOf({ words, beginning }: Pattern): (text: string) => Holding {
  const endings = beginning !== null && TAKES_ENDINGS.test(words) ? ENDINGS : [];
  return (text) => {
    let held: Holding = ABSENT;
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
      if (text[at - 1] !== " ") continue;
      const end = at + words.length;
      if (text[end] === " " || endings.some((ending) => text.startsWith(ending, end))) return WHOLE;
      if (beginning !== null && text.startsWith(beginning, at)) held = BEGINNING;
    }
    return held;
  };
}
