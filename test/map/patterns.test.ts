import { describe, expect, test } from "vitest";
import { PATTERN_NAMES, patternImage } from "../../src/map/patterns.ts";

/** Opacity of a sample, 0–1; coordinates beyond an edge come in again at the other. */
function opacityOf({ width, height, data }: ReturnType<typeof patternImage>, x: number, y: number): number {
  const column = ((x % width) + width) % width;
  const row = ((y % height) + height) % height;
  return (data[(row * width + column) * 4 + 3] ?? 0) / 255;
}

function sumOf(image: ReturnType<typeof patternImage>): number {
  let sum = 0;
  for (let index = 3; index < image.data.length; index += 4) sum += (image.data[index] ?? 0) / 255;
  return sum;
}

describe.each(PATTERN_NAMES)("%s", (name) => {
  test("keeps its size whatever the stretch, so that it can be replaced in place", () => {
    const sizes = [1, 1.5, 2].map((stretch) => patternImage(name, "dark", { density: 2, stretch }).width);
    expect(new Set(sizes).size).toBe(1);
  });

  test("covers the same share of the screen at every stretch", () => {
    const share = (stretch: number) => {
      const image = patternImage(name, "light", { density: 4, stretch });
      return sumOf(image) / (image.width * image.height);
    };
    expect(share(1.6) / share(1)).toBeGreaterThan(0.88);
    expect(share(1.6) / share(1)).toBeLessThan(1.12);
  });
});

test("the hatch rises to the right, 1.2 px in 5; the hatch of areas falls, 1 px in 10", () => {
  const share = (name: "hatch" | "area-hatch", opacity: number) => {
    const image = patternImage(name, "light", { density: 4, stretch: 1 });
    return sumOf(image) / (image.width * image.height) / opacity;
  };
  expect(share("hatch", 0.42)).toBeCloseTo(1.2 / 5, 2);
  expect(share("area-hatch", 1)).toBeCloseTo(1 / 10, 2);
});

test.each([1, 1.3, 1.9])("stripes run on across the edges of the picture at a stretch of %s", (stretch) => {
  const rises = patternImage("hatch", "light", { density: 4, stretch });
  const falls = patternImage("area-hatch", "light", { density: 4, stretch });
  for (let start = 0; start < 30; start += 1) {
    for (let distance = 0; distance < rises.width; distance += 7) {
      expect(opacityOf(rises, start + distance, 20 - distance)).toBeCloseTo(opacityOf(rises, start, 20), 1);
      expect(opacityOf(falls, start + distance, 20 + distance)).toBeCloseTo(opacityOf(falls, start, 20), 1);
    }
  }
});
