import type { Fault, FaultCode, FaultWording, FaultWords } from "../../core/records/fault.ts";
import { cellFaults } from "./cell-faults.ts";
import { claimFaults } from "./claim-faults.ts";
import { fileFaults } from "./file-faults.ts";
import { formats } from "./formats.ts";
import { rowFaults } from "./row-faults.ts";

const wording: FaultWording<FaultCode> = { ...fileFaults, ...rowFaults, ...cellFaults, ...claimFaults };

/** What is wrong and how to mend it, in words. */
function inWords<Code extends FaultCode>({ code, values }: Fault<Code>): FaultWords {
  return wording[code](...values);
}

/** Words of the list of faults in the data. */
export const problems = {
  title: (rows: number, files: number): string => {
    if (files > 0) return rows + files === 1 ? "1 data problem" : `${formats.number(rows + files)} data problems`;
    return rows === 1 ? "1 row was left out" : `${formats.number(rows)} rows were left out`;
  },
  hint: "Everything else was taken. Mend the rows in the file and load the page again.",
  copy: "Copy as text",
  copied: "Copied",
  columns: { row: "Row", column: "Column", value: "Value", reason: "What is wrong", mend: "How to mend it" },
  file: "File",
  wholeFile: "whole file",
  inWords,
};
