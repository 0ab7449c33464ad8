import type { Region } from "../records/records.ts";
import type { Day } from "../time/day.ts";
import type { Naming } from "./namings.ts";
import type { Period } from "./periods.ts";

export const COUNTED_LEVELS = ["province", "district"] as const;

/** Provinces and districts, which are never added up. */
export interface ByLevel<Value> {
  readonly province: Value;
  readonly district: Value;
}

/** What a period adds to the regions named, and how far they have come by its end. */
export interface NamedInPeriod {
  readonly period: Period;
  /** Those first named in it, by day. */
  readonly newly: readonly Naming[];
  /** How many have been named by its last day. */
  readonly soFar: ByLevel<number>;
  /** Their area, km², and its share of that of all regions of the map. */
  readonly area: number;
  readonly areaShare: number;
}

/**
 * The series of first namings by period. An area says how large the regions are that claims named, not what anybody holds:
 * one village fills a province.
 * @param namings in the order of their days
 * @param regions all regions of the map
 */
export function namedSeries(
  namings: readonly Naming[],
  regions: readonly Region[],
  periods: readonly Period[],
): readonly NamedInPeriod[] {
  const whole = areaOf(regions);
  return periods.map((period) => {
    const soFar = namedBy(period.to, namings);
    const area = areaOf(soFar.map(({ region }) => region));
    return {
      period,
      newly: soFar.filter(({ day }) => day >= period.from),
      soFar: countByLevel(soFar.map(({ region }) => region)),
      area,
      areaShare: whole === 0 ? 0 : area / whole,
    };
  });
}

/** The namings up to a day; all where it is null. */
export function namedBy(day: Day | null, namings: readonly Naming[]): readonly Naming[] {
  return day === null ? namings : namings.filter((naming) => naming.day <= day);
}

/** How many provinces and how many districts there are. */
export function countByLevel(regions: readonly Region[]): ByLevel<number> {
  const district = regions.filter(({ level }) => level === "district").length;
  return { province: regions.length - district, district };
}

function areaOf(regions: readonly Region[]): number {
  return regions.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
}
