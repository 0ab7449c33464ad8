import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Histogram } from "../../../src/core/query/query.ts";
import type { TimeWindow } from "../../../src/core/time/span.ts";
import { type HistogramRoom, histogramLayout } from "../../../src/drawing/histogram/histogram-layout.ts";
import { sceneToSvg } from "../../../src/export/svg.ts";
import { createDay } from "../../helpers/claims.ts";
import { english } from "../../helpers/english.ts";
import { countBricks, createHistogram, DESKTOP, draw, FIGURE, OPEN, PHONE, ROOMS, WINDOW } from "./histogram-cases.ts";
import { boxOf, pathsOf, textsOf } from "./histogram-drawing.ts";

describe("the axis", () => {
  const labels = (room: HistogramRoom): readonly string[] =>
    textsOf(draw(createHistogram(), WINDOW, room)).filter(
      (words) => /^’?\d{2,4}$/.test(words) && Number(words.replace("’", "")) > 12,
    );

  it("names every year where there is room, else every second one in short", () => {
    expect(labels(DESKTOP)).toEqual(Array.from({ length: 13 }, (_, index) => String(2014 + index)));
    expect(labels(PHONE)).toEqual(["’14", "’16", "’18", "’20", "’22", "’24"]);
    expect(labels(FIGURE)).toEqual(Array.from({ length: 12 }, (_, index) => String(2014 + index)));
  });

  it("counts claims at the left, by fives as long as these stand apart", () => {
    const counts = (claims: number): readonly string[] =>
      textsOf(draw(createHistogram([["2022-03", "IS", "affirm", claims]]))).filter((words) => /^\d{1,3}$/.test(words));
    expect(counts(13)).toEqual(["5", "10"]);
    expect(counts(60)).toEqual(["20", "40", "60"]);
    expect(counts(4)).toEqual([]);
  });

  it("has names for its rows, but not on a phone", () => {
    expect(textsOf(draw(createHistogram()))).toEqual(expect.arrayContaining(["Affirm", "Deny", "Long spans"]));
    expect(textsOf(draw(createHistogram(), WINDOW, FIGURE))).toEqual(expect.arrayContaining(["Affirm", "Deny"]));
    expect(textsOf(draw(createHistogram(), WINDOW, PHONE))).not.toContain("Affirm");
  });
});

describe("the window", () => {
  it("is framed by sides that lie outside it", () => {
    const histogram = createHistogram();
    const scene = draw(histogram);
    const { scale } = histogramLayout(english, histogram, DESKTOP);
    const frame = pathsOf(scene).find(({ stroke, strokeWidth }) => stroke === "ink" && strokeWidth === 2);
    const box = boxOf(frame);
    expect(box.left + 2).toBeCloseTo(scale(createDay("2021-08-01")), 0);
    expect(box.right - 2).toBeCloseTo(scale(createDay("2024-01-01")), 0);
  });

  it("holds the whole plot when open, and a sliver of it when it lies outside the data", () => {
    const histogram = createHistogram();
    const ground = (window: TimeWindow) =>
      draw(histogram, window).nodes.find((node) => node.kind === "rect" && node.fill === "win");
    const { left, right } = histogramLayout(english, histogram, DESKTOP);
    expect(ground(OPEN)).toMatchObject({ x: left, width: right - left });
    expect(ground({ from: createDay("2030-01-01"), to: createDay("2030-12-31") })).toMatchObject({
      x: right - 1,
      width: 1,
    });
    expect(ground({ from: createDay("2001-01-01"), to: createDay("2001-12-31") })).toMatchObject({ x: left, width: 1 });
  });
});

it("the long spans are an area that stands on the axis and splits at the window", () => {
  const histogram = createHistogram([], 10);
  const { base, scale } = histogramLayout(english, histogram, DESKTOP);
  const window = { from: createDay("2022-07-01"), to: null };
  const [outside, inside] = pathsOf(draw(histogram, window)).filter(({ fill }) => fill === "ink-3");
  expect([outside?.opacity, inside?.opacity]).toEqual([0.38 * 0.55, 0.55]);
  expect(boxOf(inside)).toMatchObject({ bottom: base, top: base - 6.5 });
  expect(boxOf(inside).left).toBeCloseTo(scale(createDay("2022-07-01")), 1);
});

it("the long spans are dark where they are certain, pale above and beside", () => {
  const histogram = createHistogram([], 10);
  const longSure = Int32Array.from(histogram.long, (count, month) => (month >= 99 && month < 105 ? count - 6 : 0));
  const [pale, dark] = pathsOf(draw({ ...histogram, longSure }, OPEN)).filter(({ fill }) => fill === "ink-3");
  expect([pale?.opacity, dark?.opacity]).toEqual([0.55, undefined]);
  expect(boxOf(pale).bottom - boxOf(pale).top).toBeCloseTo(6.5, 1);
  expect(boxOf(dark).bottom - boxOf(dark).top).toBeCloseTo(2.6, 1);
  const { scale } = histogramLayout(english, histogram, DESKTOP);
  expect(boxOf(dark).left).toBeCloseTo(scale(createDay("2022-04-01")), 1);
  expect(boxOf(dark).right).toBeCloseTo(scale(createDay("2022-10-01")), 1);
});

it.each(Object.entries(ROOMS))("everything in the room %s lies inside its box, whatever the window", (_, room) => {
  fc.assert(
    fc.property(fc.nat(4500), fc.nat(4500), (one, other) => {
      const from = createDay("2014-01-01") + Math.min(one, other);
      const to = createDay("2014-01-01") + Math.max(one, other);
      for (const path of pathsOf(draw(createHistogram([["2021-10", "IS", "affirm", 14]], 17), { from, to }, room))) {
        const box = boxOf(path);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(room.width);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.bottom).toBeLessThanOrEqual(room.height);
      }
    }),
    { numRuns: 40 },
  );
});

it("a histogram without a month is drawn empty", () => {
  const empty: Histogram = { firstMonth: 0, months: 0, bricks: [], long: [], longSure: [], undated: 3 };
  expect(countBricks(draw(empty))).toBe(0);
});

const shown = createHistogram(
  [
    ["2016-07", "AR", "affirm", 3],
    ["2016-07", "PK", "deny", 1],
    ["2021-08", "IS", "affirm", 4],
    ["2021-08", "TB", "deny", 2],
    ["2021-08", "UN", "neither", 1],
    ["2022-03", "US", "affirm", 6],
    ["2024-05", "RM", "affirm", 2],
  ],
  9,
);
it.each(Object.entries(ROOMS))("is as in histogram-%s.svg", async (name, room) => {
  const svg = sceneToSvg(draw(shown, WINDOW, room), "light").replaceAll("><", ">\n<");
  await expect(svg).toMatchFileSnapshot(`histogram-${name.toLowerCase()}.svg`);
});
