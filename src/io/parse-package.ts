import { nearFinder } from "../core/search/near-words.ts";
import { dateReader } from "./column-dates.ts";
import { type ParsedPackage, parseTables } from "./parse-tables.ts";
import type { ReadingAids } from "./reading-aids.ts";

/** All that helps to read what is not written as it should be. */
export const READING_AIDS: ReadingAids = { dateReader, nearFinder };

/** What `parseTables` gives, with all that helps to read what is not written as it should be. */
export function parsePackage(files: Readonly<Record<string, string>>): ParsedPackage {
  return parseTables(files, READING_AIDS);
}
