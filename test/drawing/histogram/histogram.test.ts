import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Histogram } from "../../../src/core/query/query.ts";
import { CLAIMANT_CATEGORIES, type ClaimantCategory } from "../../../src/core/records/claimant-category.ts";
import { POLARITIES, type Polarity } from "../../../src/core/records/vocabulary.ts";
import { monthIndex } from "../../../src/core/time/day.ts";
import type { TimeWindow } from "../../../src/core/time/span.ts";
import { histogramScene } from "../../../src/drawing/histogram/histogram.ts";
import { type HistogramRoom, histogramLayout } from "../../../src/drawing/histogram/histogram-layout.ts";
import type { Scene, SceneNode } from "../../../src/drawing/scene.ts";
import { sceneToSvg } from "../../../src/export/svg.ts";
import { createDay } from "../../helpers/claims.ts";
import { english } from "../../helpers/english.ts";
import { boxOf, pathsOf, textsOf } from "./histogram-drawing.ts";

const OPEN: TimeWindow = { from: null, to: null };
const WINDOW: TimeWindow = { from: createDay("2021-08-01"), to: createDay("2023-12-31") };
const FLAGS = { from: "1 Aug 2021", to: "31 Dec 2023" };
const DESKTOP: HistogramRoom = {
  width: 1440,
  height: 144,
  labels: "rows",
  longSpans: true,
  grips: true,
  textSize: 12,
};
const PHONE: HistogramRoom = { width: 390, height: 138, labels: "none", longSpans: true, grips: true, textSize: 13 };
const FIGURE: HistogramRoom = {
  width: 592,
  height: 108,
  labels: "rows",
  longSpans: false,
  grips: false,
  textSize: 12,
};
const ROOMS = { DESKTOP, PHONE, FIGURE };

type Claims = readonly [month: string, category: ClaimantCategory, polarity: Polarity, count: number];

/** A histogram from January 2014 to March 2026 with these claims and so many long ones in every month of 2022. */
function createHistogram(claims: readonly Claims[] = [], long = 0): Histogram {
  const firstMonth = monthIndex(createDay("2014-01-01"));
  const months = monthIndex(createDay("2026-03-01")) - firstMonth + 1;
  const bricks = new Int32Array(months * 27);
  for (const [month, category, polarity, count] of claims) {
    const at = monthIndex(createDay(`${month}-01`)) - firstMonth;
    bricks[at * 27 + CLAIMANT_CATEGORIES.indexOf(category) * 3 + POLARITIES.indexOf(polarity)] = count;
  }
  const in2022 = (index: number): boolean => index >= 96 && index < 108;
  return {
    firstMonth,
    months,
    bricks,
    long: Int32Array.from({ length: months }, (_, i) => (in2022(i) ? long : 0)),
    longSure: new Int32Array(months),
    undated: 0,
  };
}

function draw(
  histogram: Histogram,
  window = WINDOW,
  room: HistogramRoom = DESKTOP,
  flags = FLAGS,
  earlier?: Histogram,
): Scene {
  return histogramScene(english, { histogram, earlier, window, flags }, room);
}

/** Paths that draw bricks, by colour. */
function bricksIn(scene: Scene): readonly Extract<SceneNode, { kind: "path" }>[] {
  const isCategory = (paint: unknown): boolean => (CLAIMANT_CATEGORIES as readonly unknown[]).includes(paint);
  return pathsOf(scene).filter((path) => isCategory(path.fill) || isCategory(path.stroke));
}

/** The heights of the lines across the plot, from above. */
function linesIn(scene: Scene): readonly number[] {
  return pathsOf(scene)
    .filter(({ stroke }) => stroke === "ink-2")
    .map((path) => boxOf(path).top + 0.5);
}

function countBricks(scene: Scene): number {
  return bricksIn(scene).reduce((sum, { d }) => sum + d.split("M").length - 1, 0);
}

