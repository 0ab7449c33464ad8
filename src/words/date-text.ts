import { type DateReading, monthFinder, readDate } from "../core/time/written-date.ts";
import type { WrittenDate } from "../core/timeline/typed-dates.ts";
import type { WindowEnd } from "../core/timeline/unit-grid.ts";
import type { Catalogue, WholeCatalogue } from "./catalogue.ts";

/**
 * Reads a date that stands for one end of a window, as `readDate` does, with the months of the language, in full or in
 * short. Nothing at all, or the word for an open end, is `open`. Null where the text is no such date or can mean two.
 */
export function parseDateText(text: Catalogue, written: string, end: WindowEnd): WrittenDate | "open" | null {
  const words = plain(written);
  if (words === "" || words === plain(end === "from" ? text.timeline.earliest : text.timeline.latest)) return "open";
  const reading = reads(text, written);
  return reading?.kind === "span" ? reading.span : null;
}

/** Why a text is no date that can be taken, and what to write. */
export function refusedDate(text: WholeCatalogue, written: string): string {
  const reading = reads(text, written);
  if (reading?.kind === "solar") return text.typedDates.solarDate(written, text.dates.span(reading.span));
  if (reading?.kind !== "either") return text.typedDates.noDate(written);
  return text.typedDates.eitherDate(written, text.dates.day(reading.dayFirst), text.dates.day(reading.monthFirst));
}

function reads({ dates: { months, shortMonths } }: Catalogue, written: string): DateReading | null {
  return readDate(written, monthFinder(months, shortMonths));
}

function plain(written: string): string {
  return written.toLowerCase().trim();
}
