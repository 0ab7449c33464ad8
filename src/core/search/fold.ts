/** A word of a text as search compares it, with where it stands there: from `start` up to, not including, `end`. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const RUN = /[\p{L}\p{N}\p{M}\p{Cf}'’‘‛ʹ`´′＇]+/gu;
const MARKS = /[\p{M}\p{Cf}\p{Lm}'’‘‛`´′＇]/gu;
/** `L’État`: the article is a word of its own. */
const ELISION = /^[cdjlmnst]['’](?=\p{L}{2})/iu;
const POSSESSIVE = /['’]s$/iu;

/** Ezafe and article inside names, which are written in many ways or left out: Mazar-e Sharif, Shahab ul-Muhajir. */
export const EZAFES: readonly string[] = ["e", "i", "ye", "yi"];
export const ARTICLES: readonly string[] = ["al", "ul", "el", "ur"];
const PARTICLES: ReadonlySet<string> = new Set([...EZAFES, ...ARTICLES]);

/** Letters that Unicode does not take apart, and spellings of one letter in Arabic, Persian, Pashto and Urdu. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ə: "a",
  ي: "ی",
  ى: "ی",
  ې: "ی",
  ك: "ک",
  ة: "ه",
  ۀ: "ه",
  ہ: "ه",
  ھ: "ه",
  ە: "ه",
  ـ: "",
};
const DIGIT_ZEROS = [0x660, 0x6f0] as const;
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join("")}٠-٩۰-۹]`, "gu");
const PLAIN = /^[A-Za-z0-9]+$/u;

/**
 * A word as search compares it: without case, accents, apostrophes, possessive and plural s; `Nangarhār’s` is
 * `nangarhar`. Empty where nothing is left.
 */
export function foldWord(word: string): string {
  return singular(foldLetters(word));
}

/** A word without case, accents and apostrophes, its plural s kept. */
export function foldLetters(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  const letters = word.replace(POSSESSIVE, "").normalize("NFD").replace(MARKS, "").toLowerCase();
  return letters.replace(SPECIAL, (letter) => LETTERS[letter] ?? digitOf(letter));
}

/**
 * The words of a text, in order; particles inside names are left out. What parts words is anything but letters, digits
 * and apostrophes: hyphens, slashes, quotation marks.
 */
export function tokensOf(text: string): readonly Token[] {
  return wordsOf(text).filter(({ word }) => !PARTICLES.has(word));
}

/** The words of a text, particles included. */
export function wordsOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const add = (start: number, end: number): void => {
    const word = foldWord(text.slice(start, end));
    if (word !== "") tokens.push({ word, start, end });
  };
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const elided = ELISION.exec(run)?.[0].length ?? 0;
    if (elided > 0) add(index, index + elided);
    add(index + elided, index + run.length);
  }
  return tokens;
}

/** What parts fields in a folded text: no phrase reaches across. */
const FIELD_BREAK = " \n ";

/** Texts as search looks into them: their words between single spaces, a space at both ends, each text on its own line. */
export function foldedTexts(texts: readonly string[]): string {
  const lines = texts.map(foldedWords).filter((line) => line !== "");
  return lines.length === 0 ? "" : ` ${lines.join(FIELD_BREAK)} `;
}

/** The words of a text between single spaces. */
export function foldedWords(text: string): string {
  return tokensOf(text)
    .map(({ word }) => word)
    .join(" ");
}

/** Whether each word of what is typed begins a word of a text. */
export function beginsWords(text: string, typed: string): boolean {
  const folded = foldedTexts([text]);
  return tokensOf(typed).every(({ word }) => folded.includes(` ${word}`));
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || word.endsWith("ss")) return word;
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return /(?:ss|x|ch|sh)es$/u.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

function digitOf(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = DIGIT_ZEROS.findLast((first) => code >= first) ?? code;
  return String(code - zero);
}
