import { describe, expect, it } from "vitest";
import { dragHandle, handleToLimit, leapHandle, moveHandle, nudgeHandle } from "../../../src/core/timeline/handles.ts";
import type { Step } from "../../../src/core/timeline/timeline.ts";
import type { WindowEnd } from "../../../src/core/timeline/unit-grid.ts";
import { createDay } from "../../helpers/claims.ts";
import { createSettings, createTimes, written } from "./create-settings.ts";

const times = createTimes();

describe("a handle dragged", () => {
  const snaps: readonly [Step, WindowEnd, day: string, rest: string][] = [
    ["month", "from", "2022-05-11", "2022-05-01 2023-12-31"],
    ["month", "from", "2022-05-21", "2022-06-01 2023-12-31"],
    ["month", "to", "2022-05-20", "2021-08-01 2022-05-31"],
    ["month", "to", "2022-05-11", "2021-08-01 2022-04-30"],
    ["quarter", "from", "2022-05-11", "2022-04-01 2023-12-31"],
    ["quarter", "to", "2022-05-20", "2021-08-01 2022-06-30"],
    ["year", "from", "2022-05-11", "2022-01-01 2023-12-31"],
    ["year", "to", "2022-05-11", "2021-08-01 2021-12-31"],
    ["claim", "from", "2021-08-27", "2021-08-27 2023-12-31"],
    ["claim", "from", "2020-01-01", "2021-08-26 2023-12-31"],
    ["claim", "to", "2022-05-11", "2021-08-01 2021-08-27"],
  ];
  it.each(snaps)("by %s rests its end %s near %s", (step, end, day, rest) => {
    const settings = createSettings("2021-08-01 2023-12-31", { step });
    expect(written(dragHandle(settings, end, createDay(day), times).settings)).toBe(rest);
  });

  it("to the end of the data or beyond becomes open", () => {
    const settings = createSettings("2021-08-01 2023-12-31");
    expect(written(moveHandle(settings, "from", createDay("2013-01-01"), times))).toBe(". 2023-12-31");
    expect(written(moveHandle(settings, "from", createDay("2014-09-09"), times))).toBe(". 2023-12-31");
    expect(written(moveHandle(settings, "to", createDay("2026-03-25"), times))).toBe("2021-08-01 .");
    expect(written(moveHandle(settings, "to", createDay("2031-01-01"), times))).toBe("2021-08-01 .");
  });

  it("leaves the other end open", () => {
    expect(written(moveHandle(createSettings(". ."), "to", createDay("2020-01-31"), times))).toBe(". 2020-01-31");
    expect(written(moveHandle(createSettings(". ."), "from", createDay("2020-01-01"), times))).toBe("2020-01-01 .");
  });

  it("over the other handle takes its place", () => {
    const settings = createSettings("2021-08-01 2023-12-31");
    const on = dragHandle(settings, "from", createDay("2024-05-31"), times);
    expect([written(on.settings), on.end]).toEqual(["2024-01-01 2024-05-31", "to"]);
    const back = dragHandle(settings, "to", createDay("2021-03-01"), times);
    expect([written(back.settings), back.end]).toEqual(["2021-03-01 2021-07-31", "from"]);
  });

  it("there and back again leaves the window as it was", () => {
    const over = dragHandle(createSettings("2021-08-01 2023-12-31"), "from", createDay("2024-05-31"), times);
    const back = dragHandle(over.settings, over.end, createDay("2021-08-01"), times);
    expect([written(back.settings), back.end]).toEqual(["2021-08-01 2023-12-31", "from"]);
  });

  it("onto the other handle leaves one unit between them", () => {
    const settings = createSettings("2021-08-01 2023-12-31");
    const on = dragHandle(settings, "from", createDay("2024-01-02"), times);
    expect([written(on.settings), on.end]).toEqual(["2023-12-01 2023-12-31", "from"]);
    const back = dragHandle(settings, "to", createDay("2021-07-31"), times);
    expect([written(back.settings), back.end]).toEqual(["2021-08-01 2021-08-31", "to"]);
  });

  it("over an open end stops one unit before it", () => {
    const dragged = dragHandle(createSettings("2021-08-01 ."), "from", createDay("2030-01-01"), times);
    expect([written(dragged.settings), dragged.end]).toEqual(["2026-03-01 .", "from"]);
  });

  it("does not change places with one that holds the last day of the data", () => {
    const dragged = dragHandle(createSettings("2021-08-01 2026-03-19"), "from", createDay("2030-01-01"), times);
    expect([written(dragged.settings), dragged.end]).toEqual(["2026-03-01 2026-03-19", "from"]);
  });

  it("sets the months of a rolling window by its start, and moves the window by its end", () => {
    const settings = createSettings("2023-01-01 2023-12-31", { mode: "rolling", rollingMonths: 12 });
    const longer = moveHandle(settings, "from", createDay("2022-07-01"), times);
    expect([written(longer), longer.rollingMonths]).toEqual(["2022-07-01 2023-12-31", 18]);
    expect(written(moveHandle(settings, "to", createDay("2022-06-30"), times))).toBe("2021-07-01 2022-06-30");
  });

  it("keeps a cumulative window open at the start", () => {
    const settings = createSettings(". 2023-12-31", { mode: "cumulative" });
    expect(written(moveHandle(settings, "to", createDay("2022-06-30"), times))).toBe(". 2022-06-30");
  });

  it("snaps by months where no claim matches", () => {
    const settings = createSettings("2021-08-01 2023-12-31", { step: "claim" });
    const moved = moveHandle(settings, "from", createDay("2022-05-11"), createTimes({ starts: [] }));
    expect(written(moved)).toBe("2022-05-01 2023-12-31");
  });
});

