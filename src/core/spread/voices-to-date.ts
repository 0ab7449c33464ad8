import type { RegionId } from "../records/records.ts";
import type { Day } from "../time/day.ts";
import type { NamingClaims } from "./naming-claims.ts";

/** For each region that is named, the days by which its separate voices had first named it, ascending. */
export type VoiceDays = ReadonlyMap<RegionId, readonly Day[]>;

/** When each separate voice first named each region; whatever the strictness. */
export function voiceDaysOf({ days, voice, regions, named }: NamingClaims): VoiceDays {
  const heard = regions.map(() => new Set<number>());
  const found = new Map<RegionId, Day[]>();
  days.forEach((day, entry) => {
    for (const code of named.codes.subarray(named.starts[entry], named.starts[entry + 1])) {
      const [voices, region] = [heard[code], regions[code]];
      if (!voices || !region || voices.has(voice[entry] as number)) continue;
      voices.add(voice[entry] as number);
      const list = found.get(region.id) ?? [];
      found.set(region.id, list);
      list.push(day);
    }
  });
  return found;
}

/** How many separate voices had named a region by a day; all of them where it is null. */
export function voicesBy(day: Day | null, days: readonly Day[]): number {
  return day === null ? days.length : days.filter((first) => first <= day).length;
}
