import { describe, expect, it } from "vitest";
import type { ClaimId } from "../../../src/core/records/records.ts";
import type { Size } from "../../../src/core/strength/estimates.ts";
import type { SizeScale } from "../../../src/core/strength/strength-settings.ts";
import { monthIndex } from "../../../src/core/time/day.ts";
import { chartAxis } from "../../../src/drawing/analysis/chart-axis.ts";
import { sizeAxis } from "../../../src/drawing/analysis/size-axis.ts";
import type { SizeEstimate } from "../../../src/drawing/analysis/size-marks.ts";
import { strengthChart } from "../../../src/drawing/analysis/strength-chart.ts";
import { histogramLayout } from "../../../src/drawing/histogram/histogram-layout.ts";
import { textWidth } from "../../../src/drawing/text-width.ts";
import { createDay, createSpan } from "../../helpers/claims.ts";
import { english } from "../../helpers/english.ts";

const ROOM = { width: 680, height: 500, inside: false, years: false } as const;
const HISTOGRAM = { firstMonth: monthIndex(createDay("2014-01-01")), months: 147 };
const axis = chartAxis(
  histogramLayout(english, HISTOGRAM, {
    width: 736,
    height: 144,
    labels: "rows",
    longSpans: true,
    grips: true,
    textSize: 12,
  }),
  56,
);

function createEstimate(name: string, size: Size, from: string, to = from): SizeEstimate {
  const span = createSpan(from, to, from === to ? "day" : "month");
  return { id: name as ClaimId, name, category: "UN", size, span, middle: Math.floor((span.from + span.to) / 2) };
}

function draw(estimates: readonly SizeEstimate[], scale: SizeScale = "log") {
  return strengthChart(english, estimates, { axis, window: { from: null, to: null }, scale }, ROOM);
}

const one = (number: number): Size => ({ kind: "one", number });

describe("the axis of sizes", () => {
  it("is logarithmic from 50 to 15,000, strong at powers of ten", () => {
    const { lines, yOf } = sizeAxis([2000], "log", 0, 300);
    expect(lines.map(({ size }) => size)).toEqual([100, 200, 500, 1000, 2000, 5000, 10_000]);
    expect(lines.filter(({ isStrong }) => isStrong).map(({ size }) => size)).toEqual([100, 1000, 10_000]);
    expect([yOf(50), yOf(15_000)]).toEqual([300, 0]);
    expect(yOf(100) - yOf(1000)).toBeCloseTo(yOf(1000) - yOf(10_000), 6);
  });

  it("reaches further where somebody said less or more", () => {
    const { yOf, lines } = sizeAxis([12, 40_000], "log", 0, 300);
    for (const size of [12, 40_000]) expect(Math.abs(yOf(size) - 150)).toBeLessThan(150);
    expect(lines.map(({ size }) => size)).toContain(20_000);
    expect(sizeAxis([0, 10], "log", 0, 300).yOf(0)).toBe(300);
  });

  it("is linear from 0 to a round number", () => {
    const { yOf, lines } = sizeAxis([70, 10_000], "linear", 0, 300);
    expect(lines.map(({ size }) => size)).toEqual([0, 2000, 4000, 6000, 8000, 10_000]);
    expect([yOf(0), yOf(5000)]).toEqual([300, 150]);
  });
});

