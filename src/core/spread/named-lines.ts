import type { Day } from "../time/day.ts";
import type { CentralRange } from "./central-range.ts";
import type { ByLevel, COUNTED_LEVELS } from "./named-series.ts";
import type { Naming } from "./namings.ts";

/** How far the number of regions named has come, and what chance would give. */
export interface NamedLine {
  /** The days on which one more was named, ascending. */
  readonly days: readonly Day[];
  /** How many there are. */
  readonly of: number;
  /** The accrual band at some days, ascending; empty until it is known. */
  readonly band: readonly { readonly day: Day; readonly range: CentralRange }[];
}

/**
 * The lines of provinces and districts named so far.
 * @param of how many there are on the map
 * @param bands at these days; null until they are known
 */
export function namedLines(
  namings: readonly Naming[],
  of: ByLevel<number>,
  ends: readonly Day[],
  bands: ByLevel<readonly CentralRange[]> | null,
): ByLevel<NamedLine> {
  const line = (level: (typeof COUNTED_LEVELS)[number]): NamedLine => ({
    days: namings.flatMap(({ region, day }) => (region.level === level ? [day] : [])),
    of: of[level],
    band: (bands?.[level] ?? []).map((range, at) => ({ day: ends[at] as Day, range })),
  });
  return { province: line("province"), district: line("district") };
}
