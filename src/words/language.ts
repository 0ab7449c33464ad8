import type { Catalogue, WholeCatalogue } from "./catalogue.ts";
import { language as english } from "./en/language.ts";
import type { LanguageIdentity } from "./language-identity.ts";

/** A language that the page can speak. Both parts of its words are fetched when they are asked for. */
export interface Language extends LanguageIdentity {
  readonly load: () => Promise<Catalogue>;
  readonly loadWhole: () => Promise<WholeCatalogue>;
}

/** The languages there are; the first is spoken where none is asked for. */
export type Languages = readonly [Language, ...Language[]];

export const LANGUAGES: Languages = [
  {
    ...english,
    load: async () => (await import("./en/english.ts")).english,
    loadWhole: async () => (await import("./en/whole-english.ts")).wholeEnglish,
  },
];

/** A language with as many of its words as have come. */
export interface SpokenLanguage {
  readonly language: Language;
  readonly text: Catalogue;
  /** All words; null until they have come. */
  readonly whole: WholeCatalogue | null;
}

/** The language of a code, its first words fetched; the first language where there is none. Rejects where they do not come. */
export async function loadLanguage(languages: Languages, code: string): Promise<SpokenLanguage> {
  const language = languages.find((each) => each.code === code) ?? languages[0];
  return { language, text: await language.load(), whole: null };
}

/** A language with all its words. Rejects where they do not come. */
export async function withAllWords(spoken: SpokenLanguage): Promise<SpokenLanguage> {
  return spoken.whole === null ? { ...spoken, whole: await spoken.language.loadWhole() } : spoken;
}
