import { expect, test } from "vitest";
import { ASSERTIONS } from "../../src/core/records/vocabulary.ts";
import { numberWithin, oneOf, slug, webAddress, wholeNumber } from "../../src/io/cells.ts";
import { faultWordsIn } from "../helpers/in-words.ts";

test("a word of a vocabulary is read in any case, and the nearest is offered for another", () => {
  const read = oneOf(ASSERTIONS);
  expect(read("Attack")).toEqual({ value: "attack" });
  expect(read("Disputed-Attribution")).toEqual({ value: "disputed-attribution" });
  expect(faultWordsIn(read("atack"))).toMatchObject({ mend: expect.stringMatching(/^Write attack, or another of /) });
  expect(faultWordsIn(read("siege"))).toMatchObject({ mend: expect.stringMatching(/^Write presence, attack, /) });
});

test("an id has small letters, digits and single hyphens", () => {
  expect(slug("2020-unama-1")).toEqual({ value: "2020-unama-1" });
  for (const text of ["Two Words", "a--b", "-a", "a-", "naïve"]) expect(slug(text)).toHaveProperty("fault");
  expect(faultWordsIn(slug("Naïve  Words!"))).toMatchObject({ mend: expect.stringContaining("such as naive-words.") });
});

test("a whole number has digits only", () => {
  expect(wholeNumber("0")).toEqual({ value: 0 });
  expect(wholeNumber("1500")).toEqual({ value: 1500 });
  expect(wholeNumber("۱۵۰۰")).toEqual({ value: 1500 });
  expect(wholeNumber("1500.0")).toEqual({ value: 1500 });
  for (const text of ["-1", "1.5", "about 9", "1e3", "12345678901"]) expect(wholeNumber(text)).toHaveProperty("fault");
  expect(faultWordsIn(wholeNumber("1,200"))).toMatchObject({ mend: "Write digits only, such as 1200." });
});

test("a number within bounds may have a decimal comma", () => {
  const read = numberWithin(-90, 90);
  expect(read("34.1882")).toEqual({ value: 34.1882 });
  expect(read("-34,5")).toEqual({ value: -34.5 });
  expect(read("٣٤٫٥")).toEqual({ value: 34.5 });
  expect(read("90")).toEqual({ value: 90 });
  for (const text of ["90.1", "N 34", "34.1.2", "34°"]) expect(read(text)).toHaveProperty("fault");
});

test("an address begins with http or https", () => {
  for (const text of ["https://example.org/a?b=c", "HTTP://example.org"])
    expect(webAddress(text)).toEqual({ value: text });
  const refused = [
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://example.org",
    "example.org",
    "https://",
    "https:// a",
  ];
  for (const text of refused) expect(webAddress(text)).toHaveProperty("fault");
});
