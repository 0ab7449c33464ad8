import { wholeEnglish } from "../../src/words/en/whole-english.ts";
import { LANGUAGES, type SpokenLanguage } from "../../src/words/language.ts";

export { wholeEnglish as english };

/** English with all its words there. */
export const ENGLISH: SpokenLanguage = { language: LANGUAGES[0], text: wholeEnglish, whole: wholeEnglish };
