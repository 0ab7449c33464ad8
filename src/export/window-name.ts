import { isoDay } from "../core/time/day.ts";
import type { TimeWindow } from "../core/time/span.ts";
import type { Catalogue } from "../words/catalogue.ts";

/** A window as a part of a file's name: `2021-08-01--2023-12-31`, an open end left empty. */
export function windowName(text: Catalogue, { from, to }: TimeWindow): string {
  if (from === null && to === null) return text.frame.allYears;
  return [from, to].map((day) => (day === null ? "" : isoDay(day))).join("--");
}
