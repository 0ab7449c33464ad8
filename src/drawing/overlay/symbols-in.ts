import { MAP_SYMBOLS, type MapSymbol } from "../../core/measures/map-symbols.ts";
import type { Viewport } from "../ground/mercator.ts";
import { isInside } from "../labels/label-box.ts";
import type { OverlayItem } from "./overlay-item.ts";

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