describe("keys on a handle", () => {
  it("move it one unit", () => {
    const settings = createSettings("2021-08-01 2023-12-31");
    expect(written(nudgeHandle(settings, "from", 1, times))).toBe("2021-09-01 2023-12-31");
    expect(written(nudgeHandle(settings, "from", -1, times))).toBe("2021-07-01 2023-12-31");
    expect(written(nudgeHandle(settings, "to", 1, times))).toBe("2021-08-01 2024-01-31");
    expect(written(nudgeHandle(settings, "to", -1, times))).toBe("2021-08-01 2023-11-30");
  });

  it("move it from a typed day to the next boundary", () => {
    const settings = createSettings("2021-08-15 2023-12-31");
    expect(written(nudgeHandle(settings, "from", 1, times))).toBe("2021-09-01 2023-12-31");
    expect(written(nudgeHandle(settings, "from", -1, times))).toBe("2021-08-01 2023-12-31");
  });

  it("move it from claim to claim", () => {
    const settings = createSettings("2021-08-01 2023-12-31", { step: "claim" });
    expect(written(nudgeHandle(settings, "from", 1, times))).toBe("2021-08-26 2023-12-31");
    expect(written(nudgeHandle(settings, "from", -1, times))).toBe("2016-07-23 2023-12-31");
  });

  it("move it off an open end and back onto it", () => {
    const closed = nudgeHandle(createSettings(". ."), "from", 1, times);
    expect(written(closed)).toBe("2014-10-01 .");
    expect(written(nudgeHandle(closed, "from", -1, times))).toBe(". .");
    const ended = nudgeHandle(createSettings(". ."), "to", -1, times);
    expect(written(ended)).toBe(". 2026-02-28");
    expect(written(nudgeHandle(ended, "to", 1, times))).toBe(". .");
  });

  it("never move it past the other one", () => {
    const settings = createSettings("2021-08-01 2021-08-31");
    expect(written(nudgeHandle(settings, "from", 1, times))).toBe("2021-08-01 2021-08-31");
    expect(written(nudgeHandle(settings, "to", -1, times))).toBe("2021-08-01 2021-08-31");
    expect(written(handleToLimit(settings, "from", 1, times))).toBe("2021-08-01 2021-08-31");
  });

  it("move it a tenth of the span, or as far as it goes", () => {
    const settings = createSettings("2021-08-01 2023-12-31");
    expect(written(leapHandle(settings, "from", 1, times))).toBe("2022-10-01 2023-12-31");
    expect(written(leapHandle(settings, "to", -1, times))).toBe("2021-08-01 2022-10-31");
    expect(written(handleToLimit(settings, "from", -1, times))).toBe(". 2023-12-31");
    expect(written(handleToLimit(settings, "to", 1, times))).toBe("2021-08-01 .");
    expect(written(handleToLimit(settings, "to", -1, times))).toBe("2021-08-01 2021-08-31");
  });

  it("leap at least one unit", () => {
    const short = createTimes({ first: "2021-01-05", last: "2023-11-20" });
    expect(written(leapHandle(createSettings(". 2022-12-31", { step: "year" }), "to", -1, short))).toBe(". 2021-12-31");
  });

  it("never shorten a rolling window that the beginning of the data cuts off", () => {
    const settings = createSettings("2014-09-01 2014-11-30", { mode: "rolling", rollingMonths: 12 });
    expect(nudgeHandle(settings, "from", -1, times).rollingMonths).toBe(12);
    expect(nudgeHandle(settings, "from", 1, times).rollingMonths).toBe(2);
  });
});
