import type { Period } from "../../core/spread/periods.ts";
import type { TimeWindow } from "../../core/time/span.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import type { Scene, SceneNode } from "../scene.ts";
import { type ChartAxis, roundNumbers, scaleNodes, windowNodes, yearTicks } from "./chart-axis.ts";

/** A column of a period. */
export interface Column {
  readonly period: Period;
  readonly value: number;
}

const TOP = 10;
const FOOT = 6;

/** A number of each period as columns. */
export function columnsChart(
  text: Catalogue,
  columns: readonly Column[],
  window: TimeWindow,
  axis: ChartAxis,
  { width, height, inside }: { readonly width: number; readonly height: number; readonly inside: boolean },
): Scene {
  const base = height - FOOT;
  const numbers = roundNumbers(Math.max(...columns.map(({ value }) => value)), 3);
  const most = numbers.at(-1) ?? 1;
  const yOf = (value: number) => base - (value / most) * (base - TOP);
  return {
    width,
    height,
    nodes: [
      ...windowNodes(window, axis, height),
      ...scaleNodes(text, axis, numbers.slice(1), yOf, inside),
      ...columns.flatMap(({ period, value }): readonly SceneNode[] => {
        const [start, end] = [axis.placeOf(period.from), axis.placeOf(period.to + 1)];
        if (value === 0 || end - start < 2) return [];
        return [
          {
            kind: "rect",
            x: start + 1,
            y: yOf(value),
            width: end - start - 2,
            height: base - yOf(value),
            fill: "control",
          },
        ];
      }),
      ...scaleNodes(text, axis, [0], yOf, inside),
      yearTicks(axis, base),
    ],
  };
}
