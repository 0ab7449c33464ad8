import { describe, expect, it } from "vitest";
import { isWithin, type Outline, spotsInside } from "../../../src/drawing/labels/label-room.ts";

const square: Outline = [
  [0, 0],
  [100, 0],
  [100, 60],
  [0, 60],
];
/** Two rooms of 40 × 40 px, joined by a passage 4 px high. */
const dumbbell: Outline = [
  [0, 0],
  [40, 0],
  [40, 18],
  [80, 18],
  [80, 0],
  [120, 0],
  [120, 40],
  [80, 40],
  [80, 22],
  [40, 22],
  [40, 40],
  [0, 40],
];

describe("spotsInside", () => {
  it("centres a name on the label point where it fits", () => {
    expect(spotsInside(square, [50, 30], 40, 12)[0]).toMatchObject({ x: 50, anchor: "middle" });
  });

  it("moves a name away from an edge", () => {
    const [best] = spotsInside(square, [5, 30], 40, 12);
    expect(best?.x).toBe(20);
  });

  it("finds the roomier part of an outline", () => {
    const [best] = spotsInside(dumbbell, [60, 20], 30, 12);
    expect(best && isWithin(dumbbell, best.x - 15, best.y - 4) && isWithin(dumbbell, best.x + 15, best.y - 4)).toBe(
      true,
    );
  });

  it("lets a name stick out a little, no more", () => {
    expect(spotsInside(square, [50, 30], 115, 12)).not.toEqual([]);
    expect(spotsInside(square, [50, 30], 130, 12)).toEqual([]);
  });
});

describe("isWithin", () => {
  it("tells inside from outside, also between the parts of an outline", () => {
    expect(isWithin(dumbbell, 20, 10)).toBe(true);
    expect(isWithin(dumbbell, 60, 10)).toBe(false);
    expect(isWithin(dumbbell, 130, 10)).toBe(false);
  });
});
