import type { Measure } from "../../core/measures/measure.ts";
import type { QueryResult } from "../../core/query/query.ts";
import type { Dataset, Region, RegionId } from "../../core/records/records.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import type { Viewport } from "../ground/mercator.ts";
import type { Box } from "../labels/label-box.ts";
import type { CoveredTry } from "../labels/label-context.ts";
import type { MarkSize } from "../mark.ts";
import type { TextSpacing } from "../text-width.ts";
import type { MarkOffset } from "./mark-points.ts";
import type { PlaceFirst } from "./overlay-first.ts";

/** All that the places of marks, names and dots depend on. */
export interface OverlayInput {
  readonly dataset: Dataset;
  readonly result: QueryResult;
  readonly measure: Measure;
  /** Of the regions that may have a mark: `markOffsetsOf`. */
  readonly offsets: ReadonlyMap<RegionId, MarkOffset>;
  /** Of the regions that have polygons, degrees: `outlinesOf`. */
  readonly outlines: ReadonlyMap<RegionId, readonly (readonly number[])[]>;
  /** From degrees to px of the drawing. */
  readonly project: (longitude: number, latitude: number) => readonly [x: number, y: number];
  /** Size of the drawing. */
  readonly viewport: Viewport;
  /** Mercator zoom of a map of the same scale. */
  readonly zoom: number;
  readonly largestMark: MarkSize;
  /** Ground kept free of texts: buttons, scale bar. */
  readonly reserved: readonly Box[];
  /** What the reader adds between the letters of names. */
  readonly spacing?: TextSpacing;
  /** The longest line from a region to its name, px; 60 unless told. */
  readonly longestLeader?: number;
  /** Whether a region may have its name; all may unless told. */
  readonly isNamed?: (region: Region) => boolean;
  /** The ways to place the name of a covered area; one unless told. */
  readonly tries?: readonly CoveredTry[];
  /** What places the first texts; `placeFirst` unless told. */
  readonly placeFirst?: PlaceFirst;
  /** What names and numbers are told in. */
  readonly text: Pick<Catalogue, "dates" | "formats" | "map">;
}
