import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { isoDay } from "../../src/core/time/day.ts";
import { dateReader } from "../../src/io/column-dates.ts";
import { dayFrom, partialDateFrom } from "../../src/io/dates.ts";
import { parsePackage } from "../../src/io/parse-package.ts";
import { createDay, createSpan } from "../helpers/claims.ts";
import { faultWordsIn } from "../helpers/in-words.ts";
import { readFolder } from "./package-files.ts";

const alone = dateReader([], "date");
const readDay = dayFrom(2014, alone);
const readPartialDate = partialDateFrom(1900, alone);
const days = fc.integer({ min: createDay("2014-01-01"), max: createDay("2100-12-31") });

describe("a day", () => {
  test.each([
    ["2023-05-17"],
    ["2023-5-17"],
    ["2023/05/17"],
    ["2023.5.17"],
    ["17/05/2023"],
    ["17-05-2023"],
    ["17.05.2023"],
    ["17. 5. 2023"],
    ["5/17/2023"],
    ["5/17/23"],
    ["17/5/23"],
    ["17 May 2023"],
    ["17. May 2023"],
    ["17-May-2023"],
    ["17-May-23"],
    ["May 17, 2023"],
    ["may 17th 2023"],
    ["45063"],
    ["45063.75"],
    ["2023-05-17 00:00:00"],
    ["2023-05-17T00:00:00.000Z"],
    ["2023-05-17T00:00:00+04:30"],
    ["5/17/2023 12:00 AM"],
    ["۱۷/۰۵/۲۰۲۳"],
    ["٢٠٢٣-٠٥-١٧"],
    ["۱۷ May ۲۰۲۳"],
  ])("%s is 17 May 2023", (text) => {
    expect(readDay(text)).toEqual({ value: createDay("2023-05-17") });
  });

  test.each([
    ["05.06.2023", "2023-06-05"],
    ["29/02/2024", "2024-02-29"],
    ["05/05/2023", "2023-05-05"],
    ["41640", "2014-01-01"],
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
    ["05.17.2023", "is no date", "Write 2023-05-17."],
    ["17/05.2023", "is no date", "Write year-month-day"],
    ["2023-05", "is no date", "Write year-month-day"],
    ["Sep-25", "is no date", "Write year-month-day"],
    ["Q3 2023", "is no date", "Write year-month-day"],
    ["2013-12-31", "lies outside the years 2014 to 2100", "Correct the year."],
    ["2203-05-17", "lies outside the years 2014 to 2100", "Correct the year."],
    ["5/17/98", "lies outside the years 2014 to 2100", "Correct the year."],
    ["99999", "lies outside the years 2014 to 2100", "Correct the year."],
    [
      "1402/02/27",
      "is a date of the Solar Hijri calendar: 17 May 2023.",
      "Write 2023-05-17, if that is what is meant.",
    ],
    ["۱۴۰۲-۰۲-۲۷", "is a date of the Solar Hijri calendar: 17 May 2023.", "Write 2023-05-17"],
    ["27/2/1402", "is a date of the Solar Hijri calendar: 17 May 2023.", "Write 2023-05-17"],
  ])("%s is refused", (text, reason, mend) => {
    expect(faultWordsIn(readDay(text))).toEqual({
      reason: expect.stringContaining(reason),
      mend: expect.stringContaining(mend),
    });
  });

  test("is the same in each way to write it", () => {
    fc.assert(
      fc.property(days, fc.constantFrom("/", "."), (day, mark) => {
        const [year = "", month = "", dayOfMonth = ""] = isoDay(day).split("-");
        expect(readDay(isoDay(day))).toEqual({ value: day });
        const reading = readDay([dayOfMonth, month, year].join(mark));
        const isPlain = mark === "." || Number(dayOfMonth) > 12 || dayOfMonth === month;
        expect(reading).toEqual(isPlain ? { value: day } : { fault: expect.anything() });
        const serial = (Date.parse(isoDay(day)) - Date.parse("1899-12-30")) / 86_400_000;
        expect(readDay(String(serial))).toEqual({ value: day });
      }),
    );
  });
});

test("every day of a Solar Hijri year is told in its Gregorian reading", () => {
  const format = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", { dateStyle: "short", timeZone: "UTC" });
  fc.assert(
    fc.property(days, (day) => {
      const [month, dayOfMonth, year] = format.format(day * 86_400_000).split(/[/ ]/);
      expect(faultWordsIn(readDay([year, month, dayOfMonth].join("/"))).mend).toContain(`Write ${isoDay(day)}`);
    }),
  );
});

