/** A fault in a file: what is wrong, where, and how to mend it. The row it stands in was left out, all else taken. */
export interface Problem {
  readonly file: string;
  /** Line number as a spreadsheet shows it (the header is row 1), or null where the whole file is meant. */
  readonly row: number | null;
  readonly column: string | null;
  /** The value at fault as it was read. */
  readonly value: string | null;
  readonly reason: string;
  readonly mend: string;
}
