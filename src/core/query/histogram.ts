import { type Day, monthIndex } from "../time/day.ts";
import { SHADES } from "./cells.ts";
import { UNDATED } from "./claim-columns.ts";
import { type CounterPlan, increment } from "./counter-plan.ts";
import { MATCHES } from "./facet-states.ts";
import type { Histogram } from "./query.ts";
import type { TimeOrder } from "./time-order.ts";

/** The months that the claims cover under one clock. */
export interface MonthAxis {
  readonly firstMonth: number;
  readonly months: number;
  /** Months since `firstMonth` of the first and of the last day of each packed claim; -1 for those not on the axis. */
  readonly firstBin: Int32Array;
  readonly lastBin: Int32Array;
}

/**
 * The axis from the month of the earliest first day to that of the last day, given or that of all claims; no months where
 * no claim has a date. Claims that begin behind it have the bin -1 too.
 */
export function monthAxisOf({ spans, byStart, byEnd }: TimeOrder, given: Day | null): MonthAxis {
  const [earliest] = byStart;
  const latest = byEnd.at(-1);
  if (earliest === undefined || latest === undefined) {
    const nowhere = new Int32Array(byStart.length).fill(-1);
    return { firstMonth: 0, months: 0, firstBin: nowhere, lastBin: nowhere };
  }
  const firstDay = spans.from[earliest] as number;
  const firstMonth = monthIndex(firstDay);
  const lastDay = given ?? (spans.to[latest] as number);
  const bins = binsOfDays(firstDay, lastDay);
  const binOf = (day: Day): number => (day === UNDATED ? -1 : (bins[day - firstDay] ?? -1));
  const lastBin = bins.at(-1) as number;
  return {
    firstMonth,
    months: lastBin + 1,
    firstBin: spans.from.map(binOf),
    lastBin: spans.to.map((day) => (day > lastDay ? lastBin : binOf(day))),
  };
}

function binsOfDays(firstDay: Day, lastDay: Day): Int32Array {
  const firstMonth = monthIndex(firstDay);
  return Int32Array.from({ length: lastDay - firstDay + 1 }, (_, day) => monthIndex(firstDay + day) - firstMonth);
}

/** The histogram of the claims that match a filter (`states`: facet-states.ts, of each packed claim). */
export function histogramOf({ claims }: CounterPlan, order: TimeOrder, axis: MonthAxis, states: Uint8Array): Histogram {
  const bricks = new Int32Array(axis.months * SHADES);
  const steps = { long: new Int32Array(axis.months + 1), sure: new Int32Array(axis.months + 1) };
  let undated = 0;
  for (let claim = 0; claim < claims.size; claim++) {
    if (states[claim] !== MATCHES) continue;
    const bin = axis.firstBin[claim] as number;
    const soft = order.spans.soft[claim] as number;
    if (order.spans.from[claim] === UNDATED) undated++;
    else if (bin === -1) continue;
    else if (soft > 1) {
      const after = (axis.lastBin[claim] as number) + 1;
      stepsOf(steps.long, bin, after);
      if (bin + soft < after - soft) stepsOf(steps.sure, bin + soft, after - soft);
    } else {
      increment(bricks, bin * SHADES + (claims.shades[claim] as number));
    }
  }
  return {
    firstMonth: axis.firstMonth,
    months: axis.months,
    bricks,
    long: summed(steps.long, axis.months),
    longSure: summed(steps.sure, axis.months),
    undated,
  };
}

/** Counts what covers the bins from one up to another. */
function stepsOf(steps: Int32Array, first: number, after: number): void {
  increment(steps, first);
  steps[after] = (steps[after] as number) - 1;
}

function summed(steps: Int32Array, count: number): Int32Array {
  let covering = 0;
  return steps.subarray(0, count).map((step) => {
    covering += step;
    return covering;
  });
}
