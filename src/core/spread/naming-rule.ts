import { addMonths } from "../time/day.ts";
import type { Strictness } from "./spread-settings.ts";
import { VOICES_WITHIN } from "./strictness.ts";

/** Takes claims in the order of their days and tells when a region is named. */
export interface NamingRule {
  /** Forgets all claims. */
  clear(): void;
  /**
   * Takes a claim about a region by a voice. Gives the entry that makes it named together with this one: itself where one
   * claim is enough, else the last one by another voice; -1 where this one does not make it named.
   */
  take(region: number, voice: number, entry: number): number;
}

/**
 * The rule of a strictness. Entries are places in ascending days.
 * @param regions how many regions there are
 */
export function namingRule(strictness: Strictness, days: Int32Array, regions: number): NamingRule {
  if (strictness === "one-claim" || strictness === "c3") {
    return { clear: () => undefined, take: (_region, _voice, entry) => entry };
  }
  const earliest = strictness === "two-voices" ? new Uint32Array(days.length) : earliestWithin(days);
  const lastVoice = new Int32Array(regions).fill(-1);
  const last = new Int32Array(regions).fill(-1);
  const lastOfAnother = new Int32Array(regions).fill(-1);
  return {
    clear() {
      for (const list of [lastVoice, last, lastOfAnother]) list.fill(-1);
    },
    take(region, voice, entry) {
      if (lastVoice[region] !== voice) {
        lastOfAnother[region] = last[region] as number;
        lastVoice[region] = voice;
      }
      last[region] = entry;
      const other = lastOfAnother[region] as number;
      return other >= (earliest[entry] as number) ? other : -1;
    },
  };
}

/** Of each entry the first one no more than so many months before it. */
function earliestWithin(days: Int32Array): Uint32Array {
  let first = 0;
  return Uint32Array.from(days, (day) => {
    const since = addMonths(day, -VOICES_WITHIN);
    while ((days[first] as number) < since) first++;
    return first;
  });
}
