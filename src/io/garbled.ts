import { faultOf } from "../core/records/fault.ts";
import type { Problem } from "../core/records/problem.ts";
import { csvRows } from "./csv-rows.ts";
import { layoutOf } from "./csv-table.ts";

/** What Windows-1252 makes of the bytes 80 to 9F, in their order; those it leaves out stay control characters. */
const UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
/** Any of the bytes that go on with a letter of UTF-8, by Windows-1252 or Latin-1. */
const ON = `[${UPPER}\\u0080-\\u00BF]`;
/** Letters of UTF-8 of two, three and four bytes, as Windows-1252 reads them. */
const LETTERS = new RegExp(`[\\u00C2-\\u00DF]${ON}|[\\u00E0-\\u00EF]${ON}{2}|[\\u00F0-\\u00F4]${ON}{3}`, "gu");
/** What texts of ours can hold: other letters are rather a quotation mark after a capital with an accent. */
const PLAUSIBLE =
  /^(?![\u0250-\u02AF])[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]$/u;

/** Headings by which the tables are known. */
const HEADINGS = [
  "id",
  "claimant",
  "summary",
  "name",
  "group",
  "publisher",
  "title",
  "level",
  "longitude",
  "date",
  "why",
];

/** A warning for each cell of tables whose UTF-8 was read as Windows-1252 and saved so, with its likely original. */
export function garbledCells(files: Readonly<Record<string, string>>): readonly Problem[] {
  return Object.entries(files)
    .filter(([file]) => file.endsWith(".csv"))
    .flatMap(([file, text]) => {
      const {
        text: table,
        separator,
        headings,
        above,
      } = layoutOf(text, [...HEADINGS, "from", "relation", "to", "term", "same_as"]);
      const { rows } = csvRows(table, separator, headings.length, above);
      return rows.flatMap(({ cells }, index) =>
        cells.flatMap((cell, place): Problem[] => {
          const original = ungarbled(cell);
          if (original === cell) return [];
          const column = headings[place] ?? null;
          return [{ file, row: above + index + 1, column, value: cell, fault: faultOf("garbled", original) }];
        }),
      );
    });
}

/** A text as it was before it was garbled, once or several times; the same text where it was not. */
export function ungarbled(text: string): string {
  const before = text.replace(LETTERS, (garbled) => {
    const [lead = "", ...others] = garbled;
    const bytes = [lead.charCodeAt(0), ...others.map(byteOf)];
    try {
      const letter = new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
      return PLAUSIBLE.test(letter) ? letter : garbled;
    } catch {
      return garbled;
    }
  });
  return before === text ? text : ungarbled(before);
}

function byteOf(letter: string): number {
  const place = UPPER.indexOf(letter);
  return place === -1 ? letter.charCodeAt(0) : 0x80 + place;
}
