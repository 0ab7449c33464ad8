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
/** Opacity where a span may not have begun, or be over. */
export const SOFT = 0.55;

/**
 * The grey area on the axis: how many claims known to a quarter or year only speak of each month; pale above those that
 * do for certain.
 */
export function longSpanNodes(
  histogram: Histogram,
  window: TimeWindow,
  { base, scale }: HistogramLayout,
): readonly SceneNode[] {
  const { firstMonth, months, long, longSure } = histogram;
  const unit = Math.min(UNIT, LONG_SPANS_HEIGHT / greatestOf(Array.from(long), 1));
  const areaOf = (counts: ArrayLike<number>, isInside: boolean): string => {
    let d = "";
    let isOpen = false;
    for (let index = 0; index < months; index++) {
      const count = isMonthInside(firstMonth + index, window) === isInside ? (counts[index] ?? 0) : 0;
      const x = px(scale(monthStart(firstMonth + index)));
      if (count > 0) d += `${isOpen ? `H${x}` : `M${x} ${px(base)}`}V${px(base - count * unit)}`;
      else if (isOpen) d += `H${x}V${px(base)}z`;
      isOpen = count > 0;
    }
    return isOpen ? `${d}H${px(scale(monthStart(firstMonth + months)))}V${px(base)}z` : d;
  };
  return [false, true].flatMap((isInside) =>
    [long, longSure].flatMap((counts): readonly SceneNode[] => {
      const opacity = (isInside ? 1 : OUTSIDE) * (counts === long ? SOFT : 1);
      const d = areaOf(counts, isInside);
      return d === "" ? [] : [{ kind: "path", d, fill: "ink-3", ...(opacity < 1 && { opacity }) }];
    }),
  );
}
