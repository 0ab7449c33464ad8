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

/** Levenshtein distance. */
function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const changed = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(changed, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
