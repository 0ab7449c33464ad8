import type { Threshold } from "./filter.ts";

/** Whether a threshold lets every grade pass, also the one that cannot be judged. */
export function isAny<Grade extends string>({ atLeast, unjudged }: Threshold<Grade>, ramp: readonly Grade[]): boolean {
  return unjudged && (atLeast === null || atLeast === ramp.at(-1));
}

/** The worst grade on the ramp that passes: its last where nothing is asked. */
export function lowestOf<Grade extends string>({ atLeast }: Threshold<Grade>, ramp: readonly Grade[]): Grade {
  return atLeast ?? (ramp.at(-1) as Grade);
}

/**
 * The threshold after a reader chose a grade as the worst that passes. From "any" this leaves out what cannot be
 * judged; choosing the grade that is chosen already gives "any".
 */
export function withLowest<Grade extends string>(
  threshold: Threshold<Grade>,
  grade: Grade,
  ramp: readonly Grade[],
): Threshold<Grade> {
  const wasAny = isAny(threshold, ramp);
  if (!wasAny && lowestOf(threshold, ramp) === grade) return { atLeast: null, unjudged: true };
  return tidy({ atLeast: grade, unjudged: !wasAny && threshold.unjudged }, ramp);
}

/** The threshold with "cannot be judged" let pass or not, the other way round. */
export function withUnjudgedSwitched<Grade extends string>(
  threshold: Threshold<Grade>,
  ramp: readonly Grade[],
): Threshold<Grade> {
  return tidy({ atLeast: lowestOf(threshold, ramp), unjudged: !threshold.unjudged }, ramp);
}

function tidy<Grade extends string>(threshold: Threshold<Grade>, ramp: readonly Grade[]): Threshold<Grade> {
  return isAny(threshold, ramp) ? { atLeast: null, unjudged: true } : threshold;
}
