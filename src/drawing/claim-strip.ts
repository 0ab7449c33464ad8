import type { Strip, StripBar } from "../core/details/strips.ts";
import type { ClaimantCategory } from "../core/records/claimant-category.ts";
import { type Day, dayOf, partsOf } from "../core/time/day.ts";
import { PRECISIONS, softMonths, type TimeWindow } from "../core/time/span.ts";
import type { Catalogue } from "../words/catalogue.ts";
import { px } from "./histogram/histogram-path.ts";
import type { Scene, SceneNode, Style, TileNode } from "./scene.ts";
import { lineWidth, NO_SPACING, type TextSpacing } from "./text-width.ts";

/** What a drawing of strips shows. */
export interface ClaimStrips {
  readonly strips: readonly Pick<Strip, "category" | "bars">[];
  /** First and last day of the whole time axis. */
  readonly axis: { readonly from: Day; readonly to: Day };
  readonly window: TimeWindow;
  /** Of the whole drawing, px. */
  readonly width: number;
  /** What the reader adds between letters. */
  readonly spacing?: TextSpacing;
}

const LANE_START = 30;
const PITCH = 14;
const BAR = 7;
const AXIS_HEIGHT = 20;
/** Least distance of two years, px. */
const LABEL_SPACING = 54;
const LEAST = { affirm: 3, deny: 6, neither: 0 } as const;
/** Least width of a bar with soft ends, of which little is left otherwise. */
const LEAST_SOFT = 4;
const OUTLINE = 1.5;
const SWATCH_WIDTH = 24;
/** Days, on average. */
const MONTH = 30.44;
/** A bar, a dot or a bar with pointed ends. */
type Mark = TileNode | Extract<SceneNode, { kind: "path" }>;
const FAINT = 0.38;
/** So many bars of a lane are drawn one by one, whether they can be told apart or not; more as one path for each look. */
const CROWDED = 200;
const MOST_PX = 10_000;

/**
 * A lane for each category over the whole time axis, which runs from left to right in every language, the window shaded,
 * years below. A solid bar affirms, a hollow one denies, a dot in the middle of its span does neither; no bar is shorter
 * than can be seen. Ends known only to a month, quarter or year are soft: the bar runs to a point over so much time.
 */
export function claimStripScene(
  text: Pick<Catalogue, "dates" | "language">,
  { strips, axis, window, width, spacing = NO_SPACING }: ClaimStrips,
): Scene {
  const isRtl = text.language.direction === "rtl";
  const [left, right] = isRtl ? [0, width - LANE_START] : [LANE_START, width];
  const start = dayOf(partsOf(axis.from).year, 1, 1);
  const scale = (day: Day) => left + ((day - start) / Math.max(1, axis.to + 1 - start)) * (right - left);
  const bottom = strips.length * PITCH;
  const nodes: SceneNode[] = [];
  const isOpen = window.from === null && window.to === null;
  if (!isOpen) {
    const x = Math.min(Math.max(scale(window.from ?? axis.from), left), right);
    const end = Math.max(Math.min(scale((window.to ?? axis.to) + 1), right), x + 1);
    nodes.push({ kind: "rect", x, y: 0, width: end - x, height: bottom, fill: "win" });
  }
  strips.forEach((strip, index) => {
    const y = (index + 0.5) * PITCH;
    nodes.push(
      {
        kind: "text",
        x: isRtl ? width : 0,
        y: y + 4,
        size: 12,
        ...(isRtl && { anchor: "end" }),
        runs: [{ text: strip.category, weight: 700, fill: "ink-2" }],
      },
      { kind: "rect", x: left, y: y - 0.5, width: right - left, height: 1, fill: "line" },
    );
    const isCrowded = strip.bars.length > CROWDED;
    const bars = (isCrowded ? toldApart(strip.bars, scale) : [...strip.bars]).sort(byLayer);
    const marks = bars.map((bar) => barNode(bar, strip.category, y, scale));
    for (const node of isCrowded ? alikeTogether(marks) : marks) nodes.push(node);
  });
  return {
    width,
    height: bottom + AXIS_HEIGHT,
    nodes: [...nodes, ...yearNodes(text, axis, scale, { width: right, y: bottom + 15, spacing })],
  };
}

/** Of the bars of a crowded lane, those that can be told apart: one for each kind, beginning and end in full px. */
function toldApart(bars: readonly StripBar[], scale: (day: Day) => number): StripBar[] {
  const looks = new Map<number, Map<number, StripBar>>();
  for (const bar of bars) {
    const [from, to] = [Math.round(scale(bar.span.from)), Math.round(scale(bar.span.to + 1))];
    const look = layerOf(bar) * PRECISIONS.length + PRECISIONS.indexOf(bar.span.precision);
    const seen = looks.get(look) ?? new Map<number, StripBar>();
    looks.set(look, seen);
    seen.set(from * MOST_PX + to, bar);
  }
  return [...looks.values()].flatMap((seen) => [...seen.values()]);
}

