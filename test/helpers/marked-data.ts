import Papa from "papaparse";

/** The columns of the data package that are free text. */
const FREE_TEXT: ReadonlySet<string> = new Set([
  "name",
  "short_name",
  "other_names",
  "reliability_reason",
  "description",
  "regions",
  "place",
  "summary",
  "grading_reason",
  "note",
  "publisher",
  "title",
  "term",
  "same_as",
  "source",
  "why",
  "question",
  "sources",
]);

/** In place of who says that two names are one. */
const SPELLING = "spelling";

/**
 * A file of the data package with a dot under each letter of free text and other figures in it: whatever else is in
 * letters A–Z is no word of the data.
 */
export function markedFile(name: string, content: string): string {
  if (name.endsWith(".csv")) {
    const { data } = Papa.parse<string[]>(content.replace(/^\ufeff/u, ""), { skipEmptyLines: true });
    const [header = [], ...rows] = data;
    const isFree = header.map((column) => FREE_TEXT.has(column));
    return Papa.unparse([
      header,
      ...rows.map((row) => row.map((cell, at) => (isFree[at] && cell !== SPELLING ? marked(cell) : cell))),
    ]);
  }
  if (name.endsWith(".md"))
    return content.replace(/\]\([^)]*\)|^\d+\.|[A-Za-z\d]+/gmu, (part) =>
      /^\]|\.$/u.test(part) ? part : marked(part),
    );
  if (name === "datapackage.json") {
    return JSON.stringify(JSON.parse(content), (key, value) =>
      key === "title" && typeof value === "string" ? marked(value) : value,
    );
  }
  return content;
}

/** A text with a dot under each letter, in the figures of Devanagari. */
function marked(text: string): string {
  return text
    .replace(/[A-Za-z]/gu, (letter) => `${letter}\u0323`)
    .replace(/\d/gu, (digit) => String.fromCodePoint(0x966 + Number(digit)))
    .normalize("NFC");
}
