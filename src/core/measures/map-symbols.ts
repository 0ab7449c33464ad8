import { PLACE_PRECISIONS, type PlacePrecision, POLARITIES, type Polarity } from "../records/vocabulary.ts";

/** What marks a point of the map: a claim with a precise place, many of them together, or a town without claims. */
export type MapSymbol = `${PlacePrecision} ${Polarity}` | "rosette" | "town";

/** Every symbol, in the order of a legend. */
export const MAP_SYMBOLS: readonly MapSymbol[] = [
  ...PLACE_PRECISIONS.flatMap((precision) => POLARITIES.map((polarity): MapSymbol => `${precision} ${polarity}`)),
  "rosette",
  "town",
];