describe("the chart of estimates", () => {
  it("draws one number as a dot, a range as a bar with caps, an open end as a cap with a dashed arrow", () => {
    const { scene } = draw([
      createEstimate("a", one(2000), "2016-01-01"),
      createEstimate("b", { kind: "range", low: 1000, high: 3000 }, "2018-01-01"),
      createEstimate("c", { kind: "at-least", low: 10_000 }, "2020-01-01"),
      createEstimate("d", { kind: "up-to", high: 3000 }, "2022-01-01"),
    ]);
    const marks = scene.nodes.filter(
      (node) =>
        (node.kind === "circle" && node.fill === "UN") || ("stroke" in node && node.stroke === "UN" && !node.opacity),
    );
    expect(marks.map(({ kind }) => kind)).toEqual(["circle", "path", "path", "path"]);
    const verticals = marks.map((node) => ("d" in node ? [...node.d.matchAll(/[Vv]/g)].length : 0));
    expect(verticals[1]).toBe(1);
    expect(Math.min(...verticals.slice(2))).toBeGreaterThan(2);
  });

  it("stands at the middle of its time, which a thin line at its foot tells", () => {
    const { marks, scene } = draw([
      createEstimate("a", { kind: "range", low: 500, high: 1500 }, "2019-01-01", "2019-12-31"),
    ]);
    const [mark] = marks;
    expect(mark?.x).toBeCloseTo(axis.placeOf(createDay("2019-07-02")), 0);
    const line = scene.nodes.find((node) => "opacity" in node && node.opacity === 0.55);
    const [, start, foot, end] = /^M([\d.]+) ([\d.]+)H([\d.]+)$/.exec(line && "d" in line ? line.d : "") ?? [];
    expect(Number(start)).toBeCloseTo(axis.placeOf(createDay("2019-01-01")), 1);
    expect(Number(end)).toBeCloseTo(axis.placeOf(createDay("2020-01-01")), 1);
    expect(Number(foot)).toBeCloseTo((mark?.box.bottom ?? 0) - 1, 1);
  });

  it("has marks step aside that would lie on each other, and no name on a mark or another name", () => {
    const estimates = Array.from({ length: 30 }, (_, at) =>
      createEstimate(
        `Claimant ${at}`,
        { kind: "range", low: 1000 + 50 * at, high: 3000 + 50 * at },
        `2019-0${1 + (at % 9)}-10`,
      ),
    );
    const { marks, scene } = draw(estimates.slice(0, 6));
    for (const [at, { box }] of marks.entries()) {
      for (const { box: other } of marks.slice(at + 1)) {
        expect(box.left >= other.right - 1.1 || other.left >= box.right - 1.1).toBe(true);
      }
    }
    const crowded = draw(estimates);
    for (const { scene: drawn, marks: placed } of [{ scene, marks }, crowded]) {
      const names = drawn.nodes.flatMap((node) => {
        if (node.kind !== "text" || !node.runs[0]?.text.startsWith("Claimant")) return [];
        const width = textWidth(node.runs[0].text, 12);
        return [{ left: node.x, right: node.x + width, top: node.y - 11, bottom: node.y + 3 }];
      });
      expect(names.length).toBeGreaterThan(0);
      const boxes = [...names, ...placed.map(({ box }) => box)];
      for (const [at, name] of names.entries()) {
        expect(name.left).toBeGreaterThanOrEqual(axis.left);
        expect(name.right).toBeLessThanOrEqual(axis.right);
        for (const other of boxes.slice(at + 1)) {
          const apart =
            name.right <= other.left ||
            other.right <= name.left ||
            name.bottom <= other.top ||
            other.bottom <= name.top;
          expect(apart).toBe(true);
        }
      }
    }
  });

  it("joins nothing and averages nothing: of two estimates there are two marks and no line between", () => {
    const { scene } = draw([createEstimate("a", one(700), "2016-01-01"), createEstimate("b", one(9000), "2022-01-01")]);
    const ofUn = scene.nodes.filter((node) => "stroke" in node && node.stroke === "UN" && "d" in node);
    expect(ofUn.every((node) => "d" in node && /^M[\d.]+ [\d.]+H[\d.]+$/.test(node.d))).toBe(true);
    expect(scene.nodes.filter((node) => node.kind === "circle")).toHaveLength(2);
  });

  it("draws nothing but its axes without any", () => {
    expect(draw([]).marks).toEqual([]);
    expect(draw([], "linear").marks).toEqual([]);
  });
});
