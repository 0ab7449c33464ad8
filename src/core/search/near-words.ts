import { editDistance } from "./edit-distance.ts";

const FARTHEST = 2;
/** So many pairs of letters are compared at most, which takes less than half a second: the rest is told without a near word. */
const MOST_COMPARED = 5_000_000;

/** Finds the candidate that differs least from a word, by at most two letters added, lost or changed; null where none does. */
export type NearFinder = (word: string) => string | null;

/**
 * A finder of near words that takes a bounded time however many words it is asked for.
 * @param candidates asked for at the first word that is sought
 */
export function nearFinder(candidates: () => Iterable<string>): NearFinder {
  const found = new Map<string, string | null>();
  let known: readonly Candidate[] | null = null;
  let compared = 0;
  return (word) => {
    const before = found.get(word);
    if (before !== undefined) return before;
    if (compared > MOST_COMPARED) return null;
    known ??= [...candidates()].map((candidate) => ({ candidate, ...outlineOf(candidate) }));
    const { lower, letters } = outlineOf(word);
    compared += known.length;
    let nearest: string | null = null;
    let least = Math.min(FARTHEST, Math.floor(lower.length / 3)) + 1;
    for (const other of known) {
      if (Math.abs(other.lower.length - lower.length) >= least) continue;
      if (bitsOf(other.letters ^ letters) > 2 * (least - 1)) continue;
      compared += lower.length * other.lower.length;
      const distance = editDistance(lower, other.lower);
      if (distance < least) [nearest, least] = [other.candidate, distance];
    }
    found.set(word, nearest);
    return nearest;
  };
}

/** The candidate nearest to a word, of a few. */
export function nearestOf(word: string, candidates: Iterable<string>): string | null {
  return nearFinder(() => candidates)(word);
}

interface Candidate {
  readonly candidate: string;
  readonly lower: string;
  /** A bit for each letter that occurs, by which most words are known to be far: a changed letter changes two. */
  readonly letters: number;
}

function outlineOf(word: string): Pick<Candidate, "lower" | "letters"> {
  const lower = word.toLowerCase();
  let letters = 0;
  for (let index = 0; index < lower.length; index += 1) letters |= 1 << (lower.charCodeAt(index) % 32);
  return { lower, letters };
}

function bitsOf(set: number): number {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count += 1;
  return count;
}
