import { describe, expect, it } from "vitest";
import { scaleBarOf, scaleBarScene } from "../../../src/drawing/overlay/scale-bar.ts";
import { english } from "../../helpers/english.ts";

describe("scaleBarOf", () => {
  it.each([
    [2500, "200 km", 80],
    [500, "50 km", 100],
    [93, "10 km", 107.5],
    [4, "200 m", 50],
  ])("of %d metres a pixel is %s", (metresPerPixel, words, width) => {
    const bar = scaleBarOf(english, metresPerPixel);
    expect(bar.words).toBe(words);
    expect(bar.width).toBeCloseTo(width, 0);
  });

  it("is never longer than told nor shorter than two fifths of that", () => {
    for (let metresPerPixel = 0.7; metresPerPixel < 90_000; metresPerPixel *= 1.13) {
      const { metres, width } = scaleBarOf(english, metresPerPixel, 90);
      expect(width).toBeLessThanOrEqual(90);
      expect(width).toBeGreaterThanOrEqual(36);
      expect(metres / metresPerPixel).toBeCloseTo(width);
    }
  });
});

describe("scaleBarScene", () => {
  it("draws a line of the bar's length with a tick up at each end, the words above", () => {
    const { nodes } = scaleBarScene(english, 2500);
    expect(nodes).toMatchObject([
      { kind: "path", stroke: "halo" },
      { kind: "path", stroke: "ink-2", d: "M0.5 16.5V21.5H80.5V16.5" },
      { kind: "text", runs: [{ text: "200 km" }] },
    ]);
  });
});
