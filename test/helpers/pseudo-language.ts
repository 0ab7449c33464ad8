import type { Catalogue, WholeCatalogue } from "../../src/words/catalogue.ts";
import { createDates } from "../../src/words/create-dates.ts";
import { createFormats, type Formats } from "../../src/words/create-formats.ts";
import { wholeEnglish } from "../../src/words/en/whole-english.ts";
import type { Language } from "../../src/words/language.ts";
import type { LanguageIdentity } from "../../src/words/language-identity.ts";

/** How a pseudo-language is made of English. */
interface Pseudo extends LanguageIdentity {
  /** What stands for a letter. */
  readonly letter: (latin: string) => string;
  readonly formats: Formats;
}

/** Names of files, which stay ASCII. */
const FILE_NAMES: ReadonlySet<string> = new Set(["fileName", "allYears"]);

const ARABIC = "ابچدهفگحیجکلمنوپقرستعڤۉخيز";

/** English with an accent on each letter, two letters in five told twice, and `‹ ›` round each message. */
export const ACCENTED: Language = languageOf({
  code: "en-XA",
  direction: "ltr",
  name: "Accented",
  letter: (latin) => `${latin}\u0301`,
  formats: createFormats("en-GB", { comma: "‹,› ", semicolon: "‹;› " }),
});

/** The same in Arabic letters and digits, which run from right to left. */
export const FROM_RIGHT: Language = languageOf({
  code: "ar-XB",
  direction: "rtl",
  name: "From right",
  letter: (latin) => ARABIC[latin.toLowerCase().charCodeAt(0) - 97] ?? latin,
  formats: createFormats("ar", { digits: "arabext", comma: "‹،› ", semicolon: "‹؛› " }),
});

function languageOf(pseudo: Pseudo): Language {
  const { code, direction, name, formats } = pseudo;
  const { number, figures } = formats;
  const whole: WholeCatalogue = {
    ...(retold(wholeEnglish, pseudo) as WholeCatalogue),
    language: { code, direction, name },
    formats,
    dates: createDates({
      months: wholeEnglish.dates.months.map((month) => inLetters(month, pseudo)),
      shortMonths: wholeEnglish.dates.shortMonths.map((month) => inLetters(month, pseudo)),
      day: (dayOfMonth, month, year) => `${number(dayOfMonth)} ${month} ${figures(year)}`,
      dayAlone: (dayOfMonth, month) => (month === null ? number(dayOfMonth) : `${number(dayOfMonth)} ${month}`),
      month: (month, year) => `${month} ${figures(year)}`,
      year: figures,
      shortYear: (year) => figures(year).slice(-2),
      range: (from, to) => `${from} ‹–› ${to}`,
      by: (date) => message(`by ${date}`, pseudo),
      upTo: (date) => message(`up to ${date}`, pseudo),
      since: (date) => message(`since ${date}`, pseudo),
    }),
  };
  return { code, direction, name, load: async (): Promise<Catalogue> => whole, loadWhole: async () => whole };
}

/** A part of the catalogue, its texts and what its functions give retold. */
function retold(part: unknown, pseudo: Pseudo): unknown {
  if (typeof part === "string") return message(part, pseudo);
  if (typeof part === "function") {
    return (...given: readonly unknown[]) => answer(part(...given), new Set(given.flat()), pseudo);
  }
  if (Array.isArray(part)) return part.map((each) => retold(each, pseudo));
  if (!isPlain(part)) return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [
      name,
      FILE_NAMES.has(name) || isListOfKeys(name, value) ? value : retold(value, pseudo),
    ]),
  );
}

/** The names of keys stay. */
function isListOfKeys(name: string, value: unknown): boolean {
  return name === "keys" && Array.isArray(value);
}

/** What a function gave: what it was given stays as it is, between brackets where it stands among words. */
function answer(given: unknown, kept: ReadonlySet<unknown>, pseudo: Pseudo): unknown {
  if (typeof given === "string") return message(given, pseudo);
  if (Array.isArray(given)) {
    const isText = given.some((each) => typeof each === "string");
    const pieces = given.map((each) =>
      typeof each === "string" ? inLetters(each, pseudo) : answer(each, kept, pseudo),
    );
    return isText ? ["‹", ...pieces, "›"] : pieces;
  }
  if (kept.has(given) || !isPlain(given)) return given;
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, answer(value, kept, pseudo)]));
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && value.constructor === Object;
}

function message(words: string, pseudo: Pseudo): string {
  const space = /^(\s*)(.*?)(\s*)$/su.exec(words) ?? [];
  const [, before = "", within = "", after = ""] = space;
  return within === "" ? words : `${before}‹${inLetters(within, pseudo)}›${after}`;
}

/** Letters and figures of English in those of the language, 40 % more of them; those of the data, which carry marks, stay. */
function inLetters(words: string, { letter, formats }: Pseudo): string {
  return words
    .normalize("NFD")
    .replace(/(?:[A-Za-z](?!\p{M}))+/gu, (word) =>
      [...word].map((latin, index) => letter(latin).repeat(index % 5 === 1 || index % 5 === 3 ? 2 : 1)).join(""),
    )
    .replace(/\d/gu, (digit) => formats.number(Number(digit)))
    .normalize("NFC");
}
