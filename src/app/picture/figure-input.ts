import { geographyOf } from "../../core/geography/geography.ts";
import { outlinesOf, type RegionFeatures } from "../../drawing/ground/region-outlines.ts";
import { markOffsetsOf } from "../../drawing/overlay/mark-points.ts";
import type { FigureGround, FigureInput } from "../../export/figure/figure-input.ts";
import type { LoadedPackage } from "../../io/load-package.ts";
import type { AtlasState } from "../../state/atlas-state.ts";
import { wholeTextOf } from "../../state/language.ts";

/** What figures of a data package have in common. */
export function figureGroundOf({ dataset, regions, context, descriptor }: LoadedPackage): FigureGround {
  return {
    geography: geographyOf(regions, context, dataset.regions),
    fitted: new Map(),
    outlines: outlinesOf(regions as RegionFeatures),
    offsets: markOffsetsOf(dataset),
    source: descriptor,
  };
}

/** What a figure of the atlas as it stands shows. */
export function figureInputOf(state: AtlasState, ground: FigureGround, address: string): FigureInput {
  return {
    ...ground,
    text: wholeTextOf(state),
    dataset: state.dataset,
    result: state.result.peek(),
    measure: state.measure.peek(),
    timeline: state.timeline.peek(),
    selected: state.selection.peek().area,
    camera: state.view.peek().camera,
    address,
  };
}