/** Marks with those of one look that follow one another as one path, where each alone would be thousands. */
function alikeTogether(marks: readonly Mark[]): readonly SceneNode[] {
  const paths: SceneNode[] = [];
  let path: (Style & { readonly kind: "path"; d: string }) | null = null;
  let before = "";
  for (const mark of marks) {
    const { fill = "none", stroke, strokeWidth = 0, opacity = 1 } = mark;
    const look = { fill, ...(stroke && { stroke, strokeWidth, lineJoin: "round" as const }), opacity };
    const key = JSON.stringify(look);
    if (path === null || key !== before) {
      path = { kind: "path", d: "", ...look };
      paths.push(path);
      before = key;
    }
    path.d += outlineOf(mark);
  }
  return paths;
}

function outlineOf(mark: Mark): string {
  if (mark.kind === "path") return mark.d;
  if (mark.kind === "rect") return `M${mark.x} ${mark.y}h${mark.width}v${mark.height}h${-mark.width}z`;
  const { x, y, radius } = mark;
  const half = (across: number) => `a${radius} ${radius} 0 1 0 ${across} 0`;
  return `M${x - radius} ${y}${half(2 * radius)}${half(-2 * radius)}z`;
}

/** Long spans lie below short ones, and what denies or does neither above what affirms. */
function byLayer(a: StripBar, b: StripBar): number {
  return layerOf(a) - layerOf(b);
}

function layerOf({ faint, long, polarity }: StripBar): number {
  return (faint ? 0 : 8) + (polarity === "affirm" ? 0 : polarity === "deny" ? 2 : 4) + (long ? 0 : 1);
}

function barNode(
  { span, polarity, long, faint }: StripBar,
  category: ClaimantCategory,
  y: number,
  scale: (day: Day) => number,
): Mark {
  const from = scale(span.from);
  const soft = softMonths(span.precision);
  const least = polarity === "affirm" && soft > 0 ? LEAST_SOFT : LEAST[polarity];
  const width = Math.max(scale(span.to + 1) - from, least);
  const point = soft * (scale(MONTH) - scale(0));
  const opacity = faint ? FAINT : 1;
  switch (polarity) {
    case "affirm":
      return {
        ...barShape(from, y, width, BAR, point),
        fill: category,
        opacity: faint ? FAINT : long ? 0.8 : 1,
      };
    case "deny":
      return {
        ...barShape(from + OUTLINE / 2, y, width - OUTLINE, BAR - OUTLINE, point),
        fill: "surface",
        stroke: category,
        strokeWidth: OUTLINE,
        opacity,
      };
    case "neither":
      return { kind: "circle", x: from + width / 2, y, radius: 2.5, fill: category, opacity };
  }
}

/** Whether a bar has soft ends. */
export function isSoft({ polarity, span }: StripBar): boolean {
  return polarity !== "neither" && softMonths(span.precision) > 0;
}

/** A bar with soft ends, in ink. */
export const SOFT_SWATCH: Scene = {
  width: SWATCH_WIDTH,
  height: BAR,
  nodes: [{ ...barShape(0, BAR / 2, SWATCH_WIDTH, BAR, BAR), fill: "ink-2" }],
};

/** A bar about the line at `y`, with points of so many px at both ends, or without. */
function barShape(x: number, y: number, width: number, height: number, point: number): Mark {
  if (point === 0) return { kind: "rect", x, y: y - height / 2, width, height };
  const tip = Math.min(point, width / 2);
  const d = `M${px(x)} ${px(y)}L${px(x + tip)} ${px(y - height / 2)}H${px(x + width - tip)}L${px(x + width)} ${px(y)}L${px(x + width - tip)} ${px(y + height / 2)}H${px(x + tip)}z`;
  return { kind: "path", d, lineJoin: "round" };
}

function yearNodes(
  { dates }: Pick<Catalogue, "dates">,
  axis: ClaimStrips["axis"],
  scale: (day: Day) => number,
  { width, y, spacing }: { readonly width: number; readonly y: number; readonly spacing: TextSpacing },
): readonly SceneNode[] {
  const first = partsOf(axis.from).year;
  const last = partsOf(axis.to).year;
  const yearWidth = scale(dayOf(first + 1, 1, 1)) - scale(dayOf(first, 1, 1));
  const step = Math.max(1, Math.ceil(LABEL_SPACING / yearWidth));
  const nodes: SceneNode[] = [];
  for (let year = first; year <= last; year += step) {
    const x = scale(dayOf(year, 1, 1));
    const words = dates.year(year);
    const fits = x + lineWidth(words, 12, "400", spacing) <= width;
    nodes.push({
      kind: "text",
      x,
      y,
      size: 12,
      anchor: fits ? "start" : "end",
      runs: [{ text: words, fill: "ink-2" }],
    });
  }
  return nodes;
}
