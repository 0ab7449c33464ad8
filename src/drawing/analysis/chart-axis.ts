import type { Day } from "../../core/time/day.ts";
import { dayOf, partsOf } from "../../core/time/day.ts";
import type { TimeWindow } from "../../core/time/span.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import { type HistogramLayout, placeOf } from "../histogram/histogram-layout.ts";
import { px } from "../histogram/histogram-path.ts";
import type { Paint } from "../palette.ts";
import type { SceneNode } from "../scene.ts";

/** The time axis of a chart: that of the plot under it, moved by so many px. */
export interface ChartAxis {
  readonly left: number;
  readonly right: number;
  /** The first day and the one after the last. */
  readonly domain: readonly [first: Day, end: Day];
  /** Px of the beginning of a day, held inside the chart. */
  placeOf(day: Day): number;
  /** The day at px, held inside the chart. */
  dayAt(x: number): Day;
}

/** The axis of a chart above a plot whose left edge lies so many px further left. */
export function chartAxis(layout: HistogramLayout, moved: number): ChartAxis {
  const [first, end] = layout.scale.domain;
  return {
    left: layout.left - moved,
    right: layout.right - moved,
    domain: layout.scale.domain,
    placeOf: (day) => placeOf(layout, day) - moved,
    dayAt: (x) => Math.min(Math.max(Math.floor(layout.scale.invert(x + moved)), first), end - 1),
  };
}

/** The window from top to bottom of a chart: its ground, and its two sides in ink. */
export function windowNodes(window: TimeWindow, axis: ChartAxis, height: number): readonly SceneNode[] {
  const start = window.from === null ? axis.left : axis.placeOf(window.from);
  const end = window.to === null ? axis.right : axis.placeOf(window.to + 1);
  const sides = [...(window.from === null ? [] : [start - 0.5]), ...(window.to === null ? [] : [end + 0.5])];
  return [
    { kind: "rect", x: start, y: 0, width: Math.max(1, end - start), height, fill: "win" },
    ...sides.map((x): SceneNode => lineNode(`M${px(Math.round(x) + 0.5)} 0V${height}`, "ink")),
  ];
}

/** A line at each of some numbers with the number beside it, and one to stand on. */
export function scaleNodes(
  { formats, language }: Catalogue,
  axis: ChartAxis,
  numbers: readonly number[],
  yOf: (value: number) => number,
  inside = false,
): readonly SceneNode[] {
  const isRtl = language.direction === "rtl";
  return numbers.flatMap((value): readonly SceneNode[] => [
    lineNode(`M${px(axis.left)} ${px(Math.round(yOf(value)) + 0.5)}H${px(axis.right)}`, value === 0 ? "ink-2" : "grid"),
    {
      kind: "text",
      x: inside ? axis.left + 3 : isRtl ? axis.right + 6 : axis.left - 6,
      y: yOf(value) + (inside ? -3 : 4),
      size: 12,
      anchor: inside || isRtl ? "start" : "end",
      ...(inside && { halo: 2 }),
      runs: [{ text: formats.number(value), fill: "ink-3" }],
    },
  ]);
}

/** A tick at the start of each year, from the line of a chart upwards. */
export function yearTicks(axis: ChartAxis, base: number): SceneNode {
  const [first, end] = axis.domain;
  const years = Array.from(
    { length: partsOf(end - 1).year - partsOf(first).year },
    (_, index) => partsOf(first).year + index + 1,
  );
  return lineNode(
    years.map((year) => `M${Math.floor(axis.placeOf(dayOf(year, 1, 1))) + 0.5} ${base}v4`).join(""),
    "line-2",
  );
}

export function lineNode(d: string, stroke: Paint, strokeWidth = 1): SceneNode {
  return { kind: "path", d, fill: "none", stroke, strokeWidth };
}

/** Round numbers from 0 to at least `most`, at most so many of them. */
export function roundNumbers(most: number, count = 5): readonly number[] {
  for (let power = 1; ; power *= 10) {
    for (const factor of [1, 2, 5]) {
      const step = factor * power;
      if (Math.ceil(Math.max(most, 1) / step) < count) {
        return Array.from({ length: Math.ceil(Math.max(most, 1) / step) + 1 }, (_, index) => index * step);
      }
    }
  }
}
