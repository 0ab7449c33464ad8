import { describe, expect, test } from "vitest";
import { LARGEST, movedCamera, WHOLE } from "../../../src/drawing/analysis/still-ground.ts";

const size = { width: 300, height: 200 };

describe("a camera of maps that are looked at together", () => {
  test("comes nearer round the middle, and goes back", () => {
    const near = movedCamera(WHOLE, size, { nearer: 2 });
    expect(near).toEqual({ scale: 2, left: 75, top: 50 });
    expect(movedCamera(near, size, { nearer: 1 / 2 })).toEqual(WHOLE);
  });

  test("moves by px of the map, whatever its scale", () => {
    expect(movedCamera({ scale: 4, left: 100, top: 100 }, size, { right: 40, down: -20 })).toEqual({
      scale: 4,
      left: 110,
      top: 95,
    });
  });

  test("never leaves the whole, and is never larger than it may be", () => {
    expect(movedCamera(WHOLE, size, { right: 500, nearer: 0.1 })).toEqual(WHOLE);
    expect(movedCamera({ scale: 2, left: 75, top: 50 }, size, { right: 900, down: -900 })).toEqual({
      scale: 2,
      left: 150,
      top: 0,
    });
    expect(movedCamera(WHOLE, size, { nearer: 100 }).scale).toBe(LARGEST);
  });
});
