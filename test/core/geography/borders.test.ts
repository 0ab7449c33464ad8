import { describe, expect, test } from "vitest";
import { bordersOf, type Shape } from "../../../src/core/geography/borders.ts";

type Position = readonly number[];

/** A square of side 1 with its lower left corner at x, y, counter-clockwise. */
function square(x: number, y: number): Position[] {
  return [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
    [x, y],
  ];
}

function shape(id: string, ...polygons: Position[][][]): Shape {
  return { id, polygons };
}

function textOf(positions: readonly Position[]): string {
  return positions.map((position) => position.join(",")).join(" ");
}

/** Area to the left of a closed ring. */
function areaOf(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = x, nextY = y] = ring[(index + 1) % ring.length] ?? [];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

describe("lines", () => {
  test("two shapes share one line, which has each on its own side", () => {
    const { lines } = bordersOf([shape("west", [square(0, 0)]), shape("east", [square(1, 0)])]);
    const shared = lines.filter((line) => line.right !== null);
    expect(shared).toEqual([
      {
        left: "west",
        right: "east",
        positions: [
          [1, 0],
          [1, 1],
        ],
      },
    ]);
  });

  test("each shape has a border with nothing where the data end", () => {
    const { lines } = bordersOf([shape("west", [square(0, 0)]), shape("east", [square(1, 0)])]);
    const ends = lines.filter((line) => line.right === null);
    expect(ends.map((line) => line.left)).toEqual(["west", "east"]);
    expect(ends.map((line) => line.positions.length)).toEqual([4, 4]);
  });

  test("a border that is broken off gives two lines", () => {
    const around: Position[] = [
      [-1, -1],
      [3, -1],
      [3, 2],
      [1, 2],
      [1, 1],
      [2, 1],
      [2, 0],
      [1, 0],
      [0, 0],
      [0, 1],
      [-1, 1],
      [-1, -1],
    ];
    const lines = bordersOf([shape("inner", [square(0, 0)]), shape("outer", [around])]).lines.filter(
      (line) => line.left === "inner" && line.right === "outer",
    );
    expect(lines.map((line) => textOf(line.positions))).toEqual(["0,1 0,0 1,0"]);
  });

  test("winding of the rings does not matter", () => {
    const clockwise = [...square(0, 0)].reverse();
    const { lines } = bordersOf([shape("west", [clockwise]), shape("east", [square(1, 0)])]);
    expect(lines.find((line) => line.right === "east")).toMatchObject({
      left: "west",
      positions: [
        [1, 0],
        [1, 1],
      ],
    });
  });
});

describe("outline", () => {
  test("what lies between the shapes is left out, and the ring is closed with the inside on its left", () => {
    const borders = bordersOf([shape("a", [square(0, 0)]), shape("b", [square(1, 0)]), shape("c", [square(0, 1)])]);
    const [ring, ...others] = borders.outlineOf(["a", "b"]);
    expect(others).toEqual([]);
    expect(ring?.at(0)).toEqual(ring?.at(-1));
    expect(areaOf(ring ?? [])).toBeCloseTo(2);
  });

  test("a hole runs the other way round", () => {
    const frame = [
      [-1, -1],
      [2, -1],
      [2, 2],
      [-1, 2],
      [-1, -1],
    ] as Position[];
    const borders = bordersOf([shape("land", [frame, [...square(0, 0)].reverse()]), shape("lake", [square(0, 0)])]);
    expect(borders.outlineOf(["land"]).map(areaOf)).toEqual([9, -1]);
    expect(borders.outlineOf(["land", "lake"]).map(areaOf)).toEqual([9]);
  });

  test("shapes that touch in one point keep a ring each", () => {
    const borders = bordersOf([shape("a", [square(0, 0)]), shape("b", [square(1, 1)])]);
    expect(borders.outlineOf(["a", "b"]).map(areaOf)).toEqual([1, 1]);
  });

  test("nothing has no outline", () => {
    const borders = bordersOf([shape("a", [square(0, 0)])]);
    expect(borders.outlineOf([])).toEqual([]);
    expect(borders.outlineOf(["elsewhere"])).toEqual([]);
  });
});