const someClaims = fc.array(
  fc.tuple(
    fc
      .tuple(fc.integer({ min: 2014, max: 2025 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`),
    fc.constantFrom(...CLAIMANT_CATEGORIES),
    fc.constantFrom(...POLARITIES),
    fc.integer({ min: 1, max: 5 }),
  ),
  { maxLength: 40 },
);
/** One set of claims for a month, category and polarity. */
const claimsOnce = someClaims.map((all) => [...new Map(all.map((set) => [set.slice(0, 3).join(), set])).values()]);

describe("bricks", () => {
  it("are as many as the claims", () => {
    fc.assert(
      fc.property(claimsOnce, fc.constantFrom(...Object.values(ROOMS)), (claims, room) => {
        const count = claims.reduce((sum, set) => sum + set[3], 0);
        const { affirm, neither, deny } = tallest(claims);
        fc.pre(affirm + neither <= 22 && deny <= 5);
        expect(countBricks(draw(createHistogram(claims), WINDOW, room))).toBe(count);
      }),
    );
  });

  it("are pale where the claims had been published before, in the same columns and by the same height", () => {
    const fresh = createHistogram([
      ["2022-03", "IS", "affirm", 2],
      ["2022-03", "TB", "deny", 1],
    ]);
    const earlier = createHistogram([
      ["2022-03", "IS", "affirm", 3],
      ["2022-03", "UN", "affirm", 1],
      ["2020-05", "IS", "neither", 1],
    ]);
    const scene = draw(fresh, OPEN, DESKTOP, FLAGS, earlier);
    const told = bricksIn(scene).map(({ d, fill, stroke, opacity = 1 }) => [
      fill === "none" ? stroke : fill,
      d.split("M").length - 1,
      opacity,
    ]);
    expect(told).toEqual([
      ["IS", 4, 0.38],
      ["IS", 2, 1],
      ["UN", 1, 0.38],
      ["TB", 1, 1],
    ]);
    const all = createHistogram([
      ["2022-03", "IS", "affirm", 5],
      ["2022-03", "UN", "affirm", 1],
      ["2022-03", "TB", "deny", 1],
      ["2020-05", "IS", "neither", 1],
    ]);
    expect(linesIn(scene)).toEqual(linesIn(draw(all, OPEN)));
    const tops = (of: Scene) => Math.min(...bricksIn(of).map((path) => boxOf(path).top));
    expect(tops(scene)).toBe(tops(draw(all, OPEN)));
  });

  it("never lie outside the plot", () => {
    fc.assert(
      fc.property(
        claimsOnce,
        fc.constantFrom(...Object.values(ROOMS)),
        fc.integer({ min: 1, max: 300 }),
        (claims, room, times) => {
          const histogram = createHistogram(
            claims.map(([month, category, polarity, count]) => [month, category, polarity, count * times]),
          );
          const { left, right, top, base } = histogramLayout(english, histogram, room);
          for (const path of bricksIn(draw(histogram, WINDOW, room))) {
            const box = boxOf(path);
            expect(box.left).toBeGreaterThanOrEqual(left);
            expect(box.right).toBeLessThanOrEqual(right);
            expect(box.top).toBeGreaterThanOrEqual(top);
            expect(box.bottom).toBeLessThanOrEqual(base);
          }
        },
      ),
    );
  });

  it("of affirmations stand on the line, those of denials hang from it", () => {
    const histogram = createHistogram([
      ["2022-03", "TB", "affirm", 2],
      ["2022-04", "UN", "deny", 2],
    ]);
    const { zero } = histogramLayout(english, histogram, DESKTOP);
    const [affirm, deny] = bricksIn(draw(histogram)).map(boxOf);
    expect(zero - (affirm?.bottom ?? 0)).toBeCloseTo(1.3, 1);
    expect((deny?.top ?? 0) - zero).toBeCloseTo(1.3, 1);
    expect(affirm?.top).toBeCloseTo(zero - 0.5 - 2 * 4.2, 1);
  });

  it("of denials are hollow where there is room for it", () => {
    const histogram = createHistogram([["2022-04", "UN", "deny", 1]]);
    expect(bricksIn(draw(histogram))).toMatchObject([{ fill: "none", stroke: "UN" }]);
    expect(bricksIn(draw(histogram, WINDOW, PHONE))).toMatchObject([{ fill: "UN" }]);
  });

  it("follow the order of the categories upwards", () => {
    const histogram = createHistogram([
      ["2022-03", "RM", "affirm", 1],
      ["2022-03", "TB", "affirm", 1],
      ["2022-03", "LO", "neither", 1],
      ["2022-03", "IS", "neither", 1],
    ]);
    const fromBelow = bricksIn(draw(histogram))
      .map((path) => ({ category: path.fill, ...boxOf(path) }))
      .sort((one, other) => other.bottom - one.bottom);
    expect(fromBelow.map(({ category }) => category)).toEqual(["IS", "LO", "TB", "RM"]);
  });

  it("of what is neither are narrow and have a lane between the two others, by the same unit", () => {
    const estimates = createHistogram([
      ["2022-03", "IS", "affirm", 2],
      ["2022-03", "US", "neither", 2],
      ["2022-03", "TB", "deny", 2],
    ]);
    for (const room of Object.values(ROOMS)) {
      const scene = draw(estimates, WINDOW, room);
      const { zero } = histogramLayout(english, estimates, room);
      const [affirm, neither, deny] = ["IS", "US", "TB"].map((category) => {
        const path = bricksIn(scene).find(({ fill, stroke }) => fill === category || stroke === category);
        return boxOf(path);
      });
      if (!affirm || !neither || !deny) throw new Error("A lane is empty");
      const [line = 0, lower = 0] = linesIn(scene);
      expect(lower).toBe(zero);
      expect(affirm.bottom).toBeLessThanOrEqual(line);
      expect(neither.top).toBeGreaterThanOrEqual(line);
      expect(neither.bottom).toBeLessThanOrEqual(zero);
      expect(deny.top).toBeGreaterThanOrEqual(zero);
      expect(neither.bottom - neither.top).toBeCloseTo(affirm.bottom - affirm.top, 1);
      expect(deny.bottom - deny.top).toBeCloseTo(affirm.bottom - affirm.top, 1);
      expect(neither.right - neither.left).toBeLessThan((affirm.right - affirm.left) * 0.99);
    }
    expect(textsOf(draw(estimates))).toContain("Neither");
  });

  it("leave no lane where every claim affirms or denies", () => {
    const plain = createHistogram([
      ["2022-03", "IS", "affirm", 2],
      ["2022-03", "TB", "deny", 2],
    ]);
    expect(linesIn(draw(plain))).toEqual([histogramLayout(english, plain, DESKTOP).zero]);
    expect(textsOf(draw(plain))).not.toContain("Neither");
  });

  it("shrink where what is neither stands highest", () => {
    const many = createHistogram([
      ["2022-03", "IS", "affirm", 1],
      ["2022-04", "US", "neither", 30],
    ]);
    const { top, zero } = histogramLayout(english, many, DESKTOP);
    const scene = draw(many);
    const [line = 0] = linesIn(scene);
    expect(countBricks(scene)).toBe(31);
    expect(boxOf(bricksIn(scene).find(({ fill }) => fill === "IS")).top).toBeGreaterThanOrEqual(top);
    expect(boxOf(bricksIn(scene).find(({ fill }) => fill === "US")).top).toBeGreaterThanOrEqual(line);
    expect(zero - line).toBeGreaterThan(50);
  });

  it("outside the window are pale, a month that lies half in it counting as inside", () => {
    const histogram = createHistogram([
      ["2021-07", "IS", "affirm", 1],
      ["2021-08", "TB", "affirm", 1],
      ["2023-12", "UN", "affirm", 1],
      ["2024-01", "US", "affirm", 1],
    ]);
    const window = { from: createDay("2021-08-30"), to: createDay("2023-12-01") };
    const pale = bricksIn(draw(histogram, window)).filter(({ opacity }) => opacity === 0.38);
    expect(pale.map(({ fill }) => fill)).toEqual(["IS", "US"]);
  });

  it("shrink so that the tallest column fits, and become bars when they are too many to tell apart", () => {
    const tall = createHistogram([["2022-03", "IS", "affirm", 30]]);
    const { zero } = histogramLayout(english, tall, DESKTOP);
    expect(boxOf(bricksIn(draw(tall))[0]).top).toBeGreaterThanOrEqual(zero - 62.5);
    expect(countBricks(draw(tall))).toBe(30);
    const many = createHistogram([
      ["2022-03", "IS", "affirm", 400],
      ["2022-03", "UN", "deny", 100],
    ]);
    expect(countBricks(draw(many))).toBe(2);
  });

  it("take few nodes, however many there are", () => {
    const months = Array.from({ length: 12 }, (_, index) => `2020-${String(index + 1).padStart(2, "0")}`);
    const claims = months.flatMap((month) =>
      CLAIMANT_CATEGORIES.flatMap((category) => POLARITIES.map((polarity): Claims => [month, category, polarity, 1])),
    );
    expect(bricksIn(draw(createHistogram(claims))).length).toBeLessThanOrEqual(36);
  });
});

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

function tallest(claims: readonly Claims[]): Record<Polarity, number> {
  const columns = new Map<string, number>();
  for (const [month, , polarity, count] of claims) {
    const key = `${month} ${polarity}`;
    columns.set(key, (columns.get(key) ?? 0) + count);
  }
  const most = (polarity: Polarity): number =>
    Math.max(0, ...[...columns].filter(([key]) => key.endsWith(polarity)).map(([, count]) => count));
  return { affirm: most("affirm"), neither: most("neither"), deny: most("deny") };
}
