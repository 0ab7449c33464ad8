import { createDates } from "../create-dates.ts";
import { monthNames } from "../create-formats.ts";

/** Days and spans. */
export const dates = createDates({
  months: monthNames("en-GB", "long"),
  // en-GB has four letters for September alone.
  shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  day: (dayOfMonth, month, year) => `${dayOfMonth} ${month} ${year}`,
  dayAlone: (dayOfMonth, month) => (month === null ? `${dayOfMonth}` : `${dayOfMonth} ${month}`),
  month: (month, year) => `${month} ${year}`,
  year: (year) => `${year}`,
  range: (from, to) => `${from} – ${to}`,
  by: (date) => `by ${date}`,
  upTo: (date) => `up to ${date}`,
  since: (date) => `since ${date}`,
});
