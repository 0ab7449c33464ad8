import type { Neighbours } from "../geography/neighbours.ts";
import { drawInto, seededRandom } from "../random.ts";
import { type CentralRange, centralRange, SHUFFLE_SEED, SHUFFLES } from "./central-range.ts";
import type { Naming } from "./namings.ts";

/** What a random order of the same regions would give. */
export interface OrderChance {
  /** Regions that came next to one named on an earlier day, and how many there are after the first day. */
  readonly steps: number;
  readonly of: number;
  /** So many would come next to an earlier one in a random order: the exact expectation. */
  readonly expected: number;
  /** In nine of ten of 10,000 random orders. */
  readonly range: CentralRange;
}

/**
 * Holds the order in which regions were named against a random one: the same regions come on the same days, each set of
 * them equally likely.
 *
 * Where all came on days of their own, a region with `d` neighbours among those named comes after at least one of them
 * with probability d / (d + 1), since it is equally likely to be any of these d + 1 in the order; the expectation is the sum
 * of it over all regions. Where some share a day, so that none of them is earlier than another, a region of a day on which
 * `b` of `n` come, after `s` on the days before, has no earlier neighbour with probability C(n − 1 − s, d) / C(n − 1, d),
 * and the expectation is the sum of 1 − Σ b / n × C(n − 1 − s, d) / C(n − 1, d). Null where nothing was named.
 * @param namings in the order of their days
 */
export function chanceOfOrder(
  namings: readonly Naming[],
  neighbours: Neighbours,
  seed = SHUFFLE_SEED,
): OrderChance | null {
  const places = new Map(namings.map(({ region }, place) => [region.id, place]));
  const next = namings.map(({ region }) => neighbours.of(region.id).flatMap((id) => places.get(id) ?? []));
  const dayOf = rankOfDays(namings);
  const days = countsOf(dayOf);
  const [first] = days;
  if (first === undefined) return null;
  const times = new Uint32Array(namings.length + 1);
  const order = Uint32Array.from(namings.keys());
  const random = seededRandom(seed);
  const ranks = new Uint32Array(namings.length);
  for (let shuffle = 0; shuffle < SHUFFLES; shuffle++) {
    for (let place = 0; place < order.length; place++) ranks[drawInto(order, place, random)] = dayOf[place] as number;
    const steps = stepsIn(ranks, next);
    times[steps] = (times[steps] as number) + 1;
  }
  return {
    steps: stepsIn(dayOf, next),
    of: namings.length - first,
    expected: next.reduce((sum, { length }) => sum + chanceOfStep(length, days), 0),
    range: centralRange(times),
  };
}

/** The probability that a region with so many neighbours comes after one of them; `days`: how many come on each day. */
function chanceOfStep(neighbours: number, days: readonly number[]): number {
  const all = days.reduce((sum, ofDay) => sum + ofDay, 0);
  let before = 0;
  let none = 0;
  for (const ofDay of days) {
    let noneEarlier = 1;
    for (let other = 0; other < neighbours; other++)
      noneEarlier *= Math.max(0, all - 1 - before - other) / (all - 1 - other);
    none += (ofDay / all) * noneEarlier;
    before += ofDay;
  }
  return 1 - none;
}

function stepsIn(ranks: ArrayLike<number>, next: readonly (readonly number[])[]): number {
  let steps = 0;
  next.forEach((others, region) => {
    if (others.some((other) => (ranks[other] as number) < (ranks[region] as number))) steps++;
  });
  return steps;
}

/** 0 for those of the first day, 1 for those of the next day there is, and so on. */
function rankOfDays(namings: readonly Naming[]): readonly number[] {
  let rank = 0;
  return namings.map(({ day }, place) => {
    if (place > 0 && day !== namings[place - 1]?.day) rank++;
    return rank;
  });
}

function countsOf(ranks: readonly number[]): readonly number[] {
  const counts: number[] = [];
  for (const rank of ranks) counts[rank] = (counts[rank] ?? 0) + 1;
  return counts;
}
