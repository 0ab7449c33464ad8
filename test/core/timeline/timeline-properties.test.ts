import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, monthEnd, monthIndex, monthStart } from "../../../src/core/time/day.ts";
import type { DataTimes } from "../../../src/core/timeline/data-times.ts";
import { dragHandle, handleToLimit, leapHandle, moveHandle, nudgeHandle } from "../../../src/core/timeline/handles.ts";
import { changeMode, changeRollingMonths, settled } from "../../../src/core/timeline/modes.ts";
import { nextOfPlayback, startPlayback } from "../../../src/core/timeline/playback.ts";
import { dragWindow, drawWindow, moveByWidth, stepWindow } from "../../../src/core/timeline/steps.ts";
import { DEFAULT_TIMELINE, STEPS, type TimelineSettings, WINDOW_MODES } from "../../../src/core/timeline/timeline.ts";
import { typeDate } from "../../../src/core/timeline/typed-dates.ts";

const FIRST = 16_000;
const LAST = 20_500;
const day = fc.integer({ min: FIRST - 900, max: LAST + 900 });
const dayOfData = fc.integer({ min: FIRST, max: LAST });
const openOrDay = fc.option(day);
const end = fc.constantFrom("from" as const, "to" as const);
const direction = fc.constantFrom(1 as const, -1 as const);

const times: fc.Arbitrary<DataTimes> = fc.uniqueArray(dayOfData, { maxLength: 30 }).map((starts) => ({
  first: FIRST,
  last: LAST,
  starts: starts.sort((one, other) => one - other),
}));

const settings: fc.Arbitrary<TimelineSettings> = fc.record({
  window: fc
    .tuple(openOrDay, openOrDay)
    .map(([one, other]) => (one !== null && other !== null && one > other ? [other, one] : [one, other]))
    .map(([from = null, to = null]) => ({ from, to })),
  clock: fc.constant("occurred" as const),
  published: fc.constant({ from: null, to: null }),
  mode: fc.constantFrom(...WINDOW_MODES),
  rollingMonths: fc.integer({ min: 1, max: 40 }),
  step: fc.constantFrom(...STEPS),
  speed: fc.constant(1 as const),
  loop: fc.boolean(),
});

type Move = (settings: TimelineSettings, data: DataTimes) => TimelineSettings;
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.tuple(end, day).map(
    ([which, to]): Move =>
      (now, data) =>
        moveHandle(now, which, to, data),
  ),
  fc.tuple(end, day).map(
    ([which, to]): Move =>
      (now, data) =>
        dragHandle(now, which, to, data).settings,
  ),
  fc.tuple(end, direction).map(
    ([which, way]): Move =>
      (now, data) =>
        nudgeHandle(now, which, way, data),
  ),
  fc.tuple(end, direction).map(
    ([which, way]): Move =>
      (now, data) =>
        leapHandle(now, which, way, data),
  ),
  fc.tuple(end, direction).map(
    ([which, way]): Move =>
      (now, data) =>
        handleToLimit(now, which, way, data),
  ),
  direction.map(
    (way): Move =>
      (now, data) =>
        stepWindow(now, way, data),
  ),
  direction.map(
    (way): Move =>
      (now, data) =>
        moveByWidth(now, way, data),
  ),
  fc.tuple(day, day).map(
    ([from, to]): Move =>
      (now, data) =>
        dragWindow(now, from, to, data),
  ),
  fc.tuple(day, day).map(
    ([from, to]): Move =>
      (now, data) =>
        drawWindow(now, from, to, data),
  ),
  fc.constantFrom(...WINDOW_MODES).map(
    (mode): Move =>
      (now, data) =>
        changeMode(now, mode, data),
  ),
  fc.integer({ min: -5, max: 60 }).map(
    (months): Move =>
      (now, data) =>
        changeRollingMonths(now, months, data),
  ),
  fc.tuple(end, fc.option(day)).map(
    ([which, at]): Move =>
      (now, data) =>
        typeDate(now, which, at === null ? null : { from: at, to: at + 30 }, data),
  ),
  fc.constant<Move>(startPlayback),
  fc.constant<Move>((now, data) => nextOfPlayback(now, data).settings),
);

