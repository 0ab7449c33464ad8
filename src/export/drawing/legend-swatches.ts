import { PATTERN_LOOKS, type PatternName, type StripesLook } from "../../core/figure/looks.ts";
import type { BlankLook } from "../../core/figure/map-look.ts";
import type { MapSymbol } from "../../core/figure/map-symbols.ts";
import { cellNodes, type Voice } from "../../core/figure/mark.ts";
import { townNodes } from "../../core/figure/overlay-town-items.ts";
import type { Paint } from "../../core/figure/palette.ts";
import { patternTile } from "../../core/figure/pattern-tile.ts";
import { dotNodes } from "../../core/figure/place-dots.ts";
import type { SceneNode } from "../../core/figure/scene.ts";
import type { PlacePrecision, Polarity } from "../../core/records/vocabulary.ts";
import { px } from "./histogram-path.ts";

/** Size of a swatch, px. */
export const SWATCH = { width: 24, height: 14 } as const;

const { width: WIDTH, height: HEIGHT } = SWATCH;
const TICK_PITCH = 5;
const SYMBOL_LOOK = { bloc: "IS", polarity: "affirm", precision: "settlement" } as const;
const MARK = { side: 10, cell: 7 } as const;

/** Regions without a class, the upper left corner at 0, 0 (so are all swatches). */
export const BLANK_SWATCHES: Readonly<Record<BlankLook, readonly SceneNode[]>> = {
  "no-claim": [{ ...frame("reg-line"), fill: "c0" }],
  "no-match": patterned("c0", "unmatched", "reg-line"),
  "left-out": [{ ...frame("land-line"), fill: "land" }],
  "not-yet": [{ ...frame("reg-line"), fill: "c0" }, ...markOf("affirm")],
  neither: [{ ...frame("reg-line"), fill: "c0" }, ...markOf("neither")],
  denied: patterned("c0", "denied", "reg-line"),
};

/** Land that the data do not cover. */
export function notCoveredSwatch(): readonly SceneNode[] {
  return patterned("land", "dots", "line-2");
}

/** A region all of whose affirming claims are dated to a quarter or year. */
export function longDatedSwatch(): readonly SceneNode[] {
  return patterned("c2", "hatch", "reg-line");
}

/** A wider area that the reader chose. */
export function chosenAreaSwatch(): readonly SceneNode[] {
  return patterned("c0", "area-dots", "reg-line");
}

/** A border with ticks: claims about the whole of what it encloses. */
export function wholeAreaSwatch(): readonly SceneNode[] {
  const ticks: string[] = [];
  for (let x = TICK_PITCH / 2; x < WIDTH; x += TICK_PITCH) ticks.push(`M${x} 3.4V8`);
  return [
    { kind: "rect", x: 0, y: 2, width: WIDTH, height: HEIGHT - 2, fill: "c0" },
    { kind: "path", d: ticks.join(""), fill: "none", stroke: "band", strokeWidth: 0.9 },
    { kind: "path", d: `M0 2.7H${WIDTH}`, fill: "none", stroke: "nat-line", strokeWidth: 1.4 },
  ];
}

/** A symbol of the map, in ink; a rosette of three dots, made smaller. */
export function symbolSwatch(symbol: MapSymbol): readonly SceneNode[] {
  const [x, y] = [WIDTH / 2, HEIGHT / 2];
  if (symbol === "town") return townNodes(x, y);
  if (symbol === "rosette") {
    const plate: SceneNode = { kind: "circle", x, y, radius: 6.5, fill: "plate", stroke: "plate-line", strokeWidth: 1 };
    const corners = [-90, 30, 150].map((degrees) => (degrees * Math.PI) / 180);
    const dots = corners.flatMap((turn) =>
      dotNodes(SYMBOL_LOOK, x + 2.8 * Math.cos(turn), y + 2.8 * Math.sin(turn), 0.45),
    );
    return [plate, ...dots];
  }
  const [precision, polarity] = symbol.split(" ") as [PlacePrecision, Polarity];
  return dotNodes({ ...SYMBOL_LOOK, precision, polarity }, x, y);
}

function patterned(fill: Paint, name: PatternName, edge: "reg-line" | "line-2"): readonly SceneNode[] {
  const look = PATTERN_LOOKS[name];
  return [
    { kind: "rect", x: 0, y: 0, width: WIDTH, height: HEIGHT, fill },
    ...(look.kind === "stripes" ? [stripes(look)] : repeated(name)),
    { ...frame(edge), fill: "none" },
  ];
}

/** The stripes of a swatch, each from edge to edge. */
function stripes({ paint, period, width, slope }: StripesLook): SceneNode {
  const step = period * Math.SQRT2;
  const lines: string[] = [];
  for (let reach = step; reach < WIDTH + HEIGHT; reach += step) {
    const ends = [
      reach <= HEIGHT ? [0, reach] : [reach - HEIGHT, HEIGHT],
      reach <= WIDTH ? [reach, 0] : [WIDTH, reach - WIDTH],
    ];
    const [start, end] = ends.map(([x = 0, y = 0]) => `${px(x)} ${px(slope === 1 ? y : HEIGHT - y)}`);
    lines.push(`M${start}L${end}`);
  }
  return { kind: "path", d: lines.join(""), fill: "none", stroke: paint, strokeWidth: width };
}

/** The marks of a pattern's tile over a swatch, those left out that its edge would cut. */
function repeated(name: PatternName): readonly SceneNode[] {
  const { side, nodes } = patternTile(name);
  const marks: SceneNode[] = [];
  for (let top = 0; top < HEIGHT; top += side) {
    for (let left = 0; left < WIDTH; left += side) {
      for (const node of nodes) {
        const moved = { ...node, x: node.x + left, y: node.y + top };
        const [right, bottom] = moved.kind === "rect" ? [moved.x + moved.width, moved.y] : [moved.x, moved.y];
        if (right < WIDTH && bottom < HEIGHT - 1) marks.push(moved);
      }
    }
  }
  return marks;
}

/** A mark in which one bloc speaks. */
function markOf(voice: Voice): readonly SceneNode[] {
  const { side, cell } = MARK;
  const [x, y] = [(WIDTH - side) / 2, (HEIGHT - side) / 2];
  const inset = (side - cell) / 2;
  return [
    {
      kind: "rect",
      x: x + 0.5,
      y: y + 0.5,
      width: side - 1,
      height: side - 1,
      radius: 2,
      fill: "plate",
      stroke: "plate-line",
      strokeWidth: 1,
    },
    ...cellNodes("IS", voice, x + inset, y + inset, cell),
  ];
}

function frame(stroke: "reg-line" | "line-2" | "land-line") {
  return { kind: "rect", x: 0.5, y: 0.5, width: WIDTH - 1, height: HEIGHT - 1, stroke, strokeWidth: 1 } as const;
}
