import { greatestOf } from "../../core/extremes.ts";
import { monthStart } from "../../core/time/day.ts";
import type { TimeWindow } from "../../core/time/span.ts";
import type { SceneNode } from "../scene.ts";
import { isMonthInside, type Layers, OUTSIDE } from "./histogram-bricks.ts";
import { type HistogramLayout, LONG_SPANS_HEIGHT } from "./histogram-layout.ts";
import { px } from "./histogram-path.ts";

/** Height of one claim, px, where there is room. */
const UNIT = 0.65;
/** Opacity where a span may not have begun, or be over. */
export const SOFT = 0.55;

/**
 * The grey area on the axis: how many claims known to a quarter or year only speak of each month; pale above those that
 * do for certain. Those published before stand, pale, on the new ones.
 */
export function longSpanNodes(
  [{ firstMonth, months, long, longSure }, earlier]: Layers,
  window: TimeWindow,
  { base, scale }: HistogramLayout,
): readonly SceneNode[] {
  const all = Array.from({ length: months }, (_, index) => (long[index] ?? 0) + (earlier?.long[index] ?? 0));
  const unit = Math.min(UNIT, LONG_SPANS_HEIGHT / greatestOf(all, 1));
  const areaOf = (counts: ArrayLike<number>, isShown: (month: number) => boolean): string => {
    let d = "";
    let isOpen = false;
    for (let index = 0; index < months; index++) {
      const count = isShown(firstMonth + index) ? (counts[index] ?? 0) : 0;
      const x = px(scale(monthStart(firstMonth + index)));
      if (count > 0) d += `${isOpen ? `H${x}` : `M${x} ${px(base)}`}V${px(base - count * unit)}`;
      else if (isOpen) d += `H${x}V${px(base)}z`;
      isOpen = count > 0;
    }
    return isOpen ? `${d}H${px(scale(monthStart(firstMonth + months)))}V${px(base)}z` : d;
  };
  const nodes = (counts: ArrayLike<number>, isShown: (month: number) => boolean, opacity: number) => {
    const d = areaOf(counts, isShown);
    return d === "" ? [] : [{ kind: "path", d, fill: "ink-3", ...(opacity < 1 && { opacity }) } as const];
  };
  const ofWindow = (isInside: boolean) => (month: number) => isMonthInside(month, window) === isInside;
  const own = (isInside: boolean) =>
    [long, longSure].flatMap((counts) =>
      nodes(counts, ofWindow(isInside), (isInside ? 1 : OUTSIDE) * (counts === long ? SOFT : 1)),
    );
  return [...(earlier === undefined ? own(false) : nodes(all, () => true, OUTSIDE)), ...own(true)];
}
