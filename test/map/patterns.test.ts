import { describe, expect, test } from "vitest";
import { MAP_LAYERS } from "../../src/drawing/layers/map-layers.ts";
import { colourOf } from "../../src/drawing/palette.ts";
import { type Pattern, patternTile } from "../../src/drawing/pattern.ts";
import { channelsOf } from "../../src/map/colour.ts";
import { patternImage } from "../../src/map/patterns.ts";

const PATTERNS = new Map(
  MAP_LAYERS.flatMap(({ id, symbology }) => (symbology.kind === "pattern" ? [[id, symbology.pattern] as const] : [])),
);

/** The pattern of a layer. */
function patternOf(layer: string): Pattern {
  const pattern = PATTERNS.get(layer);
  if (!pattern) throw new Error(`${layer} has no pattern.`);
  return pattern;
}

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

describe.each([...PATTERNS])("%s", (_, pattern) => {
  test("keeps its size whatever the stretch, so that it can be replaced in place", () => {
    const sizes = [1, 1.5, 2].map((stretch) => patternImage(pattern, "dark", { density: 2, stretch }).width);
    expect(new Set(sizes).size).toBe(1);
  });

  test.each([
    [2, 1],
    [2, 1.25],
    [2, 1.5],
    [2, 1.75],
    [4, 1.5],
  ])("has as much ink as its tile at %s samples a px and a stretch of %s", (density, stretch) => {
    const image = patternImage(pattern, "light", { density, stretch });
    const { side, nodes } = patternTile(pattern);
    const ink = nodes.reduce(
      (sum, node) => sum + (node.kind === "rect" ? node.width * node.height : Math.PI * node.radius ** 2),
      0,
    );
    const [, , , opacity] = channelsOf(colourOf(pattern.paint, "light"));
    const share = sumOf(image) / (image.width * image.height) / opacity;
    expect(Math.abs(share / (ink / side ** 2) - 1)).toBeLessThan(0.05);
  });
});

test("the hatch covers 1.2 px in 5, the lines of denials 1.3 in 6, the dots of areas and the dashes far less", () => {
  const share = (layer: string, opacity: number) => {
    const image = patternImage(patternOf(layer), "light", { density: 4, stretch: 1 });
    return sumOf(image) / (image.width * image.height) / opacity;
  };
  expect(share("hatch", 0.42)).toBeCloseTo(1.2 / 5, 2);
  expect(share("denied", 0.6)).toBeCloseTo(1.3 / 6, 2);
  expect(share("area-dots", 1)).toBeCloseTo((2 * Math.PI * 1 ** 2) / 100, 2);
  expect(share("unmatched", 1)).toBeCloseTo((2 * 4 * 0.9) / 100, 2);
});

test.each([1, 1.3, 1.9])("stripes run on across the edges of the picture at a stretch of %s", (stretch) => {
  const rises = patternImage(patternOf("hatch"), "light", { density: 4, stretch });
  const falls = patternImage(patternOf("denied"), "light", { density: 4, stretch });
  for (let start = 0; start < 30; start += 1) {
    for (let distance = 0; distance < rises.width; distance += 7) {
      expect(opacityOf(rises, start + distance, 20 - distance)).toBeCloseTo(opacityOf(rises, start, 20), 1);
      expect(opacityOf(falls, start + distance, 20 + distance)).toBeCloseTo(opacityOf(falls, start, 20), 1);
    }
  }
});

test("only denials are drawn as lines that fall to the right: what is under the pointer denies nothing", () => {
  const falling = [...PATTERNS].flatMap(([layer, pattern]) =>
    pattern.kind === "stripes" && pattern.slope === -1 ? [layer] : [],
  );
  expect(falling).toEqual(["denied", "denied-whole", "defeated", "contested"]);
});

test("dashes are level: along a row further than down a column", () => {
  const image = patternImage(patternOf("unmatched"), "light", { density: 4, stretch: 1 });
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
