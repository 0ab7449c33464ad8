import type { Fault, FaultCode, FileFaultCode } from "./fault.ts";

/** What takes nothing away but should be looked at, and what need not be. */
const WARNINGS: readonly FaultCode[] = ["fewerRows", "unknownNeighbour", "unknownEvent", "afterEdition", "garbled"];
const NOTES: readonly FaultCode[] = ["edited"];

/** A fault in a file and where it stands. The row it stands in was left out, unless it is a warning or note; all else taken. */
export interface Problem {
  readonly file: string;
  /** Line number as a spreadsheet shows it (the header is row 1), or null where the whole file is meant. */
  readonly row: number | null;
  readonly column: string | null;
  /** The value at fault as it was read, shortened where it is long. */
  readonly value: string | null;
  readonly fault: Fault;
}

/** A file that is no use at all, and why. */
export interface UselessFile {
  readonly file: string;
  readonly fault: Fault<FileFaultCode>;
}

/** Whether a problem takes something away: it is neither a warning nor a note. */
export function isFault({ fault: { code } }: Problem): boolean {
  return !WARNINGS.includes(code) && !NOTES.includes(code);
}

/** Whether a problem need not be looked at. */
export function isNote({ fault: { code } }: Problem): boolean {
  return NOTES.includes(code);
}

/** How many problems there are of each kind. */
export interface ProblemCounts {
  /** Rows that have a fault, however many each. */
  readonly rows: number;
  /** Faults of whole files, or of shapes in them. */
  readonly files: number;
  readonly warnings: number;
  readonly notes: number;
}

/** Counts problems. */
export function problemCounts(problems: readonly Problem[]): ProblemCounts {
  const faults = problems.filter(isFault);
  const ofRows = faults.filter(({ row }) => row !== null);
  const notes = problems.filter(isNote).length;
  return {
    rows: new Set(ofRows.map(({ file, row }) => `${file} ${row}`)).size,
    files: faults.length - ofRows.length,
    warnings: problems.length - faults.length - notes,
    notes,
  };
}
