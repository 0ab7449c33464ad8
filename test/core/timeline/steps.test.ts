import { describe, expect, it } from "vitest";
import { dragWindow, drawWindow, moveByWidth, stepWindow } from "../../../src/core/timeline/steps.ts";
import type { Step } from "../../../src/core/timeline/timeline.ts";
import { createDay } from "../../helpers/claims.ts";
import { createSettings, createTimes, written } from "./create-settings.ts";

const times = createTimes();

describe("a step", () => {
  const ranges: readonly [Step, on: string, back: string][] = [
    ["month", "2021-02-01 2021-03-31", "2020-12-01 2021-01-31"],
    ["quarter", "2021-04-01 2021-05-31", "2020-10-01 2020-11-30"],
    ["year", "2022-01-01 2022-02-28", "2020-01-01 2020-02-29"],
  ];
  it.each(ranges)("by %s moves both ends of a range", (step, on, back) => {
    const settings = createSettings("2021-01-01 2021-02-28", { step });
    expect(written(stepWindow(settings, 1, times))).toBe(on);
    expect(written(stepWindow(settings, -1, times))).toBe(back);
  });

  it("by claim brings the end to the next day on which a claim starts and moves the start as far", () => {
    const settings = createSettings("2021-08-20 2021-08-26", { step: "claim" });
    const next = stepWindow(settings, 1, times);
    expect(written(next)).toBe("2021-08-21 2021-08-27");
    expect(written(stepWindow(next, -1, times))).toBe("2021-08-20 2021-08-26");
    expect(written(stepWindow(next, 1, times))).toBe("2024-03-16 .");
  });

  it("moves only the end of a range with an open start", () => {
    const settings = createSettings(". 2021-01-31");
    expect(written(stepWindow(settings, 1, times))).toBe(". 2021-02-28");
    expect(written(stepWindow(settings, -1, times))).toBe(". 2020-12-31");
  });

  it("moves the end of a rolling window, the start following, and that of a cumulative one", () => {
    const rolling = createSettings("2021-01-01 2021-03-31", { mode: "rolling", rollingMonths: 3 });
    expect(written(stepWindow(rolling, 1, times))).toBe("2021-02-01 2021-04-30");
    const cumulative = createSettings(". 2021-03-31", { mode: "cumulative", step: "quarter" });
    expect(written(stepWindow(cumulative, 1, times))).toBe(". 2021-06-30");
  });

  it("to the end of the data opens the end, and a step back closes it at the same length", () => {
    const last = stepWindow(createSettings("2025-12-01 2026-02-28"), 1, times);
    expect(written(last)).toBe("2026-01-01 .");
    expect(stepWindow(last, 1, times)).toBe(last);
    expect(written(stepWindow(last, -1, times))).toBe("2025-12-01 2026-02-28");
  });

  it("over what is left is shorter where a whole one does not fit", () => {
    const settings = createSettings("2025-02-01 2025-12-31", { step: "year" });
    expect(written(stepWindow(settings, 1, times))).toBe("2025-05-01 .");
    expect(written(stepWindow(createSettings("2014-11-01 2015-02-28", { step: "year" }), -1, times))).toBe(
      "2014-09-01 2014-12-31",
    );
  });

  it("keeps whole years whole at the end of the data", () => {
    const last = stepWindow(createSettings("2024-01-01 2025-12-31", { step: "year" }), 1, times);
    expect(written(last)).toBe("2025-01-01 .");
    expect(written(stepWindow(last, -1, times))).toBe("2024-01-01 2025-12-31");
  });

  it("of a year reaches no further than the last month for a window of another length", () => {
    const settings = createSettings("2026-01-01 2026-01-31", { step: "year" });
    expect(written(stepWindow(settings, 1, times))).toBe("2026-03-01 .");
  });

  it("never leaves the data, whose last month may be begun", () => {
    const settings = createSettings("2026-02-20 2026-02-25");
    expect(stepWindow(settings, 1, times)).toBe(settings);
    expect(written(stepWindow(createSettings("2014-10-01 2014-10-04"), -1, times))).toBe("2014-10-01 2014-10-04");
  });

  it("keeps the day of the month of typed dates", () => {
    const settings = createSettings("2021-08-15 2021-09-10");
    expect(written(stepWindow(settings, 1, times))).toBe("2021-09-15 2021-10-10");
  });
});

