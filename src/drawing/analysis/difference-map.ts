import { type Change, type Difference, largestChanges, stepOf } from "../../core/compare/differences.ts";
import type { Region, RegionId } from "../../core/records/records.ts";
import type { WholeCatalogue } from "../../words/catalogue.ts";
import { fewerLayer } from "../layers/fewer.ts";
import { drawn, SWATCH } from "../legend/legend-swatches.ts";
import type { Paint } from "../palette.ts";
import type { Scene, SceneNode } from "../scene.ts";
import type { SmallMap } from "./small-map.ts";

/** The colours of a change by its step. */
const MORE = ["more-1", "more-2", "more-3"] as const satisfies readonly Paint[];
const FEWER = ["fewer-1", "fewer-2", "fewer-3"] as const satisfies readonly Paint[];
/** How each kind of change is drawn: in colours by its step, and whether it is outlined. */
const LOOKS: Readonly<Record<Change, { readonly paints: readonly [Paint, ...Paint[]]; readonly isOutlined?: true }>> = {
  "only-b": { paints: MORE, isOutlined: true },
  more: { paints: MORE },
  same: { paints: ["same"] },
  fewer: { paints: FEWER },
  "only-a": { paints: FEWER, isOutlined: true },
  neither: { paints: ["c0"] },
};
/** Regions that are named with their change. */
const NAMED = 8;

/** Regions that changed so, in a legend, by step. */
export function changeSwatch(change: Change): Scene {
  const { paints, isOutlined } = LOOKS[change];
  const { width, height } = SWATCH;
  const wide = width / paints.length;
  const line = isOutlined ? 2 : 1;
  return {
    ...SWATCH,
    nodes: [
      ...paints.map((fill, step): SceneNode => ({ kind: "rect", x: step * wide, y: 0, width: wide, height, fill })),
      ...(paints === FEWER ? drawn(fewerLayer) : []),
      {
        kind: "rect",
        x: line / 2,
        y: line / 2,
        width: width - line,
        height: height - line,
        fill: "none",
        stroke: isOutlined ? "ink" : "reg-line",
        strokeWidth: line,
      },
    ],
  };
}

/** Regions by how much their numbers in B differ from those in A, the largest changes named. */
export function differenceMap(
  text: WholeCatalogue,
  differences: readonly Difference[],
  regions: ReadonlyMap<RegionId, Region>,
): Omit<SmallMap, "hovered"> {
  const those = (is: (look: (typeof LOOKS)[Change]) => boolean) =>
    differences.filter(({ change }) => is(LOOKS[change])).map(({ region }) => region);
  return {
    paints: new Map(differences.map((each) => [each.region, paintOfChange(each)])),
    hatched: [],
    fewer: those(({ paints }) => paints === FEWER),
    outlined: those(({ isOutlined }) => isOutlined === true),
    names: largestChanges(differences)
      .slice(0, NAMED)
      .flatMap(({ region, a, b }) => {
        const named = regions.get(region);
        return named ? [{ region: named, number: text.compare.signed(b - a) }] : [];
      }),
  };
}

function paintOfChange(difference: Difference): Paint {
  const { paints } = LOOKS[difference.change];
  return paints[stepOf(difference) - 1] ?? paints[0];
}
