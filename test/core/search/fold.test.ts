import fc from "fast-check";
import { expect, test } from "vitest";
import { beginsWords, foldedWords, tokensOf } from "../../../src/core/search/fold.ts";

test.each([
  ["Mazar-e-Sharif", "mazar sharif"],
  ["Mazar‑i Sharīf", "mazar sharif"],
  ["Shahab ul-Muhajir", "shahab muhajir"],
  ["ʿAbd al-Raḥmān", "abd rahman"],
  ["Qal`eh-ye Naw", "qaleh naw"],
  ["Taliban's, Talibans’, TALIBAN", "taliban taliban taliban"],
  ["L’État islamique", "l etat islamique"],
  ["A'zam", "azam"],
  ["Kech/Turbat", "kech turbat"],
  ["mosques, churches, parties, buses", "mosque church party buse"],
  ["this is US-led", "thi is us led"],
  ["كابل", "کابل"],
  ["۱۴ and ١٤", "14 and 14"],
  ["(.*)[a-z]+\\d?", "a z d"],
])("%s is compared as %s", (text, folded) => {
  expect(foldedWords(text)).toBe(folded);
});

test("a word of a text stands where it was written", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), (text) => {
      let before = 0;
      for (const { word, start, end } of tokensOf(text)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(foldedWords(text.slice(start, end))).toBe(word);
        before = end;
      }
    }),
  );
});

test("options are found by the beginnings of their words, however spelled", () => {
  expect(beginsWords("Sar-e Pul", "sar-i pu")).toBe(true);
  expect(beginsWords("Hasht-e Subh", "Hasht e Subh")).toBe(true);
  expect(beginsWords("Taliban", "ali")).toBe(false);
});
