import type { SceneNode } from "../../core/figure/scene.ts";

/** Size of a swatch, px. */
export const SWATCH = { width: 24, height: 14 } as const;

const { width: WIDTH, height: HEIGHT } = SWATCH;
const HATCH_PITCH = 5;
const DOT_PITCH = 6;
const TICK_PITCH = 5;

/** A region without colour, its upper left corner at 0, 0 (so are all swatches). */
export function blankSwatch(): readonly SceneNode[] {
  return [{ ...frame("reg-line"), fill: "c0" }];
}

/** Land that the data do not cover. */
export function notCoveredSwatch(): readonly SceneNode[] {
  const dots: SceneNode[] = [];
  for (let y = DOT_PITCH / 2; y < HEIGHT - 1; y += DOT_PITCH) {
    for (let x = DOT_PITCH / 2; x < WIDTH - 1; x += DOT_PITCH) {
      dots.push({ kind: "circle", x, y, radius: 0.6, fill: "land-dot" });
    }
  }
  return [{ ...frame("line-2"), fill: "land" }, ...dots];
}

/** A region all of whose claims are dated to a quarter or year: 45° hatch, lines of 1.2 every 5 px. */
export function longDatedSwatch(): readonly SceneNode[] {
  const step = HATCH_PITCH * Math.SQRT2;
  const lines: string[] = [];
  for (let reach = step; reach < WIDTH + HEIGHT; reach += step) {
    const start = reach <= HEIGHT ? [0, reach] : [reach - HEIGHT, HEIGHT];
    const end = reach <= WIDTH ? [reach, 0] : [WIDTH, reach - WIDTH];
    lines.push(`M${start.map(rounded).join(" ")}L${end.map(rounded).join(" ")}`);
  }
  return [
    { kind: "rect", x: 0, y: 0, width: WIDTH, height: HEIGHT, fill: "c2" },
    { kind: "path", d: lines.join(""), fill: "none", stroke: "hatch", strokeWidth: 1.2 },
    { ...frame("reg-line"), fill: "none" },
  ];
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

function frame(stroke: "reg-line" | "line-2") {
  return { kind: "rect", x: 0.5, y: 0.5, width: WIDTH - 1, height: HEIGHT - 1, stroke, strokeWidth: 1 } as const;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
