import { describe, expect, test } from "vitest";
import { boundsOf } from "../../src/core/geography/bounds.ts";
import { projector } from "../../src/drawing/ground/mercator.ts";
import { clearedCamera, fittedCamera } from "../../src/map/bounds.ts";

const viewport = { width: 600, height: 400 };
const insets = { top: 10, right: 20, bottom: 110, left: 60 };
const box = { west: 60, south: 25, east: 75, north: 38 };

/** Where the corners of a box are in px. */
function cornersOf(bounds: typeof box, camera: Parameters<typeof projector>[0]) {
  const project = projector(camera, viewport);
  const [left, top] = project(bounds.west, bounds.north);
  const [right, bottom] = project(bounds.east, bounds.south);
  return { left, top, right, bottom };
}

test("the bounds of positions", () => {
  const positions = [
    [3, 1],
    [1, 5],
    [2, 2],
  ] as const;
  expect(boundsOf(positions)).toEqual({ west: 1, south: 1, east: 3, north: 5 });
});

describe("fitted", () => {
  test("a box touches the insets above and below, and stands in the middle between those at the sides", () => {
    const { left, top, right, bottom } = cornersOf(box, fittedCamera(box, viewport, insets, 10));
    expect(top).toBeCloseTo(10);
    expect(bottom).toBeCloseTo(290);
    expect((left + right) / 2).toBeCloseTo((60 + 580) / 2);
    expect(left).toBeGreaterThan(60);
  });

  test("a small box is not shown closer than the deepest zoom", () => {
    const small = { west: 66, south: 30, east: 66.01, north: 30.01 };
    expect(fittedCamera(small, viewport, insets, 9).zoom).toBe(9);
  });
});

describe("cleared", () => {
  const camera = { longitude: 67, latitude: 31, zoom: 6 };

  test("a box in the clear stays where it is", () => {
    const clear = { west: 66.5, south: 31, east: 67.5, north: 32 };
    expect(clearedCamera(clear, camera, viewport, insets)).toBe(camera);
  });

  test("a box under the lower inset moves up just enough", () => {
    const hidden = { west: 66.5, south: 29, east: 67.5, north: 30 };
    const moved = clearedCamera(hidden, camera, viewport, insets);
    expect(moved.zoom).toBe(6);
    expect(moved.longitude).toBeCloseTo(67);
    expect(cornersOf(hidden, moved).bottom).toBeCloseTo(290);
  });

  test("a box larger than the clear part makes the map zoom out", () => {
    const moved = clearedCamera(box, camera, viewport, insets);
    expect(moved.zoom).toBeLessThan(6);
    expect(cornersOf(box, moved).bottom).toBeCloseTo(290);
  });
});
