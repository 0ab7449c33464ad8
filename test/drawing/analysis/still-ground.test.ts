import { describe, expect, test } from "vitest";
import {
  cameraOf,
  LARGEST,
  movedCamera,
  stillCameraOf,
  stillGround,
  WHOLE,
} from "../../../src/drawing/analysis/still-ground.ts";
import { createFigureInput } from "../../export/figure/figure-fixture.ts";

const size = { width: 300, height: 200 };
const ground = await createFigureInput();

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

  test("shows each place at the px and scale that it says, and is told in degrees and back", () => {
    const whole = stillGround(ground, size).projection;
    for (const camera of [
      { scale: 1.2, left: 20, top: 10 },
      { scale: 3, left: 90, top: 40 },
      { scale: LARGEST, left: 0, top: 150 },
    ]) {
      const near = stillGround(ground, size, camera).projection;
      for (const [longitude, latitude] of [
        [70.4, 34.2],
        [66.9, 30.1],
        [62.2, 34.3],
      ] as const) {
        const [x, y] = whole.project(longitude, latitude);
        const [seenX, seenY] = near.project(longitude, latitude);
        expect(seenX).toBeCloseTo((x - camera.left) * camera.scale, 1);
        expect(seenY).toBeCloseTo((y - camera.top) * camera.scale, 1);
      }
      const back = stillCameraOf(ground, size, cameraOf(ground, size, camera));
      for (const key of ["scale", "left", "top"] as const) expect(back[key]).toBeCloseTo(camera[key], 2);
    }
    expect(cameraOf(ground, size, WHOLE)).toBeNull();
    expect(stillCameraOf(ground, size, null)).toEqual(WHOLE);
  });
});
