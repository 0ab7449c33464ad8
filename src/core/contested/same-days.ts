import { LONGEST_SPAN } from "../facets/agreement.ts";
import { AFFIRMS, type RegionSayings, SAYS_NEITHER } from "./sayings.ts";

/** Takes an affirmation and a denial, or claim of defeat, as places in the lists of the region. */
export type NotePair = (affirming: number, against: number) => void;

/**
 * Finds the pairs of an affirmation of a region by name and a denial, or claim of defeat, that speak of the same days: their
 * spans have a day in common, and both are of at most 35 days or one lies inside the other. Spans are those that claims speak
 * of, whatever the clock in use. Takes time in proportion to the claims and the pairs whose spans meet.
 * @param isIn 1 at the position in the dataset of each claim that is looked at
 */
export function pairsOnSameDays({ claims, says, from, to }: RegionSayings, isIn: Uint8Array, note: NotePair): void {
  const affirming = { places: new Uint32Array(claims.length), size: 0 };
  const against = { places: new Uint32Array(claims.length), size: 0 };
  for (let place = 0; place < claims.length; place++) {
    if (isIn[claims[place] as number] !== 1 || says[place] === SAYS_NEITHER) continue;
    const affirms = says[place] === AFFIRMS;
    const [own, opposite] = affirms ? [affirming, against] : [against, affirming];
    const first = from[place] as number;
    const last = to[place] as number;
    const isShort = last - first < LONGEST_SPAN;
    const { places } = opposite;
    for (let at = opposite.size - 1; at >= 0; at--) {
      const other = places[at] as number;
      const otherFirst = from[other] as number;
      const otherLast = to[other] as number;
      if (otherLast < first) {
        opposite.size--;
        places[at] = places[opposite.size] as number;
        continue;
      }
      const isInside = last <= otherLast || otherFirst === first;
      if (!isInside && !(isShort && otherLast - otherFirst < LONGEST_SPAN)) continue;
      if (affirms) note(place, other);
      else note(other, place);
    }
    own.places[own.size++] = place;
  }
}
