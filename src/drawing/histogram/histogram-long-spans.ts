import { greatestOf } from "../../core/extremes.ts";
import { monthStart } from "../../core/time/day.ts";
import type { TimeWindow } from "../../core/time/span.ts";
import type { SceneNode } from "../scene.ts";
import { isMonthInside, type Layers, OUTSIDE } from "./histogram-bricks.ts";
import { type HistogramLayout, LONG_SPANS_HEIGHT } from "./histogram-layout.ts";
import { px } from "./histogram-path.ts";

/** Height of one claim, px, where there is room. */
const UNIT = 0.65;

/**
 * The grey area on the axis: how many claims known to a quarter or year only speak of each month. Those published before
 * stand, pale, on the new ones.
 */
export function longSpanNodes(
  [{ firstMonth, months, long }, earlier]: Layers,
  window: TimeWindow,
  { base, scale }: HistogramLayout,
): readonly SceneNode[] {
  const all = Array.from({ length: months }, (_, index) => (long[index] ?? 0) + (earlier?.long[index] ?? 0));
  const unit = Math.min(UNIT, LONG_SPANS_HEIGHT / greatestOf(all, 1));
  const area = (counts: ArrayLike<number>, isShown: (month: number) => boolean): string => {
    let d = "";
    let isOpen = false;
    for (let index = 0; index < months; index += 1) {
      const x = px(scale(monthStart(firstMonth + index)));
      const isNext = isShown(firstMonth + index);
      if (isOpen) d += isNext ? `H${x}` : `H${x}V${px(base)}z`;
      else if (isNext) d += `M${x} ${px(base)}`;
      if (isNext) d += `V${px(base - (counts[index] ?? 0) * unit)}`;
      isOpen = isNext;
    }
    return isOpen ? `${d}H${px(scale(monthStart(firstMonth + months)))}V${px(base)}z` : d;
  };
  const isInside = (month: number) => isMonthInside(month, window);
  const pale = area(all, (month) => earlier !== undefined || !isInside(month));
  const full = area(long, isInside);
  return [
    ...(pale ? [{ kind: "path", d: pale, fill: "ink-3", opacity: OUTSIDE } as const] : []),
    ...(full ? [{ kind: "path", d: full, fill: "ink-3" } as const] : []),
  ];
}
