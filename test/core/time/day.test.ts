import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, dayOf, isoDay, monthEnd, monthIndex, monthStart, parseIsoDay } from "../../../src/core/time/day.ts";

const anyDay = fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2200, 12, 31) });

describe("days", () => {
  it("count from 1970-01-01 in every time zone", () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(2021, 8, 15)).toBe(18_854);
    expect(isoDay(18_854)).toBe("2021-08-15");
  });

  it("survive being written and read", () => {
    fc.assert(fc.property(anyDay, (day) => parseIsoDay(isoDay(day)) === day));
  });

  it("are refused where the calendar has no such day", () => {
    for (const wrong of ["2023-02-29", "2023-13-01", "2023-00-10", "2023-1-1", "17/05/2023", ""]) {
      expect(parseIsoDay(wrong), wrong).toBeNull();
    }
    expect(parseIsoDay("2024-02-29")).not.toBeNull();
  });

  it("lie in the month whose first and last day hold them", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const month = monthIndex(day);
        return monthStart(month) <= day && day <= monthEnd(month) && monthEnd(month) + 1 === monthStart(month + 1);
      }),
    );
  });

  it("are held back to the last day of a shorter month", () => {
    expect(isoDay(addMonths(dayOf(2023, 1, 31), 1))).toBe("2023-02-28");
    expect(isoDay(addMonths(dayOf(2023, 3, 15), -12))).toBe("2022-03-15");
  });
});
