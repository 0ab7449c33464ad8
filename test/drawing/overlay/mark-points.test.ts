import { describe, expect, it } from "vitest";
import { boxAround, overlap } from "../../../src/drawing/labels/label-box.ts";
import { markOffsetsOf, offsetAt } from "../../../src/drawing/overlay/mark-points.ts";
import { fittingSize, spreadPoints } from "../../../src/drawing/overlay/mark-points-spread.ts";
import { committedDataset } from "../../helpers/committed-dataset.ts";

const square = [boxAround(0, 0, 10)];

describe("spreadPoints", () => {
  it("leaves points alone that are far enough apart", () => {
    const bodies = [
      { anchor: [0, 0], boxes: square },
      { anchor: [10.5, 0], boxes: square },
    ] as const;
    expect(spreadPoints(bodies)).toEqual([
      [0, 0],
      [10.5, 0],
    ]);
  });

  it("parts a crowd, near where it was, always in the same way", () => {
    const bodies = Array.from({ length: 12 }, (_, index) => ({
      anchor: [Math.cos(index) * 12, Math.sin(index * 2) * 9] as const,
      boxes: square,
    }));
    const points = spreadPoints(bodies);
    points.forEach(([x, y], index) => {
      const others = points.slice(index + 1).map(([otherX, otherY]) => boxAround(otherX, otherY, 9.99));
      expect(others.filter((other) => overlap(other, boxAround(x, y, 9.99)))).toEqual([]);
      const [anchorX, anchorY] = bodies[index]?.anchor ?? [0, 0];
      expect(Math.hypot(x - anchorX, y - anchorY)).toBeLessThan(25);
    });
    expect(spreadPoints(bodies)).toEqual(points);
  });
});

describe("fittingSize", () => {
  it("is the largest at which no two squares overlap, else the smallest", () => {
    const points = [
      [0, 0],
      [21, 3],
    ] as const;
    expect(fittingSize(points, [24, 20, 16])).toBe(20);
    expect(fittingSize([points[0], [1, 1]], [24, 20, 16])).toBe(16);
    expect(fittingSize([points[0]], [24, 20, 16])).toBe(24);
  });
});

describe("markOffsetsOf", () => {
  const offsets = markOffsetsOf(committedDataset);

  it("moves no mark further than its own size, and most hardly at all", () => {
    const distances = [...offsets.values()].map(([x, y]) => Math.hypot(x, y));
    expect(Math.max(...distances)).toBeLessThan(24);
    expect(distances.filter((distance) => distance > 6).length).toBeLessThan(offsets.size / 4);
  });

  it("shrinks with the map further out, and stays further in", () => {
    expect(offsetAt([8, -4], 9)).toEqual([8, -4]);
    const [x, y] = offsetAt([8, -4], 2);
    expect(Math.hypot(x, y)).toBeLessThan(2);
  });
});
