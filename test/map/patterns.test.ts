import { describe, expect, test } from "vitest";
import { PATTERN_LOOKS, PATTERN_NAMES } from "../../src/core/figure/looks.ts";
import { patternImage } from "../../src/map/patterns.ts";

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

test("the hatch covers 1.2 px in 5, the lines of denials 1.3 in 6, the dots of areas and the dashes far less", () => {
  const share = (name: (typeof PATTERN_NAMES)[number], opacity: number) => {
    const image = patternImage(name, "light", { density: 4, stretch: 1 });
    return sumOf(image) / (image.width * image.height) / opacity;
  };
  expect(share("hatch", 0.42)).toBeCloseTo(1.2 / 5, 2);
  expect(share("denied", 0.6)).toBeCloseTo(1.3 / 6, 2);
  expect(share("area-dots", 1)).toBeCloseTo((2 * Math.PI * 1 ** 2) / 100, 2);
  expect(share("unmatched", 1)).toBeCloseTo((2 * 4 * 0.9) / 100, 2);
});

test.each([1, 1.3, 1.9])("stripes run on across the edges of the picture at a stretch of %s", (stretch) => {
  const rises = patternImage("hatch", "light", { density: 4, stretch });
  const falls = patternImage("denied", "light", { density: 4, stretch });
  for (let start = 0; start < 30; start += 1) {
    for (let distance = 0; distance < rises.width; distance += 7) {
      expect(opacityOf(rises, start + distance, 20 - distance)).toBeCloseTo(opacityOf(rises, start, 20), 1);
      expect(opacityOf(falls, start + distance, 20 + distance)).toBeCloseTo(opacityOf(falls, start, 20), 1);
    }
  }
});

test("only denials are drawn as lines that fall to the right: what is under the pointer denies nothing", () => {
  const falling = PATTERN_NAMES.filter((name) => {
    const { kind, ...look } = PATTERN_LOOKS[name];
    return kind === "stripes" && "slope" in look && look.slope === -1;
  });
  expect(falling).toEqual(["denied"]);
});

test("dashes are level: along a row further than down a column", () => {
  const image = patternImage("unmatched", "light", { density: 4, stretch: 1 });
  const longest = (opacities: readonly number[]) => {
    let [run, most] = [0, 0];
    for (const opacity of opacities) {
      run = opacity > 0.5 ? run + 1 : 0;
      most = Math.max(most, run);
    }
    return most / 4;
  };
  const lines = (count: number, opacityAt: (line: number, at: number) => number) =>
    Math.max(
      ...Array.from({ length: count }, (_, line) =>
        longest(Array.from({ length: count }, (_, at) => opacityAt(line, at))),
      ),
    );
  expect(lines(image.width, (row, column) => opacityOf(image, column, row))).toBeCloseTo(4, 0);
  expect(lines(image.width, (column, row) => opacityOf(image, column, row))).toBeCloseTo(1, 0);
});
