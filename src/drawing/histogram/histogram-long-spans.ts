import { greatestOf } from "../../core/extremes.ts";
import type { Histogram } from "../../core/query/query.ts";
import { monthStart } from "../../core/time/day.ts";
import type { TimeWindow } from "../../core/time/span.ts";
import type { SceneNode } from "../scene.ts";
import { isMonthInside, OUTSIDE } from "./histogram-bricks.ts";
import { type HistogramLayout, LONG_SPANS_HEIGHT } from "./histogram-layout.ts";
import { px } from "./histogram-path.ts";

/** Height of one claim, px, where there is room. */
const UNIT = 0.65;

/** The grey area on the axis: how many claims known to a quarter or year only speak of each month. */
export function longSpanNodes(
  { firstMonth, months, long }: Histogram,
  window: TimeWindow,
  { base, scale }: HistogramLayout,
): readonly SceneNode[] {
  const counts = Array.from({ length: months }, (_, index) => long[index] ?? 0);
  const unit = Math.min(UNIT, LONG_SPANS_HEIGHT / greatestOf(counts, 1));
  const areas = { inside: "", outside: "" };
  let open: keyof typeof areas | null = null;
  for (const [index, count] of counts.entries()) {
    const where = isMonthInside(firstMonth + index, window) ? "inside" : "outside";
    const x = px(scale(monthStart(firstMonth + index)));
    if (where !== open) {
      if (open) areas[open] += `H${x}V${px(base)}z`;
      areas[where] += `M${x} ${px(base)}`;
      open = where;
    } else {
      areas[where] += `H${x}`;
    }
    areas[where] += `V${px(base - count * unit)}`;
  }
  if (open) areas[open] += `H${px(scale(monthStart(firstMonth + months)))}V${px(base)}z`;
  const nodes: SceneNode[] = [];
  if (areas.outside) nodes.push({ kind: "path", d: areas.outside, fill: "ink-3", opacity: OUTSIDE });
  if (areas.inside) nodes.push({ kind: "path", d: areas.inside, fill: "ink-3" });
  return nodes;
}
