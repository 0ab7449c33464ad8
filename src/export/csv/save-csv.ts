import { NO_FILTER } from "../../core/filter/filter.ts";
import type { Query } from "../../core/query/query.ts";
import type { TableName } from "../../core/table/sort.ts";
import type { WholeCatalogue } from "../../words/catalogue.ts";
import { downloadCsv } from "../download.ts";
import { windowName } from "../window-name.ts";

/** The name of a saved table: tells window, whether a filter was on, and version of the data. */
export function csvFileName(text: WholeCatalogue, table: TableName, query: Query, version: string): string {
  const isFiltered = JSON.stringify(query.filter) !== JSON.stringify(NO_FILTER);
  return text.table.fileName(table, windowName(text, query), isFiltered, version);
}

/** Time after which the page is let answer before the next slice is written, ms. */
const TURN = 24;

/**
 * Hands slices of text to the reader as a CSV file to keep. A short table is saved at once; while a long one is written
 * the page goes on answering.
 * @param onSlice is told how many slices have been written, whenever the page may show it
 * @param signal ends it without a file
 */
export async function saveCsv(
  slices: Iterable<string>,
  name: string,
  document: Document,
  onSlice: (count: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const written: Blob[] = []; // Of each slice one: all of the text at once would hold up the page.
  let start = performance.now();
  for (const slice of slices) {
    written.push(new Blob([slice]));
    if (performance.now() - start < TURN) continue;
    onSlice(written.length);
    await new Promise((resume) => setTimeout(resume));
    if (signal.aborted) return;
    start = performance.now();
  }
  downloadCsv(written, name, document);
}
