/** So many shuffles tell what chance alone would give; they begin with this seed, so that the same claims give the same. */
export const SHUFFLES = 10_000;
export const SHUFFLE_SEED = 1;

/** The lowest and the highest of whole numbers that chance gives in nine of ten cases: the 5th and the 95th percentile. */
export interface CentralRange {
  readonly low: number;
  readonly high: number;
}

/**
 * The central range of numbers that were counted: `times[n]` says how often the number `n` came. A percentile is the least
 * number that at least this share does not exceed (the inverse of the empirical distribution: definition 1 of Hyndman and
 * Fan, 1996), so that it always is a number that came.
 */
export function centralRange(times: ArrayLike<number>): CentralRange {
  let all = 0;
  for (let number = 0; number < times.length; number++) all += times[number] as number;
  const percentile = (share: number): number => {
    let upTo = 0;
    for (let number = 0; number < times.length; number++) {
      upTo += times[number] as number;
      if (upTo >= share * all) return number;
    }
    return 0;
  };
  return { low: percentile(0.05), high: percentile(0.95) };
}
