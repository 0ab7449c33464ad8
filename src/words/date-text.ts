import { dayOf, monthEnd, monthStart, partsOf } from "../core/time/day.ts";
import type { WrittenDate } from "../core/timeline/typed-dates.ts";
import type { WindowEnd } from "../core/timeline/unit-grid.ts";
import type { Catalogue } from "./catalogue.ts";

/**
 * Reads a date that stands for one end of a window, with the months of the language and in its figures or any other.
 * Takes `2021-08-01`, `2021-08`, `1 Aug 2021`, `1 August 2021`, `Aug 2021`, `Q3 2021` and `2021`, whatever the case;
 * nothing at all, or the word for an open end, is `open`. Null where the text is no such date: dates in figures with
 * day or month first mean different days to different readers.
 */
export function parseDateText(text: Catalogue, written: string, end: WindowEnd): WrittenDate | "open" | null {
  const words = read(written);
  if (words === "" || words === read(end === "from" ? text.timeline.earliest : text.timeline.latest)) return "open";
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(words);
  if (iso) return daysIn(iso[1], iso[2] === undefined ? null : Number(iso[2]), iso[3]);
  const quarter = /^q([1-4]) (\d{4})$/.exec(words);
  if (quarter) return monthsFrom(quarter[2], Number(quarter[1]) * 3 - 2, 3);
  const withName = /^(?:(\d{1,2}) )?(\p{L}[\p{L}\p{M}\u200c]+) (\d{4})$/u.exec(words);
  return withName ? daysIn(withName[3], monthNamed(text, withName[2] as string), withName[1]) : null;
}

/** In small letters and figures 0–9, without full stops and commas, a space between words. */
function read(written: string): string {
  return written
    .toLowerCase()
    .replace(/\p{Nd}/gu, figure)
    .split(/[\s.,،]+/)
    .filter(Boolean)
    .join(" ");
}

/** A figure of any script as 0–9: the ten of a script follow one another, and no two scripts do. */
function figure(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

/** The month (1–12) that is named so, or whose name begins with three such letters or more; 0 where there is none. */
function monthNamed({ dates: { months, shortMonths } }: Catalogue, name: string): number {
  const isNamed = (names: readonly string[]) => names.findIndex((month) => month.toLowerCase() === name) + 1;
  const begins = (month: string) => name.length > 2 && month.toLowerCase().startsWith(name);
  return isNamed(months) || isNamed(shortMonths) || months.findIndex(begins) + 1;
}

function daysIn(year: string | undefined, month: number | null, dayOfMonth: string | undefined): WrittenDate | null {
  if (month === null) return monthsFrom(year, 1, 12);
  if (month < 1 || month > 12) return null;
  if (dayOfMonth === undefined) return monthsFrom(year, month, 1);
  const day = dayOf(Number(year), month, Number(dayOfMonth));
  const isReal = partsOf(day).month === month && partsOf(day).dayOfMonth === Number(dayOfMonth);
  return isReal ? { from: day, to: day } : null;
}

function monthsFrom(year: string | undefined, month: number, count: number): WrittenDate {
  const first = (Number(year) - 1970) * 12 + month - 1;
  return { from: monthStart(first), to: monthEnd(first + count - 1) };
}
