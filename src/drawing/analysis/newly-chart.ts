import type { NamedInPeriod } from "../../core/spread/named-series.ts";
import type { Naming } from "../../core/spread/namings.ts";
import type { Step } from "../../core/spread/steps.ts";
import type { TimeWindow } from "../../core/time/span.ts";
import { px } from "../histogram/histogram-path.ts";
import type { Scene, SceneNode } from "../scene.ts";
import { textWidth } from "../text-width.ts";
import { type ChartAxis, lineNode, windowNodes } from "./chart-axis.ts";

/** Side of a square and the distance from one to the next, px. */
const SIDE = 9;
const PITCH = 12;
const SIZE = 12;
const FOOT = 2;

/**
 * A square for each region in the period in which it was first named, one on another: full next to one named earlier,
 * hollow for a leap; its name beside it where there is room, those of the window first.
 */
export function newlyChart(
  series: readonly NamedInPeriod[],
  stepOf: (naming: Naming) => Step | undefined,
  window: TimeWindow,
  axis: ChartAxis,
  width: number,
): Scene {
  const most = Math.max(1, ...series.map(({ newly }) => newly.length));
  const height = most * PITCH + FOOT + 8;
  const base = height - FOOT;
  const columns = series.map(({ period, newly }) => ({
    x: Math.round((axis.placeOf(period.from) + axis.placeOf(period.to + 1) - SIDE) / 2),
    newly,
  }));
  const squares = columns.flatMap(({ x, newly }) =>
    newly.map((naming, row) => ({ naming, x, y: base - (row + 1) * PITCH + 1 })),
  );
  const isNew = ({ day }: Naming) =>
    (window.from === null || day >= window.from) && (window.to === null || day <= window.to);
  const taken = squares.map(({ x, y }) => ({ y, left: x - 2, right: x + SIDE + 2 }));
  const names = [...squares].sort((one, other) => Number(isNew(other.naming)) - Number(isNew(one.naming)));
  return {
    width,
    height,
    nodes: [
      ...windowNodes(window, axis, height),
      lineNode(`M${px(axis.left)} ${base + 0.5}H${px(axis.right)}`, "ink-2"),
      ...squares.map(({ naming, x, y }): SceneNode => {
        const isLeap = stepOf(naming)?.kind !== "step";
        const inset = isLeap ? 0.75 : 0;
        return {
          kind: "rect",
          x: x + inset,
          y: y + inset,
          width: SIDE - 2 * inset,
          height: SIDE - 2 * inset,
          fill: isLeap ? "surface" : "ink",
          ...(isLeap && { stroke: "ink" as const, strokeWidth: 1.5 }),
        };
      }),
      ...names.flatMap(({ naming, x, y }): readonly SceneNode[] => {
        const weight = isNew(naming) ? 600 : 400;
        const wide = textWidth(naming.region.name, SIZE, `${weight}`);
        const spots = [
          { left: x + SIDE + 3, anchor: "start" as const },
          { left: x - 3 - wide, anchor: "end" as const },
        ];
        const spot = spots.find(
          ({ left }) =>
            left >= axis.left &&
            left + wide <= axis.right &&
            !taken.some((other) => other.y === y && left < other.right && left + wide > other.left + 1),
        );
        if (!spot) return [];
        taken.push({ y, left: spot.left - 2, right: spot.left + wide + 2 });
        return [
          {
            kind: "text",
            x: spot.anchor === "start" ? spot.left : spot.left + wide,
            y: y + SIDE - 0.5,
            size: SIZE,
            anchor: spot.anchor,
            runs: [{ text: naming.region.name, weight, fill: weight === 600 ? "ink" : "ink-2" }],
          },
        ];
      }),
    ],
  };
}