describe("a move by the window's own width", () => {
  it("goes by the months of a range", () => {
    const settings = createSettings("2021-08-01 2021-12-31", { step: "year" });
    expect(written(moveByWidth(settings, 1, times))).toBe("2022-01-01 2022-05-31");
    expect(written(moveByWidth(settings, -1, times))).toBe("2021-03-01 2021-07-31");
  });

  it("goes by the days of a range without whole months", () => {
    const settings = createSettings("2021-08-15 2021-08-21");
    expect(written(moveByWidth(settings, 1, times))).toBe("2021-08-22 2021-08-28");
  });

  it("goes by the months of a rolling window", () => {
    const settings = createSettings("2021-01-01 2021-03-31", { mode: "rolling", rollingMonths: 3 });
    expect(written(moveByWidth(settings, 1, times))).toBe("2021-04-01 2021-06-30");
    expect(written(moveByWidth(settings, -1, times))).toBe("2020-10-01 2020-12-31");
  });

  it("is a step where the start is open", () => {
    expect(written(moveByWidth(createSettings(". 2021-01-31"), 1, times))).toBe(". 2021-02-28");
  });
});

describe("the window dragged", () => {
  const drag = (window: string, from: string, to: string, part = {}): string =>
    written(dragWindow(createSettings(window, part), createDay(from), createDay(to), times));

  it("keeps its length in months", () => {
    expect(drag("2021-01-01 2021-02-28", "2021-01-20", "2021-02-22")).toBe("2021-02-01 2021-03-31");
    expect(drag("2021-01-01 2021-02-28", "2021-01-20", "2020-01-15")).toBe("2020-01-01 2020-02-29");
  });

  it("goes by quarters and years where steps do", () => {
    expect(drag("2021-01-01 2021-06-30", "2021-01-20", "2021-06-01", { step: "quarter" })).toBe(
      "2021-04-01 2021-09-30",
    );
    expect(drag("2021-01-01 2021-12-31", "2021-01-20", "2022-06-01", { step: "year" })).toBe("2022-01-01 2022-12-31");
  });

  it("ends on days on which claims start where steps do", () => {
    expect(drag("2021-08-20 2021-08-26", "2021-08-21", "2024-01-01", { step: "claim" })).toBe("2024-03-16 .");
  });

  it("stops at the beginning with its length, and opens at the end", () => {
    expect(drag("2021-01-01 2021-02-28", "2021-01-20", "2001-01-01")).toBe("2014-09-01 2014-10-31");
    expect(drag("2021-01-01 2021-02-28", "2021-01-20", "2041-01-01")).toBe("2026-02-01 .");
  });

  it("moves the end alone where the start is open, and nothing where both ends are", () => {
    expect(drag(". 2021-02-28", "2021-01-20", "2021-04-20")).toBe(". 2021-05-31");
    expect(drag(". .", "2021-01-20", "2019-04-20")).toBe(". .");
  });
});

describe("a window drawn", () => {
  it("holds the whole units of both days, in either order", () => {
    const draw = (one: string, other: string, step: Step): string =>
      written(drawWindow(createSettings(". .", { step }), createDay(one), createDay(other), times));
    expect(draw("2021-08-15", "2023-12-02", "month")).toBe("2021-08-01 2023-12-31");
    expect(draw("2023-12-02", "2021-08-15", "quarter")).toBe("2021-07-01 2023-12-31");
    expect(draw("2021-08-15", "2031-12-02", "year")).toBe("2021-01-01 .");
    expect(draw("2001-08-15", "2021-08-15", "month")).toBe(". 2021-08-31");
  });
});
