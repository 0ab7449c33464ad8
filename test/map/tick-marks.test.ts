import { expect, test } from "vitest";
import { mercator } from "../../src/drawing/ground/mercator.ts";
import { TickPlan } from "../../src/map/tick-marks.ts";
import { readGeography } from "../core/geography/committed-geography.ts";

const geography = readGeography();
const camera = { longitude: 67.7, latitude: 31.9, zoom: 4.7 };
const viewport = { width: 600, height: 620 };

test("both covered areas get ticks 4.7 px long", () => {
  const marks = new TickPlan(geography).follow(camera, viewport, true);
  expect(marks?.features.map((feature) => feature.properties.id)).toEqual(["AF", "PK-BA"]);
  for (const { geometry } of marks?.features ?? []) {
    expect(geometry.coordinates.length).toBeGreaterThan(150);
    for (const [foot, tip] of geometry.coordinates) {
      const [x, y] = mercator(foot?.[0] ?? 0, foot?.[1] ?? 0);
      const [tipX, tipY] = mercator(tip?.[0] ?? 0, tip?.[1] ?? 0);
      expect(Math.hypot(tipX - x, tipY - y) * 512 * 2 ** camera.zoom).toBeCloseTo(4.7, 3);
    }
  }
});

test("ticks serve while the map moves a little, and are made anew when it rests at another zoom or leaves them", () => {
  const plan = new TickPlan(geography);
  plan.follow(camera, viewport, true);
  expect(plan.follow(camera, viewport, true)).toBeNull();
  expect(plan.follow({ ...camera, zoom: 4.75 }, viewport, false)).toBeNull();
  expect(plan.follow({ ...camera, longitude: 70 }, viewport, true)).toBeNull();
  expect(plan.follow({ ...camera, zoom: 4.75 }, viewport, true)).not.toBeNull();
  expect(plan.follow({ ...camera, longitude: 110 }, viewport, false)).not.toBeNull();
  expect(plan.follow({ ...camera, longitude: 110 }, { width: 1200, height: 620 }, false)).not.toBeNull();
  plan.forget();
  expect(plan.follow(camera, viewport, true)).not.toBeNull();
});
