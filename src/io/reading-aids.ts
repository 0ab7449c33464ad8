import type { NearFinder } from "../core/search/near-words.ts";
import type { Span } from "../core/time/span.ts";
import type { TableRow } from "./csv-table.ts";
import type { Reader } from "./reading.ts";

/**
 * What helps to read cells that are not written as the package promises, and to tell what may have been meant: code that
 * is fetched only where a table has such cells.
 */
export interface ReadingAids {
  dateReader<Column extends string>(rows: readonly TableRow<Column>[], column: Column): Reader<Span>;
  nearFinder(candidates: () => Iterable<string>): NearFinder;
}
