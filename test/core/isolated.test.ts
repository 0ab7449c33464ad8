import { expect, test } from "vitest";
import { textWidth } from "../../src/drawing/text-width.ts";
import { wrapText } from "../../src/drawing/wrap-text.ts";
import { isolated, withoutControls } from "../../src/words/isolated.ts";
import { english } from "../helpers/english.ts";

const NEWS = "آفتاب نیوز";

test("left-to-right text stays as it is", () => {
  for (const words of ["Dawn", "Nangarhār", "“so called”, 2020", ""]) expect(isolated(words)).toBe(words);
});

test("right-to-left text is set apart, and loses what could turn the words beside it", () => {
  expect(isolated(NEWS)).toBe(`\u2068${NEWS}\u2069`);
  expect(isolated("a\u202eb")).toBe("\u2068ab\u2069");
  expect(isolated("\u2069\u202e\u2067x")).toBe("\u2068x\u2069");
  expect(withoutControls("\u202bنیوز\u202c\u200f")).toBe("نیوز\u200f");
});

test("words of the interface hold names of the data apart", () => {
  const name = "\u202eevil";
  for (const words of [
    english.selected.facts.dated("17 May 2023", name, null),
    english.openClaim.other(name, "17 May 2023"),
    english.map.region(name, "province", name, "No claim in this window"),
    english.map.place(name, "near"),
    english.filters.option(name, 2),
    english.filters.words.quoted(name),
    english.announcer.claim(name),
    english.announcer.most([{ name, claims: 3 }]),
    english.legend.wider.area({
      name,
      level: "country",
      extent: "part",
      within: [],
      splitFrom: null,
      isWider: true,
      holdsRegions: false,
    }),
    english.notes.linkIgnored([{ kind: "part", key: "region", value: name }]),
  ])
    expect(words).toMatch(/^[^\u202e]*\u2068evil\u2069[^\u202e]*$/u);
});

test("isolates have no width, and each broken line has its own", () => {
  expect(textWidth(`\u2068${NEWS}\u2069`, 12)).toBe(textWidth(NEWS, 12));
  const lines = wrapText(`read in \u2068${NEWS} ${NEWS}\u2069, 28 Jan 2015`, 12, "400", 80);
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) {
    const count = (sign: string) => line.split(sign).length - 1;
    expect(count("\u2068"), line).toBe(count("\u2069"));
    expect(line.indexOf("\u2069")).toBeGreaterThanOrEqual(line.indexOf("\u2068"));
  }
  expect(lines.filter((line) => /[\u0600-\u06ff]/.test(line)).every((line) => line.includes("\u2068"))).toBe(true);
});
