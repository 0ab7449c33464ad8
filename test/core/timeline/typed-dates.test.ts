import { describe, expect, it } from "vitest";
import { isoDay } from "../../../src/core/time/day.ts";
import type { TimelineSettings } from "../../../src/core/timeline/timeline.ts";
import { isBeyond, typeDate } from "../../../src/core/timeline/typed-dates.ts";
import type { WindowEnd } from "../../../src/core/timeline/unit-grid.ts";
import { parseDateText, refusedDate } from "../../../src/words/date-text.ts";
import { english } from "../../helpers/english.ts";
import { createSettings, createTimes, written } from "./create-settings.ts";

function read(text: string, end: WindowEnd = "from"): string | null {
  const date = parseDateText(english, text, end);
  return date === null || date === "open" ? date : `${isoDay(date.from)} ${isoDay(date.to)}`;
}

describe("a date as written", () => {
  it.each([
    ["1 Aug 2021", "2021-08-01 2021-08-01"],
    ["01 august 2021", "2021-08-01 2021-08-01"],
    ["2021-08-01", "2021-08-01 2021-08-01"],
    ["29 Feb 2024", "2024-02-29 2024-02-29"],
    ["Aug 2021", "2021-08-01 2021-08-31"],
    ["Sept. 2021", "2021-09-01 2021-09-30"],
    [" 2021-02 ", "2021-02-01 2021-02-28"],
    ["Q4 2021", "2021-10-01 2021-12-31"],
    ["2021", "2021-01-01 2021-12-31"],
    ["May 17, 2022", "2022-05-17 2022-05-17"],
    ["2022/05/17", "2022-05-17 2022-05-17"],
    ["17/05/2022", "2022-05-17 2022-05-17"],
    ["17.05.2022", "2022-05-17 2022-05-17"],
    ["5/17/22", "2022-05-17 2022-05-17"],
    ["۲۰۲۲-۰۵-۱۷", "2022-05-17 2022-05-17"],
  ])("%s stands for %s", (text, days) => {
    expect(read(text)).toBe(days);
  });

  it.each([
    "29 Feb 2023",
    "31 Apr 2021",
    "2021-13",
    "2021-02-30",
    "Foo 2021",
    "ju",
    "ma 2021",
    "01/08/2021",
    "0 Aug 2021",
    "1402/02/27",
  ])("%s is none", (text) => {
    expect(read(text)).toBe(null);
  });

  it.each([
    ["Foo 2021", "“Foo 2021” is no date. Write 1 Aug 2021, Aug 2021, 2021 or 2021-08-01."],
    ["01/08/2021", "“01/08/2021” can mean 1 Aug 2021 or 8 Jan 2021. Write the month in words."],
    ["1402/02/27", "“1402/02/27” is a date of the Solar Hijri calendar. Write 17 May 2023."],
  ])("%s is refused with what is meant", (text, words) => {
    expect(refusedDate(english, text)).toBe(words);
  });

  it("is open where nothing or the word of its end is written", () => {
    expect([read(""), read("  "), read("Earliest", "from"), read("latest", "to")]).toEqual([
      "open",
      "open",
      "open",
      "open",
    ]);
    expect([read("latest", "from"), read("earliest", "to")]).toEqual([null, null]);
  });
});

describe("a date typed", () => {
  const times = createTimes();
  const type = (settings: TimelineSettings, end: WindowEnd, text: string): TimelineSettings => {
    const date = parseDateText(english, text, end);
    return typeDate(settings, end, date === "open" ? null : date, times);
  };

  it("sets one end, the start to the first and the end to the last day meant", () => {
    const settings = createSettings("2021-08-01 2023-12-31", { step: "year" });
    expect(written(type(settings, "from", "15 Sep 2021"))).toBe("2021-09-15 2023-12-31");
    expect(written(type(settings, "from", "2022"))).toBe("2022-01-01 2023-12-31");
    expect(written(type(settings, "to", "Feb 2024"))).toBe("2021-08-01 2024-02-29");
  });

  it("beyond the other end is known as such, unless the start follows the end", () => {
    const beyond = (settings: TimelineSettings, end: WindowEnd, text: string) => {
      const date = parseDateText(english, text, end);
      return date !== null && date !== "open" && isBeyond(settings, end, date);
    };
    const range = createSettings("2021-08-01 2023-12-31");
    expect([beyond(range, "from", "Mar 2024"), beyond(range, "from", "Dec 2023")]).toEqual([true, false]);
    expect([beyond(range, "to", "Jul 2021"), beyond(range, "to", "2021")]).toEqual([true, false]);
    const rolling = createSettings("2023-01-01 2023-12-31", { mode: "rolling" });
    expect([beyond(rolling, "from", "2024"), beyond(rolling, "to", "2020")]).toEqual([true, false]);
    const open = createSettings(". .");
    expect([beyond(open, "from", "2024"), beyond(open, "to", "2014")]).toEqual([false, false]);
  });

  it("outside the data opens its end", () => {
    const settings = createSettings("2021-08-01 2023-12-31");
    expect(written(type(settings, "from", "2001"))).toBe(". 2023-12-31");
    expect(written(type(settings, "to", "31 Mar 2026"))).toBe("2021-08-01 .");
    expect(written(type(settings, "to", "19 Mar 2026"))).toBe("2021-08-01 2026-03-19");
    expect(written(type(settings, "to", ""))).toBe("2021-08-01 .");
  });

  it("as a start turns a rolling or cumulative window into a range", () => {
    const rolling = createSettings("2023-01-01 2023-12-31", { mode: "rolling" });
    expect(type(rolling, "from", "Aug 2021")).toMatchObject(createSettings("2021-08-01 2023-12-31", { mode: "range" }));
    const cumulative = createSettings(". 2023-12-31", { mode: "cumulative" });
    expect(type(cumulative, "from", "earliest")).toBe(cumulative);
  });

  it("as an end keeps the mode", () => {
    const rolling = createSettings("2023-01-01 2023-12-31", { mode: "rolling" });
    expect(type(rolling, "to", "Jun 2022")).toMatchObject(createSettings("2021-07-01 2022-06-30", { mode: "rolling" }));
  });
});
