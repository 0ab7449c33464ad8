import { byNameIn } from "../query/by-name.ts";
import { createDictionary } from "../query/dictionary.ts";
import { sortByKeys } from "../query/stable-order.ts";
import { areaIdOf, lineageOf } from "../records/area.ts";
import type { Claim, Dataset, Region, RegionId } from "../records/records.ts";
import { CONTESTING, polarityOf } from "../records/vocabulary.ts";

/** What a claim says of a region when it is held against others. */
export const AFFIRMS = 0;
export const DENIES = 1;
export const SAYS_DEFEATED = 2;
export const SAYS_NEITHER = 3;

/** What is said of one region, by the first day of what it speaks of. Entry `i` of each list is the same claim. */
export interface RegionSayings {
  readonly region: RegionId;
  /** Positions in the dataset. */
  readonly claims: Uint32Array;
  /** One of the four above. */
  readonly says: Uint8Array;
  /**
   * 0 where the claim names the region; 1 where it denies, or says defeated, the whole of what the region lies in: its
   * country, or a province that is named and holds it.
   */
  readonly isWhole: Uint8Array;
  /** First and last day of what the claim speaks of. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Code, among those of this region, of the separate voice; there are so many. */
  readonly voice: Uint32Array;
  readonly voices: number;
}

/**
 * What a claim says. A denial counts if it denies presence, capability or a facility; `defeat` is told apart from it, since
 * lost capability does not contradict remnants. A denial of a threat, of whereabouts or of who did it, a size estimate, a
 * disputed attribution and an attack for which nobody is named say neither.
 */
export function sayingOf({ assertion, responsibility, denies }: Claim): number {
  switch (polarityOf(assertion, responsibility)) {
    case "affirm":
      return AFFIRMS;
    case "deny":
      if (denies === null || !CONTESTING.includes(denies)) return SAYS_NEITHER;
      return assertion === "defeat" ? SAYS_DEFEATED : DENIES;
    case "neither":
      return SAYS_NEITHER;
  }
}

/** What is said of each province and district that any claim of a dataset names. */
export function sayingsIn(dataset: Dataset): readonly RegionSayings[] {
  const { claims, regions } = dataset;
  const { voice, named, regions: ids } = byNameIn(dataset);
  const says = Uint8Array.from(claims, sayingOf);
  const byName = ids.map((): number[] => []);
  const ofWhole = new Map<RegionId, number[]>();
  claims.forEach((claim, position) => {
    for (let at = named.starts[position] as number; at < (named.starts[position + 1] as number); at++) {
      byName[named.codes[at] as number]?.push(position);
    }
    if (says[position] !== DENIES && says[position] !== SAYS_DEFEATED) return;
    for (const id of wholesOf(claim, regions)) {
      const list = ofWhole.get(id) ?? [];
      ofWhole.set(id, list);
      list.push(position);
    }
  });

  return ids.flatMap((region, code): RegionSayings[] => {
    const own = byName[code] ?? [];
    if (own.length === 0) return [];
    const around = lineageOf(region, regions).slice(1);
    const positions = Uint32Array.from([...own, ...around.flatMap((id) => ofWhole.get(id) ?? [])]);
    const order = Uint32Array.from(positions.keys());
    const firstDays = Int32Array.from(positions, (position) => (claims[position] as Claim).occurred.from);
    sortByKeys(order, firstDays);
    const sorted = order.map((place) => positions[place] as number);
    const voices = createDictionary<number>();
    return [
      {
        region,
        claims: sorted,
        says: Uint8Array.from(sorted, (position) => says[position] as number),
        isWhole: Uint8Array.from(order, (place) => Number(place >= own.length)),
        from: Int32Array.from(order, (place) => firstDays[place] as number),
        to: Int32Array.from(sorted, (position) => (claims[position] as Claim).occurred.to),
        voice: sorted.map((position) => voices.codeOf(voice[position] as number)),
        voices: voices.values.length,
      },
    ];
  });
}

/** The regions that a claim speaks of as a whole: countries of which it means the whole, and all others that it names. */
function wholesOf({ regions: ids, extent }: Claim, regions: ReadonlyMap<RegionId, Region>): readonly RegionId[] {
  return [...new Set(ids)].filter((id) => {
    const region = regions.get(id);
    return region !== undefined && areaIdOf(region, extent) === areaIdOf(region, "country");
  });
}
