import { type Change, type Difference, largestChanges } from "../../core/compare/differences.ts";
import type { Region, RegionId } from "../../core/records/records.ts";
import type { WholeCatalogue } from "../../words/catalogue.ts";
import { SWATCH } from "../legend/legend-swatches.ts";
import type { Paint } from "../palette.ts";
import type { Scene } from "../scene.ts";
import type { SmallMap } from "./small-map.ts";

/** The colour of each kind of change. */
const CHANGE_PAINTS: Readonly<Record<Change, Paint>> = {
  "only-b": "d-new",
  more: "d-more",
  same: "d-same",
  fewer: "d-fewer",
  "only-a": "d-gone",
  neither: "c0",
};
/** Regions that are named with their change. */
const NAMED = 8;

/** A region that changed so, in a legend. */
export function changeSwatch(change: Change): Scene {
  const { width, height } = SWATCH;
  const inner = { kind: "rect", x: 0.5, y: 0.5, width: width - 1, height: height - 1 } as const;
  return { ...SWATCH, nodes: [{ ...inner, fill: CHANGE_PAINTS[change], stroke: "reg-line", strokeWidth: 1 }] };
}

/** Regions by how their numbers in B are to those in A, the largest changes named. */
export function differenceMap(
  text: WholeCatalogue,
  differences: readonly Difference[],
  regions: ReadonlyMap<RegionId, Region>,
): Omit<SmallMap, "hovered"> {
  return {
    paints: new Map(differences.map(({ region, change }) => [region, CHANGE_PAINTS[change]])),
    hatched: [],
    names: largestChanges(differences)
      .slice(0, NAMED)
      .flatMap(({ region, a, b }) => {
        const named = regions.get(region);
        return named ? [{ region: named, number: text.compare.signed(b - a) }] : [];
      }),
  };
}
