import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDay } from "../../src/core/time/day.ts";
import { dayFrom, partialDateFrom } from "../../src/io/dates.ts";
import { createDay, createSpan } from "../helpers/claims.ts";
import { faultWordsIn } from "../helpers/in-words.ts";

const readDay = dayFrom(2014);
const readPartialDate = partialDateFrom(1900);
const days = fc.integer({ min: createDay("2014-01-01"), max: createDay("2100-12-31") });

describe("a day", () => {
  test.each([
    ["2023-05-17", "2023-05-17"],
    ["17/05/2023", "2023-05-17"],
    ["17.05.2023", "2023-05-17"],
    ["17.5.2023", "2023-05-17"],
    ["29/02/2024", "2024-02-29"],
    ["05/05/2023", "2023-05-05"],
  ])("%s is %s", (text, iso) => {
    expect(readDay(text)).toEqual({ value: createDay(iso) });
  });

  test("asks which is meant where day and month can be exchanged", () => {
    expect(faultWordsIn(readDay("05/06/2023"))).toEqual({
      reason: "“05/06/2023” can mean 5 Jun 2023 or 6 May 2023.",
      mend: "Write 2023-06-05 or 2023-05-06.",
    });
  });

  test.each([
    ["2022-13-01", "is no date", "Write year-month-day"],
    ["2023-02-29", "is no date", "Write year-month-day"],
    ["31/02/2023", "is no date", "Write year-month-day"],
    ["05/17/2023", "is no date", "Write 2023-05-17."],
    ["2023-5-7", "is no date", "Write 2023-05-07."],
    ["17/05.2023", "is no date", "Write year-month-day"],
    ["2023-05", "is no date", "Write year-month-day"],
    ["2013-12-31", "lies outside the years 2014 to 2100", "Correct the year."],
    ["2203-05-17", "lies outside the years 2014 to 2100", "Correct the year."],
  ])("%s is refused", (text, reason, mend) => {
    expect(faultWordsIn(readDay(text))).toEqual({
      reason: expect.stringContaining(reason),
      mend: expect.stringContaining(mend),
    });
  });

  test("is the same in each way to write it", () => {
    fc.assert(
      fc.property(days, fc.constantFrom("/", "."), (day, mark) => {
        const [year, month, dayOfMonth] = isoDay(day).split("-");
        expect(readDay(isoDay(day))).toEqual({ value: day });
        const reading = readDay([dayOfMonth, month, year].join(mark));
        const isPlain = Number(dayOfMonth) > 12 || dayOfMonth === month;
        expect(reading).toEqual(isPlain ? { value: day } : { fault: expect.anything() });
      }),
    );
  });
});

describe("a partial date", () => {
  test.each([
    ["2023", createSpan("2023-01-01", "2023-12-31", "year")],
    ["2024-02", createSpan("2024-02-01", "2024-02-29", "month")],
    ["2023-05-17", createSpan("2023-05-17")],
    ["17/05/2023", createSpan("2023-05-17")],
  ])("%s is the span it covers", (text, span) => {
    expect(readPartialDate(text)).toEqual({ value: span });
  });

  test.each(["2023-13", "2023-00", "23-05", "05/2023", "May 2023", "0999", "2999-01", ""])("%s is refused", (text) => {
    expect(readPartialDate(text)).toHaveProperty("fault");
  });
});
