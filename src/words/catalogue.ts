import type { english } from "./en/english.ts";
import type { wholeEnglish } from "./en/whole-english.ts";

/**
 * The words of the interface in one language, as far as the page needs them before it has drawn the map. Values are
 * texts, or functions from values to a text where a language must choose form or order.
 */
export type Catalogue = typeof english;

/** All words of the interface in one language. */
export type WholeCatalogue = typeof wholeEnglish;
