import type { CodeLists } from "../query/code-lists.ts";
import { drawInto, seededRandom } from "../random.ts";
import type { RegionId } from "../records/records.ts";
import type { Day } from "../time/day.ts";
import { type CentralRange, centralRange, SHUFFLE_SEED, SHUFFLES } from "./central-range.ts";
import type { NamingClaims } from "./naming-claims.ts";
import { namingRule } from "./naming-rule.ts";
import type { Strictness } from "./spread-settings.ts";
import { isStrictEnough } from "./strictness.ts";

/**
 * How many regions the same claims would have named so far if they came in any order: the days of the naming claims are
 * shuffled among them 10,000 times, each keeping its voice and the regions that it names.
 *
 * One claim being enough, it is conditional on the same regions in the end. Where two voices must speak within 12 months,
 * the order also decides which regions are ever named.
 * @param sets regions that are counted together, such as the provinces
 * @param ends the days by which they are counted, ascending
 * @returns for each set, the range at each end
 */
export function accrualBand(
  naming: NamingClaims,
  strictness: Strictness,
  sets: readonly (readonly RegionId[])[],
  ends: readonly Day[],
  seed = SHUFFLE_SEED,
): readonly (readonly CentralRange[])[] {
  const pool = naming.claims.flatMap((claim, entry) => (isStrictEnough(claim, strictness) ? [entry] : []));
  const days = Int32Array.from(pool, (entry) => naming.days[entry] as number);
  const begun = ends.map((end) => countUpTo(days, end));
  const setOf = Int32Array.from(naming.regions, ({ id }) => sets.findIndex((set) => set.includes(id)));
  const rule = namingRule(strictness, days, naming.regions.length);
  const canBeNamed = reachable(naming, pool, strictness);

  const times = sets.map((set) => ends.map(() => new Uint32Array(set.length + 1)));
  const order = Uint32Array.from(pool);
  const random = seededRandom(seed);
  const isNamed = new Uint8Array(naming.regions.length);
  const count = new Uint32Array(sets.length);
  for (let shuffle = 0; shuffle < SHUFFLES; shuffle++) {
    rule.clear();
    isNamed.fill(0);
    count.fill(0);
    let left = canBeNamed;
    let place = 0;
    begun.forEach((until, end) => {
      for (; place < until && left > 0; place++) {
        const claim = drawInto(order, place, random);
        for (let at = naming.named.starts[claim] as number; at < (naming.named.starts[claim + 1] as number); at++) {
          const region = naming.named.codes[at] as number;
          if (isNamed[region] === 1 || rule.take(region, naming.voice[claim] as number, place) === -1) continue;
          isNamed[region] = 1;
          left--;
          const set = setOf[region] as number;
          if (set !== -1) count[set] = (count[set] as number) + 1;
        }
      }
      times.forEach((ofSet, set) => {
        const ofEnd = ofSet[end] as Uint32Array;
        const named = count[set] as number;
        ofEnd[named] = (ofEnd[named] as number) + 1;
      });
    });
  }
  return times.map((ofSet) => ofSet.map(centralRange));
}

/** How many regions claims in any order can name: those with as many voices as are asked for. */
function reachable({ voice, named, regions }: NamingClaims, pool: readonly number[], strictness: Strictness): number {
  const voices = regions.map(() => new Set<number>());
  for (const claim of pool) {
    for (const region of codesOf(named, claim)) voices[region]?.add(voice[claim] as number);
  }
  const least = strictness === "two-voices" || strictness === "two-voices-year" ? 2 : 1;
  return voices.filter(({ size }) => size >= least).length;
}

function codesOf({ starts, codes }: CodeLists, claim: number): Uint32Array {
  return codes.subarray(starts[claim], starts[claim + 1]);
}

function countUpTo(days: Int32Array, day: Day): number {
  const after = days.findIndex((other) => other > day);
  return after === -1 ? days.length : after;
}
