import type { Fault, FaultWording, FaultWords, FileFaultCode } from "../../core/records/fault.ts";
import { formats } from "./formats.ts";
import { quote } from "./quote.ts";

const COMPLETE = "Put a complete copy into the data folder.";

/** Why a file is no use at all. */
export const fileFaults: FaultWording<FileFaultCode> = {
  missingFile: (status) => ({
    reason:
      status === null
        ? "The file is missing."
        : `The file is missing (the server answered ${formats.figures(status)}).`,
    mend: "Put it back into the data folder.",
  }),
  unsentFile: (status) => ({
    reason: `The server did not send the file (it answered ${formats.figures(status)}).`,
    mend: "Load the page again in a while; if that does not help, tell whoever keeps this site.",
  }),
  unreachableFile: () => ({
    reason: "The file could not be fetched.",
    mend: "Check the connection and load the page again.",
  }),
  pageInstead: () => ({
    reason: "The server sent a web page instead of the file, as it does for files that it does not have.",
    mend: "Put the file into the data folder.",
  }),
  emptyFile: () => ({ reason: "The file is empty.", mend: COMPLETE }),
  cutOff: (got, expected) => ({
    reason: `The file is cut off: ${formats.figures(got)} of ${formats.figures(expected)} bytes came.`,
    mend: "Load the page again; if that does not help, put a complete copy into the data folder.",
  }),
  notText: () => ({
    reason: "The file is no text: it is packed, or in a program’s own format.",
    mend: "Save it from the spreadsheet as “CSV UTF-8”.",
  }),
  lfsPointer: () => ({
    reason: "The file itself is missing: a pointer to it by Git LFS stands in its place.",
    mend: "Run git lfs pull and put the file into the data folder.",
  }),
  notJson: () => ({
    reason: "The file is cut off or damaged: it cannot be read as JSON.",
    mend: COMPLETE,
  }),
  notFeatures: () => ({
    reason: "The file is no GeoJSON FeatureCollection.",
    mend: COMPLETE,
  }),
  noFeatures: (features, isExchanged) => ({
    reason: isExchanged
      ? "Longitude and latitude are exchanged in its polygons."
      : `None of its ${formats.number(features)} features is a polygon of a region of regions.csv that can be drawn.`,
    mend: isExchanged ? "Write longitude before latitude." : COMPLETE,
  }),
  noVersion: () => ({
    reason: "The file tells no version of the data.",
    mend: 'Add a line such as "version": "2026.11".',
  }),
  openQuote: (row) => ({
    reason: `The file ends inside a quoted cell that begins in row ${formats.figures(row)}: it is cut off, or a quotation mark is missing.`,
    mend: `Put a complete copy into the data folder, or close the quotation in row ${formats.figures(row)}.`,
  }),
  missingColumns: (columns) => ({
    reason:
      columns.length === 1
        ? `The column ${columns[0]} is missing, so no row could be taken.`
        : `${formats.number(columns.length)} columns are missing, so no row could be taken: ${columns.join(", ")}.`,
    mend: `Write the ${columns.length === 1 ? "heading" : "headings"} ${columns.join(", ")} in row 1.`,
  }),
  repeatedColumn: (column) => ({
    reason: `Two columns are headed ${column}, so no row could be taken.`,
    mend: "Remove or rename one of them.",
  }),
  noRows: () => ({
    reason: "The table has headings and no rows.",
    mend: COMPLETE,
  }),
  nothingTaken: (rows, row, column, value) => ({
    reason: `None of its ${formats.number(rows)} rows could be taken. The first fault is in row ${formats.figures(row)}${
      column === null ? "" : `, ${column}`
    }${value ? `: ${quote(value)}` : ""}.`,
    mend: "Mend the rows, or put a complete copy into the data folder.",
  }),
};

/** Why a file is no use and how to mend that, in words. */
export function fileFaultInWords<Code extends FileFaultCode>({ code, values }: Fault<Code>): FaultWords {
  return fileFaults[code](...values);
}
