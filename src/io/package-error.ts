import type { Fault, FileFaultCode } from "../core/records/fault.ts";
import type { Problem, UselessFile } from "../core/records/problem.ts";

/** Thrown where a file of the data package cannot be used at all; the page shows it in place of the atlas. */
export class PackageError extends Error {
  readonly tag = "PackageError";
  readonly file: string;
  readonly fault: Fault<FileFaultCode>;

  constructor(file: string, fault: Fault<FileFaultCode>) {
    super(`${file}: ${[fault.code, ...fault.values].join(" ")}`);
    this.name = "PackageError";
    this.file = file;
    this.fault = fault;
  }
}

/** The problem of a file that is no use as a whole, where all else can still be shown. */
export function problemOfFile({ file, fault }: UselessFile): Problem {
  return { file, row: null, column: null, value: null, fault };
}
