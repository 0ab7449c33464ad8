import type { Problem } from "../records/problem.ts";
import type { Day } from "../time/day.ts";
import { isoDay } from "../time/day.ts";
import { dayWords } from "../time/words.ts";
import { claimFaults } from "./claim-faults.ts";
import { isolated } from "./isolated.ts";
import { linkFaults } from "./link-faults.ts";
import { oneOf, quote } from "./quote.ts";

/** What is wrong and how to mend it, each a full sentence. */
export interface Fault {
  readonly reason: string;
  readonly mend: string;
}

/** Faults of a file as a whole. */
const files = {
  missing: (status: number | null): Fault => ({
    reason: status === null ? "The file is missing." : `The file is missing (the server answered ${status}).`,
    mend: "Put it back into the data folder.",
  }),
  unreachable: (): Fault => ({
    reason: "The file could not be fetched.",
    mend: "Check the connection and load the page again.",
  }),
  pageInstead: (): Fault => ({
    reason: "The server sent a web page instead of the file, as it does for files that it does not have.",
    mend: "Put the file into the data folder.",
  }),
  empty: (): Fault => ({ reason: "The file is empty.", mend: "Put a complete copy into the data folder." }),
  tooShort: (got: number, expected: number): Fault => ({
    reason: `The file is cut off: ${got} of ${expected} bytes came.`,
    mend: "Load the page again; if that does not help, put a complete copy into the data folder.",
  }),
  notJson: (): Fault => ({
    reason: "The file is cut off or damaged: it cannot be read as JSON.",
    mend: "Put a complete copy into the data folder.",
  }),
  notFeatures: (): Fault => ({
    reason: "The file is no GeoJSON FeatureCollection.",
    mend: "Put a complete copy into the data folder.",
  }),
  noVersion: (): Fault => ({
    reason: "The file tells no version of the data.",
    mend: 'Add a line such as "version": "2026.11".',
  }),
  openQuote: (row: number): Fault => ({
    reason: `The file ends inside a quoted cell that begins in row ${row}: it is cut off, or a quotation mark is missing.`,
    mend: `Put a complete copy into the data folder, or close the quotation in row ${row}.`,
  }),
  missingColumns: (columns: readonly string[]): Fault => ({
    reason:
      columns.length === 1
        ? `The column ${columns[0]} is missing, so no row could be taken.`
        : `${columns.length} columns are missing, so no row could be taken: ${columns.join(", ")}.`,
    mend: `Write the ${columns.length === 1 ? "heading" : "headings"} ${columns.join(", ")} in row 1.`,
  }),
  repeatedColumn: (column: string): Fault => ({
    reason: `Two columns are headed ${isolated(column)}, so no row could be taken.`,
    mend: "Remove or rename one of them in row 1.",
  }),
  needsFile: (file: string): Fault => ({
    reason: `No row could be taken, since these rows refer to ${file}, which could not be read.`,
    mend: `Mend ${file} first.`,
  }),
  noPolygon: (name: string): Fault => ({
    reason: `${isolated(name)} has no polygon, so the map cannot show it.`,
    mend: "Add a feature with this id whose geometry is a Polygon or MultiPolygon.",
  }),
};

/** Faults of a row's form. */
const rows = {
  tooManyCells: (cells: number, columns: number): Fault => ({
    reason: `The row has ${cells} cells, the header ${columns}.`,
    mend: "Put quotation marks around a cell that holds the separator.",
  }),
  strayQuote: (): Fault => ({
    reason: "A quotation mark stands in the middle of a quoted cell.",
    mend: "Double each quotation mark inside a quoted cell, or save the file from a spreadsheet.",
  }),
  lostLetters: (): Fault => ({
    reason: "Letters were lost, since the file was not saved as UTF-8.",
    mend: "Write the letters again and save the file as “CSV UTF-8”.",
  }),
};

