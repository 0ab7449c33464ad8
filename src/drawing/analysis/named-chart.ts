import { greatestOf } from "../../core/extremes.ts";
import type { CentralRange } from "../../core/spread/central-range.ts";
import type { NamedLine } from "../../core/spread/named-lines.ts";
import { type ByLevel, COUNTED_LEVELS } from "../../core/spread/named-series.ts";
import type { Day } from "../../core/time/day.ts";
import type { TimeWindow } from "../../core/time/span.ts";
import type { WholeCatalogue } from "../../words/catalogue.ts";
import { px } from "../histogram/histogram-path.ts";
import type { Scene, SceneNode } from "../scene.ts";
import { textWidth } from "../text-width.ts";
import { type ChartAxis, lineNode, roundNumbers, scaleNodes, windowNodes, yearTicks } from "./chart-axis.ts";

const TOP = 16;
const FOOT = 8;
const LABEL = 12;

/** Regions named so far, provinces and districts each as a line over its accrual band. */
export function namedChart(
  text: WholeCatalogue,
  lines: ByLevel<NamedLine>,
  window: TimeWindow,
  axis: ChartAxis,
  { width, height, inside }: { readonly width: number; readonly height: number; readonly inside: boolean },
): Scene {
  const base = height - FOOT;
  const numbers = roundNumbers(greatestOf(COUNTED_LEVELS.map((level) => mostOf(lines[level]))));
  const most = numbers.at(-1) ?? 1;
  const yOf = (value: number) => base - (value / most) * (base - TOP);
  const ends = COUNTED_LEVELS.map((level) => ({
    level,
    y: yOf(lines[level].days.length),
    words: text.spread.soFar[level](lines[level].days.length, lines[level].of),
  }));
  return {
    width,
    height,
    nodes: [
      ...windowNodes(window, axis, height),
      ...COUNTED_LEVELS.map((level) => bandNode(lines[level], axis, yOf)),
      ...scaleNodes(text, axis, numbers, yOf, inside),
      yearTicks(axis, base),
      ...COUNTED_LEVELS.map((level): SceneNode => lineOf(lines[level].days, axis, yOf, level === "district")),
      ...ends.map(({ level, y, words }): SceneNode => {
        const other = ends.find((end) => end.level !== level);
        const isLower = other !== undefined && (other.y < y || (other.y === y && level === "district"));
        const away = other !== undefined && Math.abs(other.y - y) < 2 * LABEL + 8;
        const wide = textWidth(words, LABEL, "600");
        return {
          kind: "text",
          x: axis.right - wide / 2 - 2,
          y: isLower && away ? Math.min(y + LABEL + 5, base - 3) : Math.max(y - 6, TOP + 4),
          size: LABEL,
          anchor: "middle",
          halo: 3,
          runs: [{ text: words, weight: 600 }],
        };
      }),
    ],
  };
}

function mostOf({ days, band }: NamedLine): number {
  return greatestOf(
    band.map(({ range }) => range.high),
    days.length,
  );
}

function lineOf(days: readonly Day[], axis: ChartAxis, yOf: (value: number) => number, isThin: boolean): SceneNode {
  const steps = days.map((day, index) => `H${px(axis.placeOf(day + 1))}V${px(yOf(index + 1))}`);
  const d = `M${px(axis.left)} ${px(yOf(0))}${steps.join("")}H${px(axis.right)}`;
  return lineNode(d, "ink", isThin ? 1.25 : 2.25);
}

function bandNode({ band }: NamedLine, axis: ChartAxis, yOf: (value: number) => number): SceneNode {
  const along = (of: keyof CentralRange) =>
    band.map(({ day, range }) => `${px(axis.placeOf(day + 1))} ${px(yOf(range[of]))}`);
  const points = [`${px(axis.left)} ${px(yOf(0))}`, ...along("high"), ...along("low").toReversed()];
  return { kind: "path", d: band.length === 0 ? "" : `M${points.join("L")}Z`, fill: "band", opacity: 0.22 };
}
