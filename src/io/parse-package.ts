import { nearFinder } from "../core/search/near-words.ts";
import { monthFinder, readDate } from "../core/time/written-date.ts";
import { type ParsedPackage, parseTables } from "./parse-tables.ts";
import type { ReadingAids } from "./reading-aids.ts";

const SPRING = ["January", "February", "March", "April", "May", "June"];
const monthNamed = monthFinder([...SPRING, "July", "August", "September", "October", "November", "December"]);

/** All that helps to read what is not written as it should be. */
export const AIDS: ReadingAids = { readDate: (text, order) => readDate(text, monthNamed, order), nearFinder };

/** What `parseTables` gives, with all that helps to read what is not written as it should be. */
export function parsePackage(files: Readonly<Record<string, string>>): ParsedPackage {
  return parseTables(files, AIDS);
}
