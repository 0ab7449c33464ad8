import { overlap } from "./label-box.ts";
import type { TextSpot } from "./label-spots.ts";

/**
 * A spot for each text, or null, so that no two overlap: in order, each takes the first of its own spots that is free;
 * then each that found none takes one that a single other text can leave for another of its spots.
 * @param texts the spots that each text may take, best first
 */
export function searchSpots(texts: readonly (readonly TextSpot[])[]): readonly (TextSpot | null)[] {
  const taken: (TextSpot | null)[] = texts.map(() => null);
  const blockersOf = (spot: TextSpot, self: number): readonly number[] =>
    taken.flatMap((other, index) => (other !== null && index !== self && overlap(other.box, spot.box) ? [index] : []));

  texts.forEach((spots, index) => {
    taken[index] = spots.find((spot) => blockersOf(spot, index).length === 0) ?? null;
  });
  texts.forEach((spots, index) => {
    if (taken[index] !== null) return;
    for (const spot of spots) {
      const [blocker, ...others] = blockersOf(spot, index);
      if (blocker === undefined || others.length > 0) continue;
      taken[index] = spot;
      const refuge = texts[blocker]?.find((other) => blockersOf(other, blocker).length === 0);
      if (refuge) {
        taken[blocker] = refuge;
        return;
      }
      taken[index] = null;
    }
  });
  return taken;
}
