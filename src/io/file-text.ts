import { faultOf } from "../core/records/fault.ts";
import { PackageError } from "./package-error.ts";

/** So many empty characters among the first letters are no text. */
const MOST_EMPTY = 3;
const BEGINNING = 512;

/**
 * The text of a file of the package: UTF-8, or UTF-16 where a byte order mark says so. Throws a `PackageError` where it is
 * empty, no text at all, a web page, or a pointer of Git LFS in place of the file.
 */
export function textOfFile(file: string, bytes: ArrayBuffer | Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (text.trim() === "") throw new PackageError(file, faultOf("emptyFile"));
  if (text.slice(0, BEGINNING).split("\0").length - 1 > MOST_EMPTY) {
    throw new PackageError(file, faultOf("notText"));
  }
  if (/^\s*</u.test(text)) throw new PackageError(file, faultOf("pageInstead"));
  if (text.startsWith("version https://git-lfs.")) throw new PackageError(file, faultOf("lfsPointer"));
  return text;
}

/** The encoding that the first bytes of a file tell. */
export function encodingOf(bytes: ArrayBuffer | Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second] = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
