import { describe, expect, it } from "vitest";
import { moveReport, pressOnReport } from "../../../src/core/published/move-report.ts";
import { isoDay } from "../../../src/core/time/day.ts";
import type { TimeWindow } from "../../../src/core/time/span.ts";
import { DEFAULT_TIMELINE, type Step } from "../../../src/core/timeline/timeline.ts";
import { createDay } from "../../helpers/claims.ts";

const times = { first: createDay("2014-01-10"), last: createDay("2026-02-22") };

function settings(from: string | null, to: string | null, step: Step = "month") {
  const day = (iso: string | null) => (iso === null ? null : createDay(iso));
  return { ...DEFAULT_TIMELINE, step, published: { from: day(from), to: day(to) } };
}

function told(window: TimeWindow | null): string | null {
  return window && [window.from, window.to].map((day) => (day === null ? "." : isoDay(day))).join(" ");
}

const press = (key: string, width = false) => ({ key, width });

describe("a date of report", () => {
  it("comes to rest on the first or the last day of a unit", () => {
    const now = settings("2022-07-01", "2023-06-30");
    expect(told(moveReport(now, "from", createDay("2021-03-09"), times))).toBe("2021-03-01 2023-06-30");
    expect(told(moveReport(now, "to", createDay("2024-03-22"), times))).toBe("2022-07-01 2024-03-31");
    const yearly = settings("2022-07-01", "2023-06-30", "year");
    expect(told(moveReport(yearly, "to", createDay("2024-11-02"), times))).toBe("2022-07-01 2024-12-31");
  });

  it("never passes the other one", () => {
    const now = settings("2022-07-01", "2023-06-30");
    expect(told(moveReport(now, "from", createDay("2025-01-01"), times))).toBe("2023-06-01 2023-06-30");
    expect(told(moveReport(now, "to", createDay("2020-01-01"), times))).toBe("2022-07-01 2022-07-31");
  });

  it("stays a date at the end of the data", () => {
    const now = settings("2022-07-01", null);
    expect(told(moveReport(now, "from", createDay("2010-01-01"), times))).toBe("2014-01-01 .");
    expect(told(pressOnReport(settings(null, "2023-06-30"), "to", press("End"), times))).toBe(". 2026-02-28");
  });

  it("moves by keys, by months where time goes from claim to claim", () => {
    const now = settings("2022-07-01", "2023-06-30", "claim");
    expect(told(pressOnReport(now, "from", press("ArrowLeft"), times))).toBe("2022-06-01 2023-06-30");
    expect(told(pressOnReport(now, "to", press("ArrowUp"), times))).toBe("2022-07-01 2023-07-31");
    expect(told(pressOnReport(now, "from", press("Home"), times))).toBe("2014-01-01 2023-06-30");
  });

  it("leaves other keys, and those that move the window, alone", () => {
    const now = settings("2022-07-01", "2023-06-30");
    expect(pressOnReport(now, "from", press("a"), times)).toBeNull();
    expect(pressOnReport(now, "from", press("ArrowLeft", true), times)).toBeNull();
  });
});
