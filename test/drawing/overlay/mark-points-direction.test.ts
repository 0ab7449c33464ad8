import { describe, expect, it } from "vitest";
import { neighbourInDirection } from "../../../src/drawing/overlay/mark-points-direction.ts";

type Point = readonly [x: number, y: number];

const points = new Map<string, Point>([
  ["centre", [0, 0]],
  ["north", [2, -10]],
  ["farNorth", [0, -30]],
  ["east", [12, 1]],
  ["northEast", [9, -8]],
  ["south", [-3, 20]],
]);

describe("neighbourInDirection", () => {
  it("finds the nearest point that lies in the direction", () => {
    expect(neighbourInDirection(points, "centre", "up")).toBe("north");
    expect(neighbourInDirection(points, "centre", "down")).toBe("south");
    expect(neighbourInDirection(points, "north", "up")).toBe("farNorth");
  });

  it("prefers a point straight ahead to a nearer one aside", () => {
    expect(neighbourInDirection(points, "centre", "right")).toBe("east");
  });

  it("takes a point far aside where none lies within 45°", () => {
    expect(neighbourInDirection(points, "centre", "left")).toBe("south");
  });

  it("finds nothing at the edge or from nowhere", () => {
    expect(neighbourInDirection(points, "farNorth", "up")).toBeNull();
    expect(neighbourInDirection(points, "elsewhere", "up")).toBeNull();
  });
});
