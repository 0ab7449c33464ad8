import type { Fault, FaultCode, FaultWording, FaultWords } from "../../core/records/fault.ts";
import type { ProblemCounts } from "../../core/records/problem.ts";
import { isolated } from "../isolated.ts";
import { cellFaults } from "./cell-faults.ts";
import { claimFaults } from "./claim-faults.ts";
import { featureFaults } from "./feature-faults.ts";
import { fileFaults } from "./file-faults.ts";
import { formats } from "./formats.ts";
import { rowFaults } from "./row-faults.ts";
import { storyFaults } from "./story-faults.ts";

const wording: FaultWording<FaultCode> = {
  ...fileFaults,
  ...featureFaults,
  ...rowFaults,
  ...cellFaults,
  ...claimFaults,
  ...storyFaults,
};

/** What is wrong and how to mend it, in words. */
function inWords<Code extends FaultCode>({ code, values }: Fault<Code>): FaultWords {
  return wording[code](...values);
}

function counted(count: number, noun: string): string {
  return count === 0 ? "" : `${formats.number(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** Rows as ranges, first and last of each. */
type Ranges = readonly (readonly [first: number, last: number])[];

function rowsIn(ranges: Ranges): string {
  return ranges
    .map(([first, last]) =>
      first === last ? formats.figures(first) : `${formats.figures(first)}–${formats.figures(last)}`,
    )
    .join(", ");
}

function isOneRow([range, ...others]: Ranges): boolean {
  return others.length === 0 && range?.[0] === range?.[1];
}

function faultTitle({ rows, files }: ProblemCounts): string {
  if (files > 0) return counted(rows + files, "data problem");
  if (rows === 0) return "";
  return rows === 1 ? "1 row was left out" : `${formats.number(rows)} rows were left out`;
}

/** Words of the list of faults in the data. */
export const problems = {
  title: (counts: ProblemCounts): string => {
    const [faults, warnings, notes] = [
      faultTitle(counts),
      counted(counts.warnings, "warning"),
      counted(counts.notes, "note"),
    ];
    return [faults, warnings, faults || warnings ? "" : notes].filter((part) => part !== "").join(", ");
  },
  hint: ({ rows, files }: ProblemCounts): string =>
    rows + files === 0
      ? "Everything was taken. Correct in the file what is not as it should be, and load the page again."
      : "Everything else was taken. Mend the rows in the file and load the page again.",
  rows: rowsIn,
  followers: (files: readonly { readonly file: string; readonly ranges: Ranges }[]): string =>
    `Left out with it: ${files
      .map(({ file, ranges }) => `${isolated(file)}, ${isOneRow(ranges) ? "row" : "rows"} ${rowsIn(ranges)}`)
      .join("; ")}.`,
  more: (count: number): string => `${formats.number(count)} more are in the text that “Copy as text” copies.`,
  copy: "Copy as text",
  copied: "Copied",
  columns: { row: "Row", column: "Column", value: "Value", reason: "What is wrong", mend: "How to mend it" },
  file: "File",
  wholeFile: "whole file",
  inWords,
};