/** A range of whole months inside the data, both ends fixed, that can still move a year either way. */
const rangeOfMonths = fc
  .tuple(
    fc.integer({ min: monthIndex(FIRST) + 13, max: monthIndex(LAST) - 50 }),
    fc.integer({ min: 0, max: 30 }),
    fc.constantFrom("month" as const, "quarter" as const, "year" as const),
  )
  .map(
    ([first, more, step]): TimelineSettings => ({
      ...DEFAULT_TIMELINE,
      step,
      window: { from: monthStart(first), to: monthEnd(first + more) },
    }),
  );

function monthsIn({ window }: TimelineSettings): number {
  return monthIndex((window.to as number) + 1) - monthIndex(window.from as number);
}

describe("whatever is done to it", () => {
  it("a window never ends before it starts", () => {
    fc.assert(
      fc.property(settings, times, fc.array(move, { maxLength: 6 }), (begun, data, moves) => {
        let now = settled(begun, data);
        for (const make of moves) {
          now = make(now, data);
          const { from, to } = now.window;
          if (from !== null && to !== null) expect(from).toBeLessThanOrEqual(to);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("a window inside the months of the data stays inside the units of the data", () => {
    fc.assert(
      fc.property(
        times,
        fc.array(move, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...STEPS),
        (data, moves, step) => {
          let now: TimelineSettings = { ...DEFAULT_TIMELINE, step };
          for (const make of moves) {
            now = make(now, data);
            const { from, to } = now.window;
            expect(from ?? FIRST).toBeGreaterThanOrEqual(addMonths(FIRST, -12));
            expect(from ?? FIRST).toBeLessThanOrEqual(LAST);
            expect(to ?? LAST).toBeGreaterThanOrEqual(FIRST);
            expect(to ?? LAST).toBeLessThanOrEqual(LAST);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("a cumulative window is open at the start, a rolling one has its start", () => {
    fc.assert(
      fc.property(settings, times, fc.array(move, { maxLength: 6 }), (begun, data, moves) => {
        const now = moves.reduce((last, make) => make(last, data), settled(begun, data));
        if (now.mode === "cumulative") expect(now.window.from).toBe(null);
        if (now.mode === "rolling") expect(now).toEqual(settled(now, data));
      }),
      { numRuns: 500 },
    );
  });
});

describe("a range of whole months", () => {
  it("keeps its length in every step and drag that leaves its end fixed", () => {
    fc.assert(
      fc.property(rangeOfMonths, times, direction, day, day, (range, data, way, grabbed, at) => {
        for (const moved of [
          stepWindow(range, way, data),
          moveByWidth(range, way, data),
          dragWindow(range, grabbed, at, data),
        ]) {
          if (moved.window.to !== null) expect(monthsIn(moved)).toBe(monthsIn(range));
        }
      }),
    );
  });

  it("is as it was after a step on and a step back", () => {
    fc.assert(
      fc.property(rangeOfMonths, times, direction, (range, data, way) => {
        const there = stepWindow(range, way, data);
        expect(there.window).not.toEqual(range.window);
        expect(stepWindow(there, way === 1 ? -1 : 1, data).window).toEqual(range.window);
      }),
    );
  });

  it("comes to the end of the data by steps, and stops there", () => {
    fc.assert(
      fc.property(rangeOfMonths, times, (range, data) => {
        let now = startPlayback(range, data);
        let ticks = 0;
        for (let playing = true; playing; ticks += 1) {
          const tick = nextOfPlayback(now, data);
          now = tick.settings;
          playing = tick.playing;
          expect(ticks).toBeLessThan(200);
        }
        expect(now.window.to).toBe(null);
      }),
    );
  });
});

it("a handle moved one unit on and back rests where it was, if it rested on a boundary", () => {
  fc.assert(
    fc.property(rangeOfMonths, times, end, direction, (range, data, which, way) => {
      const begun = moveHandle(range, which, range.window[which] as number, data);
      const there = nudgeHandle(begun, which, way, data);
      if (there === begun) return;
      expect(nudgeHandle(there, which, way === 1 ? -1 : 1, data).window).toEqual(begun.window);
    }),
  );
});
