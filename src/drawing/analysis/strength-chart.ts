import { greatestOf } from "../../core/extremes.ts";
import { numbersOf } from "../../core/strength/estimates.ts";
import type { SizeScale } from "../../core/strength/strength-settings.ts";
import { dayOf, partsOf } from "../../core/time/day.ts";
import type { TimeWindow } from "../../core/time/span.ts";
import type { WholeCatalogue } from "../../words/catalogue.ts";
import { px } from "../histogram/histogram-path.ts";
import { type Box, grownBox, isFree, isInside } from "../labels/label-box.ts";
import type { Scene, SceneNode } from "../scene.ts";
import { lineWidth, NO_SPACING, type TextSpacing, textWidth } from "../text-width.ts";
import { type ChartAxis, lineNode, windowNodes, yearTicks } from "./chart-axis.ts";
import { sizeAxis } from "./size-axis.ts";
import {
  markShape,
  placeMarks,
  type SizeEstimate,
  type SizeMark,
  SWATCH_BOX,
  timeBox,
  timeLine,
} from "./size-marks.ts";

/** A chart of size estimates, and where each of them stands in it. */
export interface StrengthChart {
  readonly scene: Scene;
  readonly marks: readonly SizeMark[];
}

/** The room of a chart, px. */
export interface StrengthRoom {
  readonly width: number;
  readonly height: number;
  /** Whether numbers stand inside the chart for want of room beside it. */
  readonly inside: boolean;
  /** Whether years stand below, where no plot of time does. */
  readonly years: boolean;
  /** What is added between letters. */
  readonly spacing?: TextSpacing;
}

const TOP = 32;
const FOOT = 6;
const YEARS = 22;
const NUMBER = 11;
const LABEL = 12;
const LABEL_HEIGHT = 14;
const BESIDE = 5;

/**
 * Size estimates over time, each as it was said: no average, no line from one to another. Each has the name of who said it
 * beside it where there is room.
 * @param estimates in the order of their time
 */
export function strengthChart(
  text: WholeCatalogue,
  estimates: readonly SizeEstimate[],
  { axis, window, scale }: { readonly axis: ChartAxis; readonly window: TimeWindow; readonly scale: SizeScale },
  { width, height, inside, years, spacing = NO_SPACING }: StrengthRoom,
): StrengthChart {
  const base = height - (years ? YEARS : FOOT);
  const sizes = sizeAxis(
    estimates.flatMap(({ size }) => numbersOf(size)),
    scale,
    TOP,
    base,
  );
  const marks = placeMarks(estimates, axis, sizes);
  const isRtl = text.language.direction === "rtl";
  const number = Math.max(NUMBER, spacing.least ?? 0);
  const widest = greatestOf(
    sizes.lines.map(({ size }) => lineWidth(text.formats.number(size), number, "400", spacing)),
    0,
  );
  const beside = Math.max(2, Math.min(6, (isRtl ? width - axis.right : axis.left) - widest));
  const scaleNodes = sizes.lines.flatMap(({ size, isStrong }): readonly SceneNode[] => {
    const y = Math.round(sizes.yOf(size)) + 0.5;
    return [
      lineNode(`M${px(axis.left)} ${px(y)}H${px(axis.right)}`, isStrong ? "line-2" : "grid"),
      {
        kind: "text",
        x: inside ? axis.left + 3 : isRtl ? axis.right + beside : axis.left - beside,
        y: y + (inside ? -3 : 4),
        size: number,
        anchor: inside || isRtl ? "start" : "end",
        runs: [{ text: text.formats.number(size), fill: "ink-3" }],
      },
    ];
  });
  return {
    marks,
    scene: {
      width,
      height,
      nodes: [
        ...windowNodes(window, axis, base),
        ...yearNodes(text, axis, base, years),
        ...scaleNodes,
        ...marks.map((mark) => timeLine(mark, axis)),
        ...marks.map(markShape),
        ...labelNodes(marks, axis, spacing, { left: axis.left, right: axis.right, top: 2, bottom: base }),
      ],
    },
  };
}

