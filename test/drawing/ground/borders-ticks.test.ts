import { describe, expect, test } from "vitest";
import { type Box, type Point, ticksAlong } from "../../../src/drawing/ground/borders-ticks.ts";

const everywhere: Box = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };

/** A closed rectangle whose inside is on the left on screen, where y grows downward. */
function rectangle(width: number, height: number): Point[] {
  return [
    [0, 0],
    [0, height],
    [width, height],
    [width, 0],
    [0, 0],
  ];
}

describe("ticks", () => {
  test("stand every 5 px along a straight border, at a right angle to it", () => {
    const along = ticksAlong([rectangle(100, 200)], everywhere).filter(
      ({ foot: [x, y] }) => x === 0 && y > 10 && y < 190,
    );
    expect(along.length).toBe(36);
    for (const [index, { foot, tip }] of along.entries()) {
      expect(foot[1] - (along[0]?.foot[1] ?? 0)).toBeCloseTo(5 * index);
      expect(tip[0]).toBeCloseTo(4.7);
      expect(tip[1]).toBeCloseTo(foot[1]);
    }
  });

  test("point inward all round", () => {
    const ticks = ticksAlong([rectangle(60, 60)], everywhere);
    expect(ticks.length).toBeGreaterThan(36);
    for (const { tip } of ticks) {
      expect(tip[0]).toBeGreaterThan(0);
      expect(tip[0]).toBeLessThan(60);
      expect(tip[1]).toBeGreaterThan(0);
      expect(tip[1]).toBeLessThan(60);
    }
  });

  test("point away from a hole, which runs the other way round", () => {
    const ticks = ticksAlong([[...rectangle(60, 60)].reverse()], everywhere);
    const outside = ticks.filter(({ tip: [x, y] }) => x < 0 || x > 60 || y < 0 || y > 60);
    expect(outside.length).toBe(ticks.length);
  });

  test("never clot: tips stay 3 px apart in corners and along a coast that zigzags", () => {
    const teeth = Array.from({ length: 41 }, (_, index): Point => [index * 3, index % 2 === 0 ? 0 : 3]);
    const coast: Point[] = [...teeth.reverse(), [0, 80], [120, 80], [120, 0]];
    const ticks = ticksAlong([coast], everywhere);
    expect(ticks.length).toBeGreaterThan(30);
    for (const [index, one] of ticks.entries()) {
      for (const other of ticks.slice(index + 1)) {
        expect(Math.hypot(one.tip[0] - other.tip[0], one.tip[1] - other.tip[1])).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test("are left out where they would cross a narrow neck", () => {
    expect(ticksAlong([rectangle(3, 100)], everywhere)).toEqual([]);
  });

  test("are made only near the box", () => {
    const box = { left: -20, top: 100, right: 20, bottom: 140 };
    const ticks = ticksAlong([rectangle(1000, 1000)], box);
    expect(ticks.length).toBeGreaterThan(0);
    expect(ticks.every(({ foot: [x] }) => x === 0)).toBe(true);
  });
});
