import { quote } from "./quote.ts";

/** Why a date that was typed is not taken, and what to write. */
export const typedDates = {
  eitherDate: (written: string, dayFirst: string, monthFirst: string) =>
    `${quote(written)} can mean ${dayFirst} or ${monthFirst}. Write the month in words.`,
  solarDate: (written: string, gregorian: string) =>
    `${quote(written)} is a date of the Solar Hijri calendar. Write ${gregorian}.`,
  fromAfterTo: (from: string, to: string) => `From, ${from}, lies after To, ${to}. Write the other one first.`,
  noDate: (written: string) => `${quote(written)} is no date. Write 1 Aug 2021, Aug 2021, 2021 or 2021-08-01.`,
};
