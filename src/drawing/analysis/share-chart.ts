import type { NamedInPeriod } from "../../core/spread/named-series.ts";
import type { TimeWindow } from "../../core/time/span.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import { px } from "../histogram/histogram-path.ts";
import type { Scene } from "../scene.ts";
import { type ChartAxis, lineNode, windowNodes, yearTicks } from "./chart-axis.ts";

const TOP = 10;
const FOOT = 6;
const SIZE = 12;

/** The share of the land of all regions that lies in those named so far. */
export function shareChart(
  { formats }: Catalogue,
  series: readonly NamedInPeriod[],
  window: TimeWindow,
  axis: ChartAxis,
  { width, height }: { readonly width: number; readonly height: number },
): Scene {
  const base = height - FOOT;
  const yOf = (share: number) => base - share * (base - TOP);
  const last = series.at(-1)?.areaShare ?? 0;
  const line = series
    .map(({ period, areaShare }) => `H${px(axis.placeOf(period.to + 1))}V${px(yOf(areaShare))}`)
    .join("");
  const d = `M${px(axis.left)} ${px(base)}${line}H${px(axis.right)}`;
  return {
    width,
    height,
    nodes: [
      ...windowNodes(window, axis, height),
      lineNode(`M${px(axis.left)} ${px(yOf(1))}H${px(axis.right)}`, "grid"),
      { kind: "path", d: `${d}V${px(base)}Z`, fill: "band", opacity: 0.22 },
      lineNode(d, "ink", 1.5),
      lineNode(`M${px(axis.left)} ${px(base + 0.5)}H${px(axis.right)}`, "ink-2"),
      yearTicks(axis, base),
      {
        kind: "text",
        x: axis.right - 2,
        y: Math.min(yOf(last) + SIZE + 5, base - 3),
        size: SIZE,
        anchor: "end",
        halo: 3,
        runs: [{ text: formats.percent(last), weight: 600 }],
      },
    ],
  };
}
