import { dayOf, partsOf } from "../../core/time/day.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import type { Paint } from "../palette.ts";
import type { SceneNode } from "../scene.ts";
import { lineWidth } from "../text-width.ts";
import type { Lanes } from "./histogram-bricks.ts";
import {
  GRIP_WIDTH,
  type HistogramLayout,
  type HistogramRoom,
  LONG_SPANS_HEIGHT,
  namesStart,
} from "./histogram-layout.ts";
import { px } from "./histogram-path.ts";

const TICK = 5;
/** From a tick to its year. */
const BESIDE = 4;
/** Least height between two counts on the scale, px. */
const LEAST_BETWEEN = 14;

/** A tick at the start of each year and a label beside it, shortened and thinned to fit; a line where long spans stand on it. */
export function yearNodes(
  { dates }: Catalogue,
  { left, right, base, scale }: HistogramLayout,
  { width, textSize, longSpans, spacing }: HistogramRoom,
): readonly SceneNode[] {
  const [first, last] = scale.domain;
  const startOf = (year: number): number => scale(dayOf(year, 1, 1));
  const [from, to] = [partsOf(first).year, partsOf(last - 1).year + 1];
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const widest = (told: (year: number) => string) =>
    Math.max(...years.map((year) => lineWidth(told(year), textSize, "400", spacing)));
  const { labelWidth, every, isShort } = yearLabels(
    startOf(1971) - startOf(1970),
    widest(dates.year),
    widest(dates.shortYear),
  );
  const ticks = years.map(startOf).filter((x) => x >= left && x <= right);
  const labels = years
    .filter((year) => year % every === 0)
    .map((year) => ({ year, x: Math.max(startOf(year), left), next: startOf(year + every) }))
    .filter(({ x, next }) => x + labelWidth <= Math.min(next, width - BESIDE) && x <= right);
  return [
    ...(longSpans ? [line(`M${px(left)} ${base}H${px(right)}`, "line-2")] : []),
    line(ticks.map((x) => `M${Math.floor(x) + 0.5} ${base}v${TICK}`).join(""), "line-2"),
    ...labels.map(
      ({ year, x }): SceneNode => ({
        kind: "text",
        x: x + BESIDE,
        y: base + TICK + textSize - 1,
        size: textSize,
        runs: [{ text: isShort ? dates.shortYear(year) : dates.year(year), fill: "ink-3" }],
      }),
    ),
  ];
}

/**
 * How years of so many px are labelled: the room a label takes, the years from one to the next, whether shortened.
 * @param whole width of the widest label, px; `short` that of the widest shortened one
 */
function yearLabels(
  yearWidth: number,
  whole: number,
  short: number,
): { readonly labelWidth: number; readonly every: number; readonly isShort: boolean } {
  const isShort = yearWidth < whole + 2 * BESIDE;
  const labelWidth = (isShort ? short : whole) + BESIDE;
  const between = isShort ? 3 * BESIDE : BESIDE;
  const every = [1, 2, 5, 10, 20, 50].find((count) => count * yearWidth >= labelWidth + between) ?? 100;
  return { labelWidth, every, isShort };
}

/** Faint lines at round counts of affirmations, with the counts beside the plot, at the side of the names, where there is room for them. */
export function countNodes(
  { formats }: Catalogue,
  { isRtl, left, right, top }: HistogramLayout,
  room: HistogramRoom,
  { unit, affirm, tallest }: Lanes,
): readonly SceneNode[] {
  if (room.labels === "none") return [];
  const every = countStep(unit);
  const beside = room.grips ? GRIP_WIDTH + 6 : 4;
  const nodes: SceneNode[] = [];
  for (let count = every; count <= Math.max(tallest.affirm, 1) && affirm - count * unit > top; count += every) {
    const y = affirm - count * unit;
    nodes.push(line(`M${px(left)} ${px(y)}H${px(right)}`, "grid"));
    nodes.push({
      kind: "text",
      x: isRtl ? right + beside : left - beside,
      y: y + room.textSize / 3,
      size: room.textSize,
      anchor: isRtl ? "start" : "end",
      runs: [{ text: formats.number(count), fill: "ink-3" }],
    });
  }
  return nodes;
}

/** The lines on which affirmations stand and from which denials hang; one where nothing lies between. */
export function laneNodes({ left, right, zero }: HistogramLayout, { affirm }: Lanes): readonly SceneNode[] {
  return [...new Set([affirm, zero])].map((y) => line(`M${px(left)} ${y}H${px(right)}`, "ink-2"));
}

/** The names of the rows, where a line begins. */
export function rowNodes(
  text: Catalogue,
  layout: HistogramLayout,
  room: HistogramRoom,
  { affirm }: Lanes,
): readonly SceneNode[] {
  if (room.labels !== "rows") return [];
  const { isRtl, top, zero, base } = layout;
  const name = (words: string, middle: number): SceneNode => ({
    kind: "text",
    x: isRtl ? room.width - namesStart(room.grips) : namesStart(room.grips),
    y: middle + room.textSize / 3,
    size: room.textSize,
    ...(isRtl && { anchor: "end" }),
    runs: [{ text: words, fill: "ink-2" }],
  });
  const between = (affirm + zero) / 2;
  const above = (top + affirm) / 2;
  const rows = [
    name(text.timeline.affirm, affirm < zero ? Math.min(above, between - room.textSize) : above),
    ...(affirm < zero ? [name(text.timeline.neither, between)] : []),
    name(text.timeline.deny, zero + 10),
  ];
  return room.longSpans ? [...rows, name(text.timeline.longSpans, base - LONG_SPANS_HEIGHT / 2 + 2)] : rows;
}

/** The first of 1, 2, 5, 10, 20, 50 … claims that is at least 5 and stands far enough apart. */
function countStep(unit: number): number {
  if (unit <= 0) return Number.POSITIVE_INFINITY;
  for (let power = 1; ; power *= 10) {
    for (const factor of [1, 2, 5]) {
      const step = factor * power;
      if (step >= 5 && step * unit >= LEAST_BETWEEN) return step;
    }
  }
}

function line(d: string, stroke: Paint): SceneNode {
  return { kind: "path", d, fill: "none", stroke, strokeWidth: 1 };
}
