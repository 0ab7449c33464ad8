import { NO_FILTER } from "../../core/filter/filter.ts";
import { text } from "../../core/messages/catalogue.ts";
import type { Query } from "../../core/query/query.ts";
import type { TableName } from "../../core/table/sort.ts";
import { isoDay } from "../../core/time/day.ts";

/** The name of a saved table: tells window, whether a filter was on, and version of the data. */
export function csvFileName(table: TableName, { filter, window: { from, to } }: Query, version: string): string {
  const window =
    from === null && to === null
      ? text.table.allYears
      : [from, to].map((day) => (day === null ? "" : isoDay(day))).join("--");
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
  return text.table.fileName(table, window, isFiltered, version);
}

/** Hands a text to the reader as a CSV file to keep. */
export function saveCsv(content: string, name: string, document: Document): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type: "text/csv;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
