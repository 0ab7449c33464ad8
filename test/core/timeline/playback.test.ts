import { describe, expect, it } from "vitest";
import { nextOfPlayback, startPlayback } from "../../../src/core/timeline/playback.ts";
import type { TimelineSettings } from "../../../src/core/timeline/timeline.ts";
import { createSettings, createTimes, written } from "./create-settings.ts";

const times = createTimes({ first: "2025-11-05", last: "2026-03-19" });

/** The windows shown until playback stops, or so many. */
function played(settings: TimelineSettings, most = 20): readonly string[] {
  let now = startPlayback(settings, times);
  const shown = [written(now)];
  for (let playing = true; playing && shown.length < most; ) {
    const tick = nextOfPlayback(now, times);
    if (tick.settings !== now) shown.push(written(tick.settings));
    now = tick.settings;
    playing = tick.playing;
  }
  return shown;
}

describe("playback", () => {
  it("moves a range on to the end of the data and stops there", () => {
    expect(played(createSettings("2025-11-01 2025-12-31"))).toEqual([
      "2025-11-01 2025-12-31",
      "2025-12-01 2026-01-31",
      "2026-01-01 2026-02-28",
      "2026-02-01 .",
    ]);
  });

  it("begins anew at the end, a range keeping its length", () => {
    expect(played(createSettings("2026-02-01 ."))[0]).toBe("2025-11-01 2025-12-31");
  });

  it("of an open range grows from the earliest month until all is in view again", () => {
    expect(played(createSettings(". ."))).toEqual([
      ". 2025-11-30",
      ". 2025-12-31",
      ". 2026-01-31",
      ". 2026-02-28",
      ". .",
    ]);
  });

  it("of a range with dates that holds all there is grows likewise", () => {
    expect(played(createSettings("2025-11-01 2026-03-31"))[0]).toBe(". 2025-11-30");
  });

  it("of a rolling window begins with what there is of it", () => {
    const settings = createSettings("2026-02-01 .", { mode: "rolling", rollingMonths: 2 });
    expect(played(settings)).toEqual([
      "2025-11-01 2025-11-30",
      "2025-11-01 2025-12-31",
      "2025-12-01 2026-01-31",
      "2026-01-01 2026-02-28",
      "2026-02-01 .",
    ]);
  });

  it("of a cumulative window goes by years where steps do", () => {
    expect(played(createSettings(". .", { mode: "cumulative", step: "year" }))).toEqual([". 2025-12-31", ". ."]);
  });

  it("loops on request", () => {
    expect(played(createSettings("2026-01-01 2026-02-28", { loop: true }), 4)).toEqual([
      "2026-01-01 2026-02-28",
      "2026-02-01 .",
      "2025-11-01 2025-12-31",
      "2025-12-01 2026-01-31",
    ]);
  });

  it("goes from claim to claim and stops at the last", () => {
    const days = createTimes({ first: "2025-11-05", starts: ["2025-11-05", "2025-12-24", "2026-01-02"] });
    const settings = createSettings(". 2025-11-05", { step: "claim" });
    const next = nextOfPlayback(settings, days);
    expect([written(next.settings), next.playing]).toEqual([". 2025-12-24", true]);
    const last = nextOfPlayback(next.settings, days);
    expect([written(last.settings), last.playing]).toEqual([". .", false]);
  });
});
