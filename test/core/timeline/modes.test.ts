import { describe, expect, it } from "vitest";
import { changeClock, changeMode, changeRollingMonths, changeStep, settled } from "../../../src/core/timeline/modes.ts";
import { createSettings, createTimes, written } from "./create-settings.ts";

const times = createTimes();

describe("a change of mode", () => {
  it("keeps the end", () => {
    const range = createSettings("2021-08-01 2023-12-31", { rollingMonths: 6 });
    expect(written(changeMode(range, "rolling", times))).toBe("2023-07-01 2023-12-31");
    expect(written(changeMode(range, "cumulative", times))).toBe(". 2023-12-31");
  });

  it("back to a range keeps what is seen", () => {
    const rolling = createSettings("2023-07-01 2023-12-31", { mode: "rolling", rollingMonths: 6 });
    expect(written(changeMode(rolling, "range", times))).toBe("2023-07-01 2023-12-31");
    const cumulative = createSettings(". 2023-12-31", { mode: "cumulative" });
    expect(written(changeMode(cumulative, "range", times))).toBe(". 2023-12-31");
  });

  it("to rolling with an open end ends with the last month of the data", () => {
    const rolling = changeMode(createSettings(". .", { step: "year" }), "rolling", times);
    expect(written(rolling)).toBe("2025-04-01 .");
  });
});

describe("the months of a rolling window", () => {
  it("move its start", () => {
    const rolling = createSettings("2023-01-01 2023-12-31", { mode: "rolling" });
    expect(written(changeRollingMonths(rolling, 3, times))).toBe("2023-10-01 2023-12-31");
  });

  it("are whole and at least one", () => {
    const rolling = createSettings("2023-01-01 2023-12-31", { mode: "rolling" });
    expect(changeRollingMonths(rolling, 2.6, times).rollingMonths).toBe(3);
    expect(changeRollingMonths(rolling, -4, times).rollingMonths).toBe(1);
    expect(changeRollingMonths(rolling, Number.NaN, times).rollingMonths).toBe(1);
    expect(changeRollingMonths(rolling, 9999, times).rollingMonths).toBe(240);
  });

  it("run back from a typed day to the day after the same day", () => {
    const rolling = createSettings(". 2023-12-15", { mode: "rolling", rollingMonths: 2 });
    expect(written(settled(rolling, times))).toBe("2023-10-16 2023-12-15");
  });
});

it("a change of step keeps the window", () => {
  const changed = changeStep(createSettings("2021-08-15 2023-12-31"), "year");
  expect([written(changed), changed.step]).toEqual(["2021-08-15 2023-12-31", "year"]);
});

it("a change of clock asks the other clock for the same days", () => {
  const changed = changeClock(createSettings("2021-08-15 ."), "reported", times);
  expect([written(changed), changed.clock]).toEqual(["2021-08-15 .", "reported"]);
  const rolling = createSettings("2025-04-01 .", { mode: "rolling" });
  expect(written(changeClock(rolling, "reported", createTimes({ last: "2025-12-09" })))).toBe("2025-01-01 .");
});

it("settings from elsewhere come into order", () => {
  expect(written(settled(createSettings("2023-12-31 2021-08-01"), times))).toBe("2021-08-01 2023-12-31");
  expect(written(settled(createSettings("2019-01-01 2021-08-31", { mode: "cumulative" }), times))).toBe(". 2021-08-31");
  const range = createSettings("2021-08-01 .");
  expect(settled(range, times)).toBe(range);
});
