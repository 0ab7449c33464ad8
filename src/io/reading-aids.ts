import type { NearFinder } from "../core/search/near-words.ts";
import type { DateOrder, DateReading } from "../core/time/written-date.ts";

/**
 * What helps to read cells that are not written as the package promises, and to tell what may have been meant: code that
 * is fetched only where a table has such cells.
 */
export interface ReadingAids {
  /** Reads a date in any form (`readDate`). */
  readDate(text: string, order?: DateOrder | null): DateReading | null;
  nearFinder(candidates: () => Iterable<string>): NearFinder;
}
