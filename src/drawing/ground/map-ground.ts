import type { FeatureCollection } from "geojson";
import { geographyOf } from "../../core/geography/geography.ts";
import type { Dataset, RegionId } from "../../core/records/records.ts";
import { type MarkOffset, markOffsetsOf } from "../overlay/mark-points.ts";
import type { FittingGround } from "./fitted-ground.ts";
import { outlinesOf, type RegionFeatures } from "./region-outlines.ts";

/** What all drawings of the map have in common as long as boundaries and regions stay. */
export interface MapGround extends FittingGround {
  /** Of the regions that have polygons, degrees: `outlinesOf`. */
  readonly outlines: ReadonlyMap<RegionId, readonly (readonly number[])[]>;
  /** `markOffsetsOf`. */
  readonly offsets: ReadonlyMap<RegionId, MarkOffset>;
}

/** The polygons of a data package: of its regions, and of land and sea around. */
export interface Polygons {
  readonly regions: FeatureCollection;
  readonly context: FeatureCollection;
}

/** The ground of the map. Takes some 50 ms: build once. */
export function mapGroundOf({ regions, context }: Polygons, dataset: Dataset): MapGround {
  return {
    fitted: new Map(),
    geography: geographyOf(regions, context, dataset.regions),
    outlines: outlinesOf(regions as RegionFeatures),
    offsets: markOffsetsOf(dataset),
  };
}