describe("a partial date", () => {
  test.each([
    ["2023", createSpan("2023-01-01", "2023-12-31", "year")],
    ["2024-02", createSpan("2024-02-01", "2024-02-29", "month")],
    ["2024/2", createSpan("2024-02-01", "2024-02-29", "month")],
    ["Feb 2024", createSpan("2024-02-01", "2024-02-29", "month")],
    ["Feb-24", createSpan("2024-02-01", "2024-02-29", "month")],
    ["Sep-25", createSpan("2025-09-01", "2025-09-30", "month")],
    ["Sept-25", createSpan("2025-09-01", "2025-09-30", "month")],
    ["۲۰۲۴-۰۲", createSpan("2024-02-01", "2024-02-29", "month")],
    ["2023-05-17", createSpan("2023-05-17")],
    ["17/05/2023", createSpan("2023-05-17")],
  ])("%s is the span it covers", (text, span) => {
    expect(readPartialDate(text)).toEqual({ value: span });
  });

  test.each(["2023-13", "2023-00", "23-05", "05/2023", "0999", "2999-01", "Q3 2023", "1402", "1402-02", ""])(
    "%s is refused",
    (text) => {
      expect(readPartialDate(text)).toHaveProperty("fault");
    },
  );
});

describe("a column", () => {
  const column = (...texts: readonly string[]) => texts.map((text, index) => ({ row: index + 2, cell: () => text }));
  const readIn = (rows: ReturnType<typeof column>) => dayFrom(2014, dateReader(rows, "date"));

  test.each([
    [["05/06/2023", "17/05/2023"], "2023-06-05"],
    [["05/06/2023", "5/17/23"], "2023-05-06"],
    [["5-6-2023", "5-17-2023"], "2023-05-06"],
    [["05/06/2023", "2023-01-31", "17.05.2023", "31/01/2023"], "2023-06-05"],
  ])("%j decides by its dates of one meaning", ([text = "", ...others], iso) => {
    expect(readIn(column(text, ...others))(text)).toEqual({ value: createDay(iso) });
  });

  test("that contradicts itself is told with two rows, and its dates of one meaning are taken", () => {
    const read = readIn(column("05/06/2023", "17/05/2023", "05/18/2023", "07/08/2023"));
    expect(read("17/05/2023")).toEqual({ value: createDay("2023-05-17") });
    expect(read("05/18/2023")).toEqual({ value: createDay("2023-05-18") });
    expect(faultWordsIn(read("05/06/2023"))).toEqual({
      reason:
        "The day comes first in some dates of this column, the month in others: row 3 has “17/05/2023”, row 4 has “05/18/2023”. So these can mean two days each.",
      mend: "Write 2023-05-17 in row 3, 2023-05-18 in row 4, and all others like that.",
    });
    expect(read("07/08/2023")).toEqual(read("05/06/2023"));
  });

  test("that decides nothing is told with two rows", () => {
    const read = readIn(column("05/06/2023", "", "03/04/2023", "01/01/2023"));
    expect(read("01/01/2023")).toEqual({ value: createDay("2023-01-01") });
    expect(faultWordsIn(read("03/04/2023"))).toEqual({
      reason:
        "No date of this column tells whether the day or the month comes first: row 2 has “05/06/2023”, row 4 has “03/04/2023”.",
      mend: "Write 2023-06-05 or 2023-05-06 in row 2, 2023-04-03 or 2023-03-04 in row 4, and all others like that.",
    });
  });
});

describe("the table of claims as a spreadsheet saves it", () => {
  const files = readFolder("public/data");
  const { data } = Papa.parse<Record<string, string>>(files["claims.csv"] ?? "", {
    header: true,
    skipEmptyLines: true,
  });
  const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  type Written = (year: string, month: string, day: string) => string;
  const forms: readonly (readonly [name: string, day: Written])[] = [
    ["m/d/yyyy", (year, month, day) => `${Number(month)}/${Number(day)}/${year}`],
    ["m/d/yy", (year, month, day) => `${Number(month)}/${Number(day)}/${year.slice(2)}`],
    ["dd/mm/yyyy", (year, month, day) => `${day}/${month}/${year}`],
    ["dd-mm-yyyy", (year, month, day) => `${day}-${month}-${year}`],
    ["dd.mm.yyyy", (year, month, day) => `${day}.${month}.${year}`],
    ["d-mmm-yy", (year, month, day) => `${Number(day)}-${MONTHS[Number(month) - 1]}-${year.slice(2)}`],
    ["yyyy/m/d", (year, month, day) => `${year}/${Number(month)}/${Number(day)}`],
    [
      "numbers",
      (year, month, day) => String((Date.parse(`${year}-${month}-${day}`) - Date.parse("1899-12-30")) / 86_400_000),
    ],
  ];

  test.each(forms)("with days as %s and months as Sep-25 keeps every claim as it was", (_, written) => {
    const rewritten = (date = "") => {
      const [year = "", month, day] = date.split("-");
      if (month === undefined) return date;
      return day === undefined ? `${MONTHS[Number(month) - 1]}-${year.slice(2)}` : written(year, month, day);
    };
    const rows = data.map((row) => ({
      ...row,
      occurred_from: rewritten(row["occurred_from"]),
      occurred_to: rewritten(row["occurred_to"]),
      reported_on: rewritten(row["reported_on"]),
    }));
    const { dataset, problems } = parsePackage({ ...files, "claims.csv": Papa.unparse(rows, { delimiter: ";" }) });
    expect(problems).toEqual([]);
    expect(dataset).toEqual(parsePackage(files).dataset);
  });
});
