import type { Dataset, Region, Search } from "../core/records/records.ts";
import { OUTCOMES } from "../core/records/vocabulary.ts";
import { oneOf } from "./cells.ts";
import { readTable } from "./csv-table.ts";
import { partialDateFrom } from "./dates.ts";
import { checkEdition } from "./edition.ts";
import type { ReadingAids } from "./reading-aids.ts";
import { noRecords, orNone, type Records, readRecords } from "./records.ts";
import { regionNamed } from "./region-names.ts";

const FILE = "coverage.csv";
const COLUMNS = ["id", "searched_on", "regions", "question", "sources", "outcome", "note"] as const;
const EARLIEST_YEAR = 2014;

/**
 * The searches of `coverage.csv`, and the problem of the file where it is of no use as a whole. None of a package without
 * the table.
 * @param dataset what the other tables came to
 */
export function readCoverage(
  text: string | undefined,
  dataset: Pick<Dataset, "regions" | "created">,
  aids: ReadingAids | null,
): Records<Search> {
  const none = noRecords<Search>(FILE);
  return text === undefined ? none : orNone(none, () => searchesOf(text, dataset, aids));
}

/** The searches of the text of `coverage.csv`. Throws a `PackageError` where it is of no use as a whole. */
export function searchesOf(
  text: string,
  { regions, created }: Pick<Dataset, "regions" | "created">,
  aids: ReadingAids | null,
): Records<Search> {
  const table = readTable(FILE, text, COLUMNS);
  const readDate = partialDateFrom(EARLIEST_YEAR, aids?.dateReader(table.rows, "searched_on"));
  const known = { ...noRecords<Region>("regions.csv"), taken: regions, rowsByName: new Map<string, number>() };
  const readRegion = regionNamed(known, aids);
  return readRecords(table, (row, id: Search["id"]) => {
    const searchedOn = row.required("searched_on", readDate);
    checkEdition(row, created, [["searched_on", searchedOn?.from]], null);
    row.requiredText("regions");
    const searched = row.list("regions", readRegion);
    const question = row.requiredText("question");
    const sources = row.requiredText("sources");
    const outcome = row.required("outcome", oneOf(OUTCOMES));
    if (searchedOn === null || searched === null || outcome === null) return null;
    return { id, searchedOn, regions: searched, question, sources, outcome, note: row.text("note") };
  });
}
