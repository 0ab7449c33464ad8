import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLAIMANT_CATEGORIES } from "../../../src/core/records/claimant-category.ts";
import { POLARITIES, type Polarity } from "../../../src/core/records/vocabulary.ts";
import { histogramLayout } from "../../../src/drawing/histogram/histogram-layout.ts";
import type { Scene } from "../../../src/drawing/scene.ts";
import { createDay } from "../../helpers/claims.ts";
import { english } from "../../helpers/english.ts";
import {
  bricksIn,
  type Claims,
  countBricks,
  createHistogram,
  DESKTOP,
  draw,
  FLAGS,
  linesIn,
  OPEN,
  PHONE,
  ROOMS,
  WINDOW,
} from "./histogram-cases.ts";
import { boxOf, textsOf } from "./histogram-drawing.ts";

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
