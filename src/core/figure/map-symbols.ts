import { PLACE_PRECISIONS, type PlacePrecision, POLARITIES, type Polarity } from "../records/vocabulary.ts";
import { isInside } from "./label-box.ts";
import type { Viewport } from "./mercator.ts";
import type { OverlayItem } from "./overlay-item.ts";

/** A dot of a claim with a precise place by what it looks like, many dots on a plate, or a town without claims. */
export type MapSymbol = `${PlacePrecision} ${Polarity}` | "rosette" | "town";

/** Every symbol, in the order of a legend. */
export const MAP_SYMBOLS: readonly MapSymbol[] = [
  ...PLACE_PRECISIONS.flatMap((precision) => POLARITIES.map((polarity): MapSymbol => `${precision} ${polarity}`)),
  "rosette",
  "town",
];

/** The symbols of the items whose points lie in a drawing, each once, in the order of a legend. */
export function symbolsIn(
  items: readonly OverlayItem[],
  project: (longitude: number, latitude: number) => readonly [x: number, y: number],
  { width, height }: Viewport,
): readonly MapSymbol[] {
  const view = { left: 0, top: 0, right: width, bottom: height };
  const seen = new Set(
    items.flatMap(({ point, symbols = [] }) => {
      if (symbols.length === 0) return [];
      const [x, y] = project(point.longitude, point.latitude);
      return isInside({ left: x, top: y, right: x, bottom: y }, view) ? symbols : [];
    }),
  );
  return MAP_SYMBOLS.filter((symbol) => seen.has(symbol));
}
