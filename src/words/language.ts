import type { Catalogue, WholeCatalogue } from "./catalogue.ts";

/** A language that the page speaks. */
export interface Language {
  readonly text: Catalogue;
  /** All words of it; null until they have come. */
  readonly whole: WholeCatalogue | null;
  /** Fetches all words. */
  readonly load: () => Promise<WholeCatalogue>;
}

/** English, its first words fetched. */
export async function loadEnglish(): Promise<Language> {
  const { english } = await import("./en/english.ts");
  return { text: english, whole: null, load: async () => (await import("./en/whole-english.ts")).wholeEnglish };
}