/** Faults of one cell. */
const cells = {
  empty: (column: string): Fault => ({ reason: "The cell is empty.", mend: `Fill in ${column}.` }),
  notSlug: (value: string, suggestion: string): Fault => ({
    reason: `${quote(value)} is no id.`,
    mend: `Use small letters, digits and single hyphens${suggestion === "" ? "" : `, such as ${suggestion}`}.`,
  }),
  notRegionCode: (value: string): Fault => ({
    reason: `${quote(value)} is no id of a region.`,
    mend: "Write an ISO 3166 code or p-code, such as AF-NAN or PK213.",
  }),
  repeatedId: (value: string, first: number): Fault => ({
    reason: `Row ${first} has the id ${quote(value)} already.`,
    mend: `Give this row an id of its own, or remove it if it repeats row ${first}.`,
  }),
  notAWord: (value: string, words: readonly string[], nearest: string | null): Fault => ({
    reason: `${quote(value)} is none of the words of this column.`,
    mend:
      nearest === null ? `Write ${oneOf(words)}.` : `Write ${isolated(nearest)}, or another of ${words.join(", ")}.`,
  }),
  notDate: (value: string, suggestions: readonly string[]): Fault => ({
    reason: `${quote(value)} is no date.`,
    mend: suggestions.length === 0 ? "Write year-month-day, such as 2023-05-17." : `Write ${oneOf(suggestions)}.`,
  }),
  ambiguousDate: (value: string, dayFirst: Day, monthFirst: Day): Fault => ({
    reason: `${quote(value)} can mean ${dayWords(dayFirst)} or ${dayWords(monthFirst)}.`,
    mend: `Write ${isoDay(dayFirst)} or ${isoDay(monthFirst)}.`,
  }),
  unlikelyYear: (value: string, first: number, last: number): Fault => ({
    reason: `${quote(value)} lies outside the years ${first} to ${last}.`,
    mend: "Correct the year.",
  }),
  notWholeNumber: (value: string, suggestion: string | null): Fault => ({
    reason: `${quote(value)} is no whole number.`,
    mend: `Write digits only, ${suggestion === null ? "such as 150" : `such as ${suggestion}`}.`,
  }),
  notNumberWithin: (value: string, low: number, high: number): Fault => ({
    reason: `${quote(value)} is no number from ${low} to ${high}.`,
    mend: "Write a number such as 66.5596.",
  }),
  notAddress: (value: string): Fault => ({
    reason: `${quote(value)} is no web address.`,
    mend: "Write the whole address, beginning with https:// or http://, without spaces.",
  }),
  unknownRegion: (value: string, nearest: string | null): Fault => ({
    reason: `No region is called ${quote(value)}.`,
    mend:
      nearest === null
        ? "Write a name or id of regions.csv, and semicolons between several."
        : `Write ${isolated(nearest)}, or another name of regions.csv.`,
  }),
  ambiguousRegion: (value: string, ids: readonly string[]): Fault => ({
    reason: `${quote(value)} is a name of more than one region.`,
    mend: `Write ${oneOf(ids)}.`,
  }),
  listedTwice: (value: string): Fault => ({
    reason: `${quote(value)} is listed twice.`,
    mend: "Remove one of the two.",
  }),
  unknownId: (value: string, file: string, nearest: string | null): Fault => ({
    reason: `No row of ${file} has the id ${quote(value)}.`,
    mend:
      nearest === null ? `Add a row with this id to ${file}.` : `Write ${isolated(nearest)}, or add a row to ${file}.`,
  }),
  leftOutId: (value: string, file: string, row: number): Fault => ({
    reason: `This row refers to ${quote(value)}, whose row ${row} in ${file} was left out.`,
    mend: `Mend row ${row} of ${file}; this row then returns.`,
  }),
};

/** Faults of a withdrawn claim. */
const withdrawn = {
  stillThere: (id: string, file: string, row: number): Fault => ({
    reason: `${quote(id)} stands in row ${row} of ${file}, so it is not withdrawn.`,
    mend: `Remove row ${row} of ${file}, or this row.`,
  }),
};

/** Faults of a relation. */
const relations = {
  toItself: (): Fault => ({
    reason: "The relation is one of a claim to itself.",
    mend: "Write the id of another claim.",
  }),
  wrongOrder: (relation: string): Fault => ({
    reason: `A relation ${relation} holds both ways and is written once, with the ids in alphabetical order.`,
    mend: "Exchange from and to.",
  }),
  repeated: (first: number): Fault => ({ reason: `Row ${first} says the same.`, mend: "Remove one of the two rows." }),
  otherRelation: (first: number, relation: string): Fault => ({
    reason: `Row ${first} gives these two claims another relation, ${relation}.`,
    mend: "Keep one of the two rows.",
  }),
};

/** Faults of synonyms. */
const synonyms = {
  noWords: (value: string): Fault => ({
    reason: `${quote(value)} has no word to search for.`,
    mend: "Write a name of letters or digits.",
  }),
  sameWords: (): Fault => ({
    reason: "Both names are the same to the search, which passes over case, accents, hyphens, apostrophes, -e and al-.",
    mend: "Remove the row.",
  }),
  repeated: (first: number): Fault => ({
    reason: `Both names are the same already, by row ${first} or a chain that begins there.`,
    mend: "Remove the row.",
  }),
  otherKind: (kind: string, first: number): Fault => ({
    reason: `Row ${first} calls one of these names a ${kind}.`,
    mend: "Write the same kind in both rows, or a name that tells them apart.",
  }),
};

/** Faults between the rows of regions. */
const regions = {
  wrongParent: (level: string, parent: string): Fault => ({
    reason: `${quote(parent)} cannot be the parent of a ${level}.`,
    mend:
      level === "country" ? "Empty the cell." : `Write the id of a ${level === "district" ? "province" : "country"}.`,
  }),
};

/** Where a problem stands: `claims.csv, row 118, occurred_from`. */
function place(problem: Problem): string {
  return [problem.file, problem.row === null ? null : `row ${problem.row}`, problem.column]
    .filter((part) => part !== null)
    .join(", ");
}

/** Words about faults in data and links. */
export const problems = {
  files,
  rows,
  cells,
  claims: claimFaults,
  relations,
  withdrawn,
  synonyms,
  regions,
  place,
  link: linkFaults,
};
