import type { FaultCode, FaultWording } from "../../core/records/fault.ts";
import { nearestOf } from "../../core/search/near-words.ts";
import { isoDay } from "../../core/time/day.ts";
import { isolated } from "../isolated.ts";
import { dates } from "./dates.ts";
import { formats } from "./formats.ts";
import { oneOf, quote } from "./quote.ts";

/** Faults of one cell. */
export const cellFaults = {
  emptyCell: (column) => ({ reason: "The cell is empty.", mend: `Fill in ${column}.` }),
  notSlug: (value, suggestion) => ({
    reason: `${quote(value)} is no id.`,
    mend: `Use small letters, digits and single hyphens${suggestion === "" ? "" : `, such as ${suggestion}`}.`,
  }),
  notRegionCode: (value) => ({
    reason: `${quote(value)} is no id of a region.`,
    mend: "Write an ISO 3166 code or p-code, such as AF-NAN or PK213.",
  }),
  repeatedId: (value, first) => ({
    reason: `Row ${formats.figures(first)} has the id ${quote(value)} already.`,
    mend: `Give this row an id of its own, or remove it if it repeats row ${formats.figures(first)}.`,
  }),
  notAWord: (value, words) => {
    const nearest = nearestOf(value, words);
    return {
      reason: `${quote(value)} is none of the words of this column.`,
      mend:
        nearest === null ? `Write ${oneOf(words)}.` : `Write ${isolated(nearest)}, or another of ${words.join(", ")}.`,
    };
  },
  notDate: (value, suggestions) => ({
    reason: `${quote(value)} is no date.`,
    mend: suggestions.length === 0 ? "Write year-month-day, such as 2023-05-17." : `Write ${oneOf(suggestions)}.`,
  }),
  ambiguousDate: (value, dayFirst, monthFirst) => ({
    reason: `${quote(value)} can mean ${dates.day(dayFirst)} or ${dates.day(monthFirst)}.`,
    mend: `Write ${isoDay(dayFirst)} or ${isoDay(monthFirst)}.`,
  }),
  mixedDates: ([dayRow, dayText, day], [monthRow, monthText, month]) => ({
    reason: `The day comes first in some dates of this column, the month in others: row ${formats.figures(dayRow)} has ${quote(dayText)}, row ${formats.figures(monthRow)} has ${quote(monthText)}. So these can mean two days each.`,
    mend: `Write ${isoDay(day)} in row ${formats.figures(dayRow)}, ${isoDay(month)} in row ${formats.figures(monthRow)}, and all others like that.`,
  }),
  undecidedDates: ([row, text, dayFirst, monthFirst], [otherRow, otherText, otherDayFirst, otherMonthFirst]) => ({
    reason: `No date of this column tells whether the day or the month comes first: row ${formats.figures(row)} has ${quote(text)}, row ${formats.figures(otherRow)} has ${quote(otherText)}.`,
    mend: `Write ${isoDay(dayFirst)} or ${isoDay(monthFirst)} in row ${formats.figures(row)}, ${isoDay(otherDayFirst)} or ${isoDay(otherMonthFirst)} in row ${formats.figures(otherRow)}, and all others like that.`,
  }),
  solarDate: (value, span) => ({
    reason: `${quote(value)} is a date of the Solar Hijri calendar: ${dates.span(span)}.`,
    mend: `Write ${isoDay(span.from).slice(0, { day: 10, month: 7, quarter: 7, year: 4 }[span.precision])}, if that is what is meant.`,
  }),
  afterEdition: (value, created, canForecast) => ({
    reason: `${quote(value)} lies after the day of this edition, ${dates.day(created)}.`,
    mend: `Correct the date${canForecast ? ", or begin note with “Forecast:” if the claim speaks of what is to come" : ""}. If the data are newer, renew “created” in datapackage.json: “npm run data:check -- --write” does.`,
  }),
  garbled: (original) => ({
    reason: `The letters are garbled: UTF-8 was read as Windows-1252 and saved so. It was likely ${quote(original)}.`,
    mend: "Open an unharmed copy of the file as UTF-8, or write the letters again.",
  }),
  unlikelyYear: (value, first, last) => ({
    reason: `${quote(value)} lies outside the years ${formats.figures(first)} to ${formats.figures(last)}.`,
    mend: "Correct the year.",
  }),
  notWholeNumber: (value, suggestion) => ({
    reason: `${quote(value)} is no whole number.`,
    mend: `Write digits only, ${suggestion === null ? "such as 150" : `such as ${suggestion}`}.`,
  }),
  notNumberWithin: (value, low, high) => ({
    reason: `${quote(value)} is no number from ${formats.figures(low)} to ${formats.figures(high)}.`,
    mend: "Write a number such as 66.5596.",
  }),
  notAddress: (value) => ({
    reason: `${quote(value)} is no web address.`,
    mend: "Write the whole address, beginning with https:// or http://, without spaces.",
  }),
  unknownRegion: (value, nearest) => ({
    reason: `No region is called ${quote(value)}.`,
    mend:
      nearest === null
        ? "Write a name or id of regions.csv, and semicolons between several."
        : `Write ${isolated(nearest)}, or another name of regions.csv.`,
  }),
  ambiguousRegion: (value, ids) => ({
    reason: `${quote(value)} is a name of more than one region.`,
    mend: `Write ${oneOf(ids)}.`,
  }),
  moreItems: (count) => ({
    reason: `${formats.number(count)} more of the items of this list are at fault.`,
    mend: "Mend the whole list: does the cell hold what it should?",
  }),
  listedTwice: (value) => ({
    reason: `${quote(value)} is listed twice.`,
    mend: "Remove one of the two.",
  }),
  unknownNeighbour: (value) => ({
    reason: `No row of regions.csv has the id ${quote(value)}, so it was passed over here.`,
    mend: "Write the id of a region, or remove it.",
  }),
  unknownEvent: (value) => ({
    reason: `No row of events.csv has the id ${quote(value)}, so the claim was taken without an event.`,
    mend: "Write the id of an event, add a row to events.csv, or empty the cell.",
  }),
  unknownId: (value, file, nearest) => ({
    reason: `No row of ${file} has the id ${quote(value)}.`,
    mend:
      nearest === null ? `Add a row with this id to ${file}.` : `Write ${isolated(nearest)}, or add a row to ${file}.`,
  }),
  leftOutId: (value, file, row) => ({
    reason: `This row refers to ${quote(value)}, whose row ${formats.figures(row)} in ${file} was left out.`,
    mend: `Mend row ${formats.figures(row)} of ${file}; this row then returns.`,
  }),
} satisfies Partial<FaultWording<FaultCode>>;
