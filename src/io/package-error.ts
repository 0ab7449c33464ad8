import type { Fault, FileFaultCode } from "../core/records/fault.ts";

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
