import type { Fault } from "../core/messages/problems.ts";

/** Thrown where a file of the data package cannot be used at all; the page shows it in place of the atlas. */
export class PackageError extends Error {
  readonly tag = "PackageError";
  readonly file: string;
  readonly reason: string;
  readonly mend: string;

  constructor(file: string, fault: Fault) {
    super(`${file}: ${fault.reason} ${fault.mend}`);
    this.name = "PackageError";
    this.file = file;
    this.reason = fault.reason;
    this.mend = fault.mend;
  }
}