/** A faint line at the start of each year, and the years below where they are to stand. */
function yearNodes(text: WholeCatalogue, axis: ChartAxis, base: number, isNamed: boolean): readonly SceneNode[] {
  const [first, end] = axis.domain.map((day) => partsOf(day).year) as [number, number];
  const starts = Array.from({ length: end - first }, (_, index) => first + index + 1).map((year) => ({
    year,
    x: Math.floor(axis.placeOf(dayOf(year, 1, 1))) + 0.5,
  }));
  const width = axis.placeOf(dayOf(first + 2, 1, 1)) - axis.placeOf(dayOf(first + 1, 1, 1));
  const isShort = width < textWidth(text.dates.year(end), LABEL) + 8;
  const every = Math.max(1, Math.ceil((textWidth(text.dates.shortYear(end), LABEL) + 8) / width));
  const named = isNamed ? starts.filter(({ year, x }) => year % every === 0 && x + 28 < axis.right) : [];
  return [
    lineNode(starts.map(({ x }) => `M${x} 0V${base}`).join(""), "grid"),
    yearTicks(axis, base),
    ...(isNamed ? [lineNode(`M${px(axis.left)} ${base + 0.5}H${px(axis.right)}`, "ink-2")] : []),
    ...named.map(
      ({ year, x }): SceneNode => ({
        kind: "text",
        x: x + 4,
        y: base + 16,
        size: LABEL,
        anchor: "start",
        runs: [{ text: isShort ? text.dates.shortYear(year) : text.dates.year(year), fill: "ink-3" }],
      }),
    ),
  ];
}

/**
 * The names of marks, each where it covers no mark, no other name and, if that can be, no line of time; those without such
 * a place have none.
 */
function labelNodes(
  marks: readonly SizeMark[],
  axis: ChartAxis,
  spacing: TextSpacing,
  plot: Box,
): readonly SceneNode[] {
  const taken = marks.map(({ box }) => grownBox(box, 1));
  const lines = marks.map((mark) => timeBox(mark, axis));
  return marks.flatMap((mark): readonly SceneNode[] => {
    const { name, box } = mark;
    const width = lineWidth(name, LABEL, "400", spacing);
    const spots = labelSpots(box, width).filter((place) => isInside(place, plot) && isFree(place, taken));
    const spot = spots.find((place) => isFree(place, lines)) ?? spots[0];
    if (!spot) return [];
    taken.push(spot);
    return [
      {
        kind: "text",
        x: spot.left,
        y: spot.bottom - 3,
        size: LABEL,
        anchor: "start",
        runs: [{ text: name, fill: "ink" }],
      },
    ];
  });
}

/** Boxes beside, above and below a mark, in the order in which they are tried. */
function labelSpots({ left, right, top, bottom }: Box, width: number): readonly Box[] {
  const middle = (top + bottom) / 2;
  const centre = (left + right) / 2;
  const at = (x: number, y: number): Box => ({
    left: x,
    right: x + width,
    top: y - LABEL_HEIGHT / 2,
    bottom: y + LABEL_HEIGHT / 2,
  });
  const levels = [middle, top + 5, bottom - 5, top - 6, bottom + 6];
  return [
    ...levels.slice(0, 3).flatMap((y) => [at(right + BESIDE, y), at(left - BESIDE - width, y)]),
    at(centre - width / 2, top - 9),
    at(centre - width / 2, bottom + 9),
    ...levels.slice(3).flatMap((y) => [at(right + 1, y), at(left - 1 - width, y)]),
  ];
}

/** One line of a key. */
export interface StrengthKey {
  readonly name: string;
  readonly words: string;
  readonly swatch: Scene;
}

/** The key to the marks: each with its drawing in ink and its words. */
export function strengthKeys(text: WholeCatalogue): readonly StrengthKey[] {
  const { key } = text.strength;
  const ink = { x: 6, category: "IS" } as const;
  const drawing = (nodes: readonly SceneNode[], width = 12): Scene => ({ width, height: 16, nodes });
  return [
    {
      name: "range",
      words: key.range,
      swatch: drawing([markShape({ ...ink, box: SWATCH_BOX.range, size: { kind: "range", low: 1, high: 2 } })]),
    },
    {
      name: "one",
      words: key.one,
      swatch: drawing([markShape({ ...ink, box: SWATCH_BOX.one, size: { kind: "one", number: 1 } })]),
    },
    {
      name: "open",
      words: key.open,
      swatch: drawing(
        [
          markShape({ ...ink, box: SWATCH_BOX.open, size: { kind: "at-least", low: 1 } }),
          markShape({ category: "IS", x: 18, box: SWATCH_BOX.open, size: { kind: "up-to", high: 1 } }),
        ],
        24,
      ),
    },
    {
      name: "time",
      words: key.time,
      swatch: drawing([{ ...lineNode("M0 8.5H20", "IS") }], 20),
    },
  ];
}
