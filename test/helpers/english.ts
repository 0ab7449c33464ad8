import { wholeEnglish } from "../../src/words/en/whole-english.ts";
import type { Language } from "../../src/words/language.ts";

export { wholeEnglish as english };

/** English with all its words there. */
export const ENGLISH: Language = { text: wholeEnglish, whole: wholeEnglish, load: async () => wholeEnglish };
