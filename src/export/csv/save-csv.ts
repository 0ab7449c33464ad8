import { NO_FILTER } from "../../core/filter/filter.ts";
import type { Query } from "../../core/query/query.ts";
import type { TableName } from "../../core/table/sort.ts";
import type { WholeCatalogue } from "../../words/catalogue.ts";
import { download } from "../download.ts";
import { windowName } from "../window-name.ts";

/** The name of a saved table: tells window, whether a filter was on, and version of the data. */
export function csvFileName(
  text: WholeCatalogue,
  table: TableName,
  { filter, window }: Query,
  version: string,
): string {
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
  return text.table.fileName(table, windowName(text, window), isFiltered, version);
}

/** Hands a text to the reader as a CSV file to keep. */
export function saveCsv(content: string, name: string, document: Document): void {
  download(new Blob([content], { type: "text/csv;charset=utf-8" }), name, document);
}
