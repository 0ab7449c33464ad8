import type { BorderKind } from "../../core/geography/borders-kinds.ts";
import type { AreaKind } from "../../core/geography/geography.ts";
import type { Measure } from "../../core/measures/measure.ts";
import type { RegionFill } from "../../core/measures/region-fills.ts";
import type { QueryResult } from "../../core/query/query.ts";
import type { AreaId } from "../../core/records/area.ts";
import type { Claim, Region, RegionId } from "../../core/records/records.ts";
import type { Paint } from "../palette.ts";
import type { Pattern } from "../pattern.ts";

/** What the layers of the map show. On the page each part is read from the state when a layer asks for it. */
export interface MapView {
  readonly result: QueryResult;
  readonly measure: Measure;
  readonly regions: ReadonlyMap<RegionId, Region>;
  /** How each painted region is filled: `fillsOf`. */
  readonly fills: ReadonlyMap<RegionId, RegionFill>;
  readonly selected: AreaId | null;
  /** The claim that is open, or what is told of. */
  readonly open: Pick<Claim, "regions"> | null;
  readonly hovered: AreaId | null;
  readonly focused: AreaId | null;
}

export interface PlainFill {
  readonly kind: "fill";
  readonly paint: Paint;
  /** 0–1; 1 unless given. */
  readonly opacity?: number;
}

export interface PatternedFill {
  readonly kind: "pattern";
  readonly pattern: Pattern;
}

/** A line of a width in px on screen. */
export interface Stroke {
  readonly paint: Paint;
  readonly width: number;
  readonly opacity: number;
}

/** Strokes over one another, lowest first. */
export interface Strokes {
  readonly kind: "strokes";
  readonly strokes: readonly Stroke[];
}

interface Layer {
  /** Its name in the style, and that of what it knows of single features. */
  readonly id: string;
}

/** Lies under all else, everywhere. */
export interface GroundLayer extends Layer {
  readonly features: { readonly of: "everything" };
  readonly symbology: PlainFill;
}

/** The polygons of some kinds. */
export interface AreaFeatures {
  readonly of: "areas";
  readonly kinds: readonly AreaKind[];
}

/** Polygons or borders that are always there. */
export type SteadyLayer = Layer &
  (
    | { readonly features: AreaFeatures; readonly symbology: PlainFill | PatternedFill }
    | {
        readonly features: { readonly of: "borders"; readonly kinds: readonly BorderKind[] };
        readonly symbology: Strokes;
      }
  );

/** Polygons each painted in a colour of its own; the symbology has that of those of which nothing is said. */
export interface PaintedLayer extends Layer {
  readonly features: AreaFeatures;
  readonly symbology: PlainFill;
  readonly paints: (view: MapView) => ReadonlyMap<RegionId, Paint>;
}

/**
 * What is there for some regions only: their own polygons (`areas`); all polygons that they consist of (`wholes`); the
 * outer border of them all together (`outline`); ticks inward from the borders of covered areas (`ticks`).
 */
export type ShownLayer = Layer & {
  readonly shows: (view: MapView) => readonly RegionId[];
  /** The measure whose figures alone have it; all have it unless told. */
  readonly measure?: Measure["of"];
} & (
    | { readonly features: AreaFeatures | { readonly of: "wholes" }; readonly symbology: PlainFill | PatternedFill }
    | { readonly features: { readonly of: "outline" | "ticks" }; readonly symbology: Strokes }
  );

/** A layer of the map: where it takes its features from, how they look, and which of them are there or how painted. */
export type MapLayer = GroundLayer | SteadyLayer | PaintedLayer | ShownLayer;
