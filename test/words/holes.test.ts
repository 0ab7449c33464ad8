import { expect, test } from "vitest";
import type { Catalogue, WholeCatalogue } from "../../src/words/catalogue.ts";
import { LANGUAGES, type Language } from "../../src/words/language.ts";
import { english } from "../helpers/english.ts";

const { welcome, figure, language, ...most } = english;
const { dismiss, ...otherWelcome } = welcome;
const { removePart, ...otherFilters } = english.filters;

const { IS, ...eightCategories } = english.vocabulary.categories;
const [{ direction, ...undirected }] = LANGUAGES;

/** What must not compile: type checks are the test, which fail where one of these lines has no error. */
const holes = {
  // @ts-expect-error a language without a whole part
  unwelcoming: { ...most, figure, language } satisfies Catalogue,
  // @ts-expect-error a language without what is fetched later
  partial: { ...most, welcome, language } satisfies WholeCatalogue,
  // @ts-expect-error a language without one word
  wordless: { ...english, welcome: otherWelcome } satisfies Catalogue,
  // @ts-expect-error a language without one message of values
  mute: { ...english, filters: otherFilters } satisfies Catalogue,
  // @ts-expect-error a code of the data without a word
  nameless: { ...english.vocabulary, categories: eightCategories } satisfies Catalogue["vocabulary"],
  // @ts-expect-error a message that asks for what it is not given
  asking: ((count: number, name: string) => `${count} ${name}`) satisfies Catalogue["filters"]["showAll"],
  // @ts-expect-error a message that is a text no more
  textless: { ...english.frame, title: 1 } satisfies Catalogue["frame"],
  // @ts-expect-error a language that does not say what it is
  unknown: { ...most, welcome } satisfies Catalogue,
  // @ts-expect-error a row of the table without a direction
  undirected: undirected satisfies Language,
};

test("a language with a word missing does not compile", () => {
  expect(Object.values(holes)).not.toContain(undefined);
  expect([dismiss, removePart, IS, direction]).not.toContain(undefined);
});

test("each language knows itself as the table does, by a code of its own", async () => {
  const codes = LANGUAGES.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const row of LANGUAGES) {
    const identity = { code: row.code, direction: row.direction, name: row.name };
    expect((await row.load()).language).toEqual(identity);
    expect((await row.loadWhole()).language).toEqual(identity);
    expect(Intl.getCanonicalLocales(row.code)).toEqual([row.code]);
  }
});
