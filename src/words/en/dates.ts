import { createDates } from "../create-dates.ts";
import { monthNames } from "../create-formats.ts";
import { formats } from "./formats.ts";

/** Days and spans. */
export const dates = createDates({
  months: monthNames("en-GB", "long"),
  // en-GB has four letters for September alone.
  shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  day: (dayOfMonth, month, year) => `${formats.number(dayOfMonth)} ${month} ${formats.figures(year)}`,
  dayAlone: (dayOfMonth, month) =>
    month === null ? formats.number(dayOfMonth) : `${formats.number(dayOfMonth)} ${month}`,
  month: (month, year) => `${month} ${formats.figures(year)}`,
  year: formats.figures,
  shortYear: (year) => `’${formats.figures(year).slice(-2)}`,
  range: (from, to) => `${from} – ${to}`,
  by: (date) => `by ${date}`,
  upTo: (date) => `up to ${date}`,
  since: (date) => `since ${date}`,
});
