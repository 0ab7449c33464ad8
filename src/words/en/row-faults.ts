import type { FaultCode, FaultWording } from "../../core/records/fault.ts";
import { formats } from "./formats.ts";
import { quote } from "./quote.ts";

function rowsFrom(first: number, last: number): string {
  return first === last
    ? `row ${formats.figures(first)}`
    : `rows ${formats.figures(first)} to ${formats.figures(last)}`;
}

/** Faults of the form of a row, and between rows. */
export const rowFaults = {
  fewerRows: (rows, described) => ({
    reason: `The file has ${formats.number(rows)} of the ${formats.number(described)} rows that datapackage.json describes: the rest may be lost.`,
    mend: "Put a complete copy into the data folder; if the rows were removed on purpose, run “npm run data:check -- --write”.",
  }),
  edited: (bytes, described) => ({
    reason: `The file was edited since datapackage.json described it: it has ${formats.number(bytes)} bytes, not ${formats.number(described)}.`,
    mend: "Nothing need be done; “npm run data:check -- --write” describes it anew.",
  }),
  tooManyCells: (cells, columns) => ({
    reason: `The row has ${formats.number(cells)} cells, the header ${formats.number(columns)}.`,
    mend: "Put quotation marks around a cell that holds the separator.",
  }),
  joinedRows: (rows) => ({
    reason: `The line holds the cells of ${formats.number(rows)} rows: the line end between them is missing.`,
    mend: "Begin a new line where each row begins.",
  }),
  strayQuote: () => ({
    reason: "A quotation mark stands in the middle of a quoted cell, or is missing.",
    mend: "Double each quotation mark inside a quoted cell, or save the file from a spreadsheet.",
  }),
  lostQuote: (first, last) => ({
    reason: `A quotation mark is missing in this row, or stands where none should: a cell runs on into ${rowsFrom(first, last)}, which could still be read by ${first === last ? "itself" : "themselves"}.`,
    mend: "Put the mark at the end of its cell, or double it where it is meant as a letter.",
  }),
  swallowedLines: (lines) => ({
    reason: `A quotation mark is missing in this row, or stands where none should: the row takes up ${formats.number(lines)} lines of the file, all of which were left out.`,
    mend: "Put the mark at the end of its cell, or double it where it is meant as a letter.",
  }),
  lostLetters: () => ({
    reason: "Letters were lost, since the file was not saved as UTF-8.",
    mend: "Write the letters again and save the file as “CSV UTF-8”.",
  }),
  notWithdrawn: (id, file, row) => ({
    reason: `${quote(id)} stands in row ${formats.figures(row)} of ${file}, so it is not withdrawn.`,
    mend: `Remove row ${formats.figures(row)} of ${file}, or this row.`,
  }),
  relationToItself: () => ({
    reason: "The relation is one of a claim to itself.",
    mend: "Write the id of another claim.",
  }),
  relationOrder: (relation) => ({
    reason: `A relation ${relation} holds both ways and is written once, with the ids in alphabetical order.`,
    mend: "Exchange from and to.",
  }),
  repeatedRelation: (first) => ({
    reason: `Row ${formats.figures(first)} says the same.`,
    mend: "Remove one of the two rows.",
  }),
  otherRelation: (first, relation) => ({
    reason: `Row ${formats.figures(first)} gives these two claims another relation, ${relation}.`,
    mend: "Keep one of the two rows.",
  }),
  noSearchWord: (value) => ({
    reason: `${quote(value)} has no word to search for.`,
    mend: "Write a name of letters or digits.",
  }),
  sameSearchWords: () => ({
    reason: "Both names are the same to the search, which passes over case, accents, hyphens, apostrophes, -e and al-.",
    mend: "Remove the row.",
  }),
  repeatedSynonym: (first) => ({
    reason: `Both names are the same already, by row ${formats.figures(first)} or a chain that begins there.`,
    mend: "Remove the row.",
  }),
  otherSynonymKind: (kind, first) => ({
    reason: `Row ${formats.figures(first)} calls one of these names a ${kind}.`,
    mend: "Write the same kind in both rows, or a name that tells them apart.",
  }),
  wrongParent: (level, parent) => ({
    reason: `${quote(parent)} cannot be the parent of a ${level}.`,
    mend:
      level === "country" ? "Empty the cell." : `Write the id of a ${level === "district" ? "province" : "country"}.`,
  }),
} satisfies Partial<FaultWording<FaultCode>>;
