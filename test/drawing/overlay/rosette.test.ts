import { describe, expect, it } from "vitest";
import { DOT_RADIUS, rosetteOf, rosetteRadius } from "../../../src/drawing/overlay/rosette.ts";

describe("rosetteOf", () => {
  it("leaves a single dot on its point, without a plate", () => {
    expect(rosetteOf(1)).toEqual({ points: [[0, 0]], scale: 1, radius: DOT_RADIUS });
  });

  it("puts the i-th dot 5.4·√(i + 0.6) px out, at i golden angles", () => {
    const { points } = rosetteOf(9);
    points.forEach(([x, y], index) => {
      expect(Math.hypot(x, y)).toBeCloseTo(5.4 * Math.sqrt(index + 0.6));
      const turn = (((Math.atan2(y, x) - index * Math.PI * (3 - Math.sqrt(5))) / (2 * Math.PI)) % 1) + 1;
      expect(Math.min(turn % 1, 1 - (turn % 1))).toBeCloseTo(0);
    });
  });

  it.each([2, 17, 49, 400])("keeps the dots of %i claims on the plate, apart, and the plate below 52 px", (count) => {
    const { points, radius, scale } = rosetteOf(count);
    expect(points).toHaveLength(count);
    expect(radius).toBeLessThanOrEqual(52);
    expect(rosetteRadius(count)).toBe(radius);
    expect(Math.max(...points.map(([x, y]) => Math.hypot(x, y))) + DOT_RADIUS * scale).toBeLessThan(radius);
    const gaps = points.flatMap(([x, y], index) =>
      points.slice(index + 1).map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY)),
    );
    expect(gaps.reduce((least, gap) => Math.min(least, gap))).toBeGreaterThan(DOT_RADIUS * 1.5 * scale);
  });
});
