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
  /** Months since `firstMonth` of the first and of the last day of each packed claim; -1 for those without a date. */
  readonly firstBin: Int32Array;
  readonly lastBin: Int32Array;
}

/** The axis from the month of the earliest first day to that of the latest last day; no months where no claim has a date. */
export function monthAxisOf({ spans, byStart, byEnd }: TimeOrder): MonthAxis {
  const [earliest] = byStart;
  const latest = byEnd.at(-1);
  if (earliest === undefined || latest === undefined) {
    const nowhere = new Int32Array(byStart.length).fill(-1);
    return { firstMonth: 0, months: 0, firstBin: nowhere, lastBin: nowhere };
  }
  const firstDay = spans.from[earliest] as number;
  const firstMonth = monthIndex(firstDay);
  const bins = binsOfDays(firstDay, spans.to[latest] as number);
  const binOf = (day: Day): number => (day === UNDATED ? -1 : (bins[day - firstDay] as number));
  return {
    firstMonth,
    months: (bins.at(-1) as number) + 1,
    firstBin: spans.from.map(binOf),
    lastBin: spans.to.map(binOf),
  };
}

function binsOfDays(firstDay: Day, lastDay: Day): Int32Array {
  const firstMonth = monthIndex(firstDay);
  return Int32Array.from({ length: lastDay - firstDay + 1 }, (_, day) => monthIndex(firstDay + day) - firstMonth);
}

/** The histogram of the claims that match a filter (`states`: facet-states.ts, of each packed claim). */
export function histogramOf({ claims }: CounterPlan, order: TimeOrder, axis: MonthAxis, states: Uint8Array): Histogram {
  const bricks = new Int32Array(axis.months * SHADES);
  const longSteps = new Int32Array(axis.months + 1);
  let undated = 0;
  for (let claim = 0; claim < claims.size; claim++) {
    if (states[claim] !== MATCHES) continue;
    const bin = axis.firstBin[claim] as number;
    if (bin === -1) undated++;
    else if (order.spans.long[claim] === 1) {
      increment(longSteps, bin);
      const after = (axis.lastBin[claim] as number) + 1;
      longSteps[after] = (longSteps[after] as number) - 1;
    } else {
      increment(bricks, bin * SHADES + (claims.shades[claim] as number));
    }
  }
  let covering = 0;
  const long = longSteps.subarray(0, axis.months).map((step) => {
    covering += step;
    return covering;
  });
  return { firstMonth: axis.firstMonth, months: axis.months, bricks, long, undated };
}
