import { describe, expect, test } from "vitest";
import { garbledCells, ungarbled } from "../../src/io/garbled.ts";
import { inWords } from "../helpers/in-words.ts";
import { readFolder } from "./package-files.ts";

/** What Windows-1252 makes of the bytes 80 to 9F, as its standard lists them. */
const UPPER =
  "20AC 81 201A 192 201E 2026 2020 2021 2C6 2030 160 2039 152 8D 17D 8F 90 2018 2019 201C 201D 2022 2013 2014 2DC 2122 161 203A 153 9D 17E 178";
const LETTERS = UPPER.split(" ").map((code) => String.fromCharCode(Number.parseInt(code, 16)));

/** A text whose UTF-8 was read as Windows-1252. */
function garbled(text: string): string {
  return [...Buffer.from(text)]
    .map((byte) => (byte >= 0x80 && byte < 0xa0 ? LETTERS[byte - 0x80] : String.fromCharCode(byte)))
    .join("");
}

const texts = ["Sar-e Pul – ولسوالی", "IS-K’s “caliphate”", "Ḥamūd Qandahārī", "café, naïve, Zürich", "Кабул", "سرِپل"];

describe("a garbled text", () => {
  test.each(texts)("%s is told as it was", (text) => {
    expect(garbled(text)).not.toBe(text);
    expect(ungarbled(garbled(text))).toBe(text);
    expect(ungarbled(garbled(garbled(text)))).toBe(text);
  });

  test.each([...texts, "plain", "CAFÉ’S", "„GRÖ“", "ÀÉÈ", "Ä – Ö"])("%s is none", (text) => {
    expect(ungarbled(text)).toBe(text);
  });
});

const files = readFolder("public/data");

test("the data of the atlas hold none", () => {
  expect(garbledCells(files)).toEqual([]);
});

test("is told with file, row, column and original, below title rows too", () => {
  const table = `Title\nid;name;note\none;plain;\ntwo;${garbled("Kandahār")};${garbled("“so”")}\n`;
  expect(garbledCells({ "claims.csv": table, "regions.geojson": garbled("ā") }).map(inWords)).toMatchObject([
    { file: "claims.csv", row: 4, column: "name", reason: expect.stringContaining("likely “Kandahār”") },
    { file: "claims.csv", row: 4, column: "note", reason: expect.stringContaining("likely ““so””") },
  ]);
});
