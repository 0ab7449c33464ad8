import type { Publication } from "../core/records/records.ts";
import { PUBLICATION_KINDS } from "../core/records/vocabulary.ts";
import type { Day } from "../core/time/day.ts";
import { oneOf, webAddress } from "./cells.ts";
import { readTable } from "./csv-table.ts";
import { partialDateFrom } from "./dates.ts";
import { checkEdition } from "./edition.ts";
import type { ReadingAids } from "./reading-aids.ts";
import { type Records, readRecords } from "./records.ts";

const COLUMNS = ["id", "publisher", "title", "url", "published", "kind"] as const;
const EARLIEST_YEAR = 1900;

/** The publications of `publications.csv`. */
export function readPublications(text: string, created: Day | null, aids: ReadingAids | null): Records<Publication> {
  const table = readTable("publications.csv", text, COLUMNS);
  const readPublished = partialDateFrom(EARLIEST_YEAR, aids?.dateReader(table.rows, "published"));
  return readRecords(table, (row, id: Publication["id"]) => {
    const publisher = row.requiredText("publisher");
    const title = row.text("title");
    const url = row.optional("url", webAddress);
    const published = row.optional("published", readPublished);
    checkEdition(row, created, [["published", published?.from]], null);
    const kind = row.required("kind", oneOf(PUBLICATION_KINDS));
    return kind === null ? null : { id, publisher, title, url, published, kind };
  });
}
