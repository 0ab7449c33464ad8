import { editDistance } from "../core/search/edit-distance.ts";

const FARTHEST = 2;

/** The candidate that differs least from a word, by at most two letters added, lost or changed; null where none does. */
export function nearestOf(word: string, candidates: Iterable<string>): string | null {
  const sought = word.toLowerCase();
  let nearest: string | null = null;
  let least = Math.min(FARTHEST, Math.floor(sought.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - sought.length) >= least) continue;
    const distance = editDistance(sought, candidate.toLowerCase());
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}
