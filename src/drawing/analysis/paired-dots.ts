import { greatestOf } from "../../core/extremes.ts";
import { CLAIMANT_CATEGORIES } from "../../core/records/claimant-category.ts";
import type { WholeCatalogue } from "../../words/catalogue.ts";
import { fittedText } from "../fitted-text.ts";
import type { Paint } from "../palette.ts";
import type { Scene, SceneNode } from "../scene.ts";

const ROW = 16;
const NAMES = 150;
const SIZE = 12;
/** Room for a number beside a dot, px. */
const NUMBER = 26;
/** Between columns, px. */
const GAP = 32;

/**
 * Claims of each category in A (hollow) and B (full), each number at its own dot; categories silent in both are left out.
 * @param columns side by side, on one scale, read downwards
 */
export function pairedDots(
  { formats, vocabulary }: WholeCatalogue,
  a: readonly number[],
  b: readonly number[],
  whole: number,
  columns = 1,
): Scene {
  const width = Math.floor((whole - (columns - 1) * GAP) / columns);
  const most = Math.max(1, greatestOf([...a, ...b], 0));
  const [left, right] = [NAMES + NUMBER, width - NUMBER - 6];
  const xOf = (value: number) => left + (value / most) * (right - left);
  const rows = CLAIMANT_CATEGORIES.map((category, at) => ({ category, a: a[at] ?? 0, b: b[at] ?? 0 })).filter(
    (row) => row.a > 0 || row.b > 0,
  );
  const high = Math.max(1, Math.ceil(rows.length / columns));
  const nodes = rows.map(({ category, ...row }, at): SceneNode => {
    const y = (at % high) * ROW + ROW / 2;
    const [xA, xB] = [xOf(row.a), xOf(row.b)];
    const number = (value: number, x: number, isLeft: boolean): SceneNode => ({
      kind: "text",
      x: isLeft ? x - 7 : x + 7,
      y: y + 4,
      size: SIZE,
      anchor: isLeft ? "end" : "start",
      runs: [{ text: formats.number(value), fill: "ink-2" }],
    });
    const own: readonly SceneNode[] = [
      { kind: "rect", x: 0, y: y - 5, width: 10, height: 10, fill: category },
      {
        kind: "text",
        x: 16,
        y: y + 4,
        size: SIZE,
        runs: [{ text: fittedText(vocabulary.categories[category], SIZE, "400", NAMES - 20) }],
      },
      ...pairNodes(xA, xB, y, [left, right], category),
      ...(row.a === row.b
        ? [number(row.a, xA, false)]
        : [number(row.a, xA, row.a < row.b), number(row.b, xB, row.b < row.a)]),
    ];
    return { kind: "group", x: Math.floor(at / high) * (width + GAP), y: 0, nodes: own };
  });
  return { width: whole, height: high * ROW, nodes };
}

const DOT_ROW = 14;
const DOT = 4;

/** The number of one thing in A (hollow) and B (full) on a scale up to the most of them all. */
export function dotsOf(a: number, b: number, most: number, width: number): Scene {
  const xOf = (value: number) => DOT + 1 + (value / Math.max(1, most)) * (width - 2 * DOT - 2);
  return { width, height: DOT_ROW, nodes: pairNodes(xOf(a), xOf(b), DOT_ROW / 2, [0, width], "ink") };
}

/** A hollow and a full dot, joined, on a line. */
function pairNodes(
  xA: number,
  xB: number,
  y: number,
  [left, right]: readonly [number, number],
  paint: Paint,
): readonly SceneNode[] {
  return [
    { kind: "rect", x: left, y: y - 0.5, width: right - left, height: 1, fill: "grid" },
    { kind: "rect", x: Math.min(xA, xB), y: y - 1, width: Math.abs(xB - xA), height: 2, fill: paint },
    { kind: "circle", x: xA, y, radius: DOT, fill: "surface", stroke: paint, strokeWidth: 2 },
    { kind: "circle", x: xB, y, radius: DOT, fill: paint },
  ];
}
