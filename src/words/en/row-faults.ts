import type { FaultCode, FaultWording } from "../../core/records/fault.ts";
import { isolated } from "../isolated.ts";
import { formats } from "./formats.ts";
import { quote } from "./quote.ts";

/** Faults of a table, of the form of a row, and between rows. */
export const rowFaults = {
  missingColumns: (columns) => ({
    reason:
      columns.length === 1
        ? `The column ${columns[0]} is missing, so no row could be taken.`
        : `${formats.number(columns.length)} columns are missing, so no row could be taken: ${columns.join(", ")}.`,
    mend: `Write the ${columns.length === 1 ? "heading" : "headings"} ${columns.join(", ")} in row 1.`,
  }),
  repeatedColumn: (column) => ({
    reason: `Two columns are headed ${isolated(column)}, so no row could be taken.`,
    mend: "Remove or rename one of them in row 1.",
  }),
  needsFile: (file) => ({
    reason: `No row could be taken, since these rows refer to ${file}, which could not be read.`,
    mend: `Mend ${file} first.`,
  }),
  noPolygon: (name) => ({
    reason: `${isolated(name)} has no polygon, so the map cannot show it.`,
    mend: "Add a feature with this id whose geometry is a Polygon or MultiPolygon.",
  }),
  tooManyCells: (cells, columns) => ({
    reason: `The row has ${formats.number(cells)} cells, the header ${formats.number(columns)}.`,
    mend: "Put quotation marks around a cell that holds the separator.",
  }),
  strayQuote: () => ({
    reason: "A quotation mark stands in the middle of a quoted cell.",
    mend: "Double each quotation mark inside a quoted cell, or save the file from a spreadsheet.",
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
