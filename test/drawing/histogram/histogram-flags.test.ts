import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthIndex } from "../../../src/core/time/day.ts";
import { type HistogramRoom, histogramLayout } from "../../../src/drawing/histogram/histogram-layout.ts";
import { flagPlaces } from "../../../src/drawing/histogram/histogram-window.ts";
import { createDay } from "../../helpers/claims.ts";
import { english } from "../../helpers/english.ts";

const AXIS = { firstMonth: monthIndex(createDay("2014-01-01")), months: 147 };
const rooms: readonly HistogramRoom[] = [
  { width: 1440, height: 144, labels: "rows", longSpans: true, grips: true, textSize: 12 },
  { width: 360, height: 138, labels: "none", longSpans: true, grips: true, textSize: 13 },
  { width: 592, height: 108, labels: "rows", longSpans: false, grips: false, textSize: 12 },
];
const [wide] = rooms as [HistogramRoom];
const LONG = { from: "earliest, 1 Jan 2014", to: "latest, 31 Dec 2026" };

describe("the flags", () => {
  it("stand outside the window, the first to its left and the second to its right", () => {
    const layout = histogramLayout(english, AXIS, wide);
    const window = { from: createDay("2021-08-01"), to: createDay("2023-12-31") };
    const { from, fromWidth, to } = flagPlaces({ from: "1 Aug 2021", to: "31 Dec 2023" }, window, layout, wide);
    expect(from + fromWidth).toBeCloseTo(layout.scale(window.from) + 2, 1);
    expect(to).toBeCloseTo(layout.scale(window.to + 1) - 2, 1);
  });

  it("never overlap and never leave the plot", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rooms),
        fc.nat(4400),
        fc.nat(4400),
        fc.boolean(),
        fc.boolean(),
        (room, one, other, isFromOpen, isToOpen) => {
          const layout = histogramLayout(english, AXIS, room);
          const start = createDay("2014-01-01");
          const window = {
            from: isFromOpen ? null : start + Math.min(one, other),
            to: isToOpen ? null : start + Math.max(one, other),
          };
          const { from, fromWidth, to, toWidth } = flagPlaces(LONG, window, layout, room);
          const beside = room.grips ? 12 : 0;
          expect(from).toBeGreaterThanOrEqual(layout.left - beside);
          expect(to + toWidth).toBeLessThanOrEqual(layout.right + beside);
          expect(to - from - fromWidth).toBeGreaterThanOrEqual(7.99);
        },
      ),
    );
  });
});
