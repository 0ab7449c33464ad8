import { faultOf } from "../core/records/fault.ts";
import { textOfFile } from "./file-text.ts";
import { PackageError } from "./package-error.ts";

/** The part of `fetch` that loading needs. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** A file of the package as it came. */
export interface FetchedFile {
  readonly text: string;
  /** Its length, unpacked. */
  readonly bytes: number;
}

/**
 * A file of the package, always as the server has it now, so that files edited together are read together.
 * Rejects with a `PackageError` where the file is missing or cut off, or `textOfFile` finds it of no use.
 */
export async function fetchFile(
  fetch: Fetch,
  folder: string,
  file: string,
  priority: RequestPriority = "auto",
): Promise<FetchedFile> {
  const response = await reached(file, fetch(`${folder}${file}`, { cache: "no-cache", priority }));
  if (!response.ok) throw new PackageError(file, faultOf(codeOf(response.status), response.status));
  const bytes = await reached(file, response.arrayBuffer());
  const expected = lengthOf(response);
  if (expected !== null && bytes.byteLength < expected) {
    throw new PackageError(file, faultOf("cutOff", bytes.byteLength, expected));
  }
  return { text: textOfFile(file, bytes), bytes: bytes.byteLength };
}

/** Whether a server that did not send a file says that it has none. */
function codeOf(status: number): "missingFile" | "unsentFile" {
  return status === 404 || status === 410 ? "missingFile" : "unsentFile";
}

async function reached<Value>(file: string, coming: Promise<Value>): Promise<Value> {
  try {
    return await coming;
  } catch {
    throw new PackageError(file, faultOf("unreachableFile"));
  }
}

/** Bytes that the server announced; null where it told nothing, or the length of the packed file. */
function lengthOf(response: Response): number | null {
  const told = response.headers.get("content-length");
  const packed = response.headers.get("content-encoding");
  return told === null || (packed !== null && packed !== "identity") ? null : Number(told);
}
