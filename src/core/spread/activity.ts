import type { Region } from "../records/records.ts";
import { type Clock, isLong } from "../time/span.ts";
import { type ByLevel, countByLevel } from "./named-series.ts";
import type { NamingClaims } from "./naming-claims.ts";
import type { Period, PeriodMonths } from "./periods.ts";

/** What naming claims say of one period, whether or not it is the first time. */
export interface ActivityInPeriod {
  readonly period: Period;
  /** Regions that they name, and how many of these only claims dated to a quarter or a year do. */
  readonly named: ByLevel<number>;
  readonly longOnly: ByLevel<number>;
  /** Separate voices among them. */
  readonly voices: number;
}

export interface Activity {
  readonly periods: readonly ActivityInPeriod[];
  /** Claims about more time than a period has: they say nothing of any one of them and are in none. */
  readonly leftOut: number;
}

/** A period has no more days than so many for each of its months. */
const DAYS_OF_MONTH = 31;

/**
 * What naming claims say of each period. A claim is of every period that it speaks of, be it by one day, under the clock.
 * @param periods one after another, of so many months
 */
export function activityIn(
  { claims, voice, regions, named }: NamingClaims,
  periods: readonly Period[],
  months: PeriodMonths,
  clock: Clock,
): Activity {
  const heard = periods.map(() => ({ all: new Set<Region>(), short: new Set<Region>(), voices: new Set<number>() }));
  let leftOut = 0;
  claims.forEach((claim, entry) => {
    const span = claim[clock];
    if (span === null) return;
    if (span.to - span.from >= months * DAYS_OF_MONTH) {
      leftOut++;
      return;
    }
    const own = Array.from(
      named.codes.subarray(named.starts[entry], named.starts[entry + 1]),
      (code) => regions[code] as Region,
    );
    for (let at = firstNotOver(periods, span.from); (periods[at]?.from ?? Number.POSITIVE_INFINITY) <= span.to; at++) {
      const { all, short, voices } = heard[at] as (typeof heard)[number];
      voices.add(voice[entry] as number);
      for (const region of own) {
        all.add(region);
        if (!isLong(span.precision)) short.add(region);
      }
    }
  });
  return {
    periods: periods.map((period, at) => {
      const { all, short, voices } = heard[at] as (typeof heard)[number];
      return {
        period,
        named: countByLevel([...all]),
        longOnly: countByLevel([...all].filter((region) => !short.has(region))),
        voices: voices.size,
      };
    }),
    leftOut,
  };
}

/** Place of the first period that does not end before a day. */
function firstNotOver(periods: readonly Period[], day: number): number {
  let low = 0;
  let high = periods.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((periods[middle] as Period).to < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
