import type { Fault, FileFaultCode } from "./fault.ts";

/** A fault in a file and where it stands. The row it stands in was left out, all else taken. */
export interface Problem {
  readonly file: string;
  /** Line number as a spreadsheet shows it (the header is row 1), or null where the whole file is meant. */
  readonly row: number | null;
  readonly column: string | null;
  /** The value at fault as it was read. */
  readonly value: string | null;
  readonly fault: Fault;
}

/** A file that is no use at all, and why. */
export interface UselessFile {
  readonly file: string;
  readonly fault: Fault<FileFaultCode>;
}

/** How many rows have a fault, however many each, and how many faults are of whole files. */
export function problemCounts(problems: readonly Problem[]): { readonly rows: number; readonly files: number } {
  const ofRows = problems.filter(({ row }) => row !== null);
  return {
    rows: new Set(ofRows.map(({ file, row }) => `${file} ${row}`)).size,
    files: problems.length - ofRows.length,
  };
}
