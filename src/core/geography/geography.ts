import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { isPainted, lineageOf } from "../records/area.ts";
import type { Region, RegionId } from "../records/records.ts";
import { type BorderLine, type Borders, bordersOf, type Shape } from "./borders.ts";
import { type BorderKind, type BorderSide, borderKindOf } from "./borders-kinds.ts";
import { type Bounds, boundsOf } from "./bounds.ts";

/** How a polygon of the map is drawn: painted by a measure; a region without paint; land around; sea. */
export type AreaKind = "painted" | "coarse" | "context" | "sea";

type Areas = FeatureCollection<Polygon | MultiPolygon, { readonly id: string; readonly kind: AreaKind }>;
type BorderLines = FeatureCollection<LineString, { readonly kind: BorderKind }>;
type Bands = FeatureCollection<MultiLineString, { readonly id: string }>;

/** Everything the map draws, worked out once from the two files of boundaries. */
export interface Geography {
  readonly areas: Areas;
  readonly borders: BorderLines;
  /** Every stretch of border with the polygons (ids of `areas`) on its two sides. */
  readonly lines: readonly BorderLine[];
  /** The outlines of the areas whose painted regions make them up (Afghanistan, Balochistan), inside on the left. */
  readonly bands: Bands;
  readonly paintedIds: readonly RegionId[];
  /** Round all painted regions. */
  readonly painted: Bounds;
  /** Round all land and sea there is. */
  readonly extent: Bounds;
  /** The polygons (ids of `areas`) that regions consist of: their own, or those of all regions and land within. */
  polygonsOf(regions: readonly RegionId[]): readonly string[];
  /** The outer border of regions taken together. */
  outlineOf(regions: readonly RegionId[]): MultiLineString;
  /** Round a region; null where it has no polygon. */
  boundsOf(region: RegionId): Bounds | null;
}

/** One polygon of the map with what it lies in. */
interface Piece extends Shape, BorderSide {
  readonly kind: AreaKind;
  readonly feature: Feature<Polygon | MultiPolygon>;
  /** Itself and all it lies in. */
  readonly within: readonly string[];
}

/**
 * Joins boundaries and records.
 * @param regions polygons whose `id` is that of a record; others are left out.
 * @param context polygons with `kind` (`province`, `country`, `sea`), `country` (ISO 3166-1) and `name`.
 */
export function geographyOf(
  regions: FeatureCollection,
  context: FeatureCollection,
  records: ReadonlyMap<RegionId, Region>,
): Geography {
  const pieces = [
    ...regions.features.flatMap((feature) => regionPiece(feature, records)),
    ...context.features.flatMap(contextPiece),
  ];
  const borders = bordersOf(pieces);
  const polygonsOf = (ids: readonly RegionId[]) =>
    pieces.filter((piece) => ids.some((id) => piece.within.includes(id))).map((piece) => piece.id);
  const outlineOf = (ids: readonly RegionId[]): MultiLineString => ({
    type: "MultiLineString",
    coordinates: borders.outlineOf(polygonsOf(ids)),
  });
  const painted = pieces.filter((piece) => piece.kind === "painted");
  const covered = new Set(painted.flatMap((piece) => piece.covered ?? []));
  return {
    areas: collection(
      pieces.map(({ id, kind, feature }) => ({
        type: "Feature",
        properties: { id, kind },
        geometry: feature.geometry,
      })),
    ),
    borders: borderLines(borders, pieces),
    lines: borders.lines,
    bands: collection(
      [...covered].map((id) => ({
        type: "Feature",
        properties: { id },
        geometry: outlineOf([id as RegionId]),
      })),
    ),
    paintedIds: painted.map((piece) => piece.id as RegionId),
    painted: boundsOf(positionsOf(painted)),
    extent: boundsOf(positionsOf(pieces)),
    polygonsOf,
    outlineOf,
    boundsOf(region) {
      const within = pieces.filter((piece) => piece.within.includes(region));
      return within.length === 0 ? null : boundsOf(positionsOf(within));
    },
  };
}

function regionPiece(feature: Feature, records: ReadonlyMap<RegionId, Region>): readonly Piece[] {
  const id = feature.properties?.["id"] as RegionId | undefined;
  const record = id === undefined ? undefined : records.get(id);
  if (!record || !isArea(feature)) return [];
  const within = lineageOf(record.id, records);
  const painted = isPainted(record);
  return [
    {
      id: record.id,
      polygons: polygonsIn(feature.geometry),
      country: within.at(-1) ?? null,
      covered: painted ? record.parent : null,
      kind: painted ? "painted" : "coarse",
      feature,
      within,
    },
  ];
}

function contextPiece(feature: Feature): readonly Piece[] {
  if (!isArea(feature)) return [];
  const { kind, country, name } = feature.properties ?? {};
  const sea = kind === "sea";
  return [
    {
      id: `${country}/${name}`,
      polygons: polygonsIn(feature.geometry),
      country: sea ? null : country,
      covered: null,
      kind: sea ? "sea" : "context",
      feature,
      within: sea ? [] : [country],
    },
  ];
}

function borderLines(borders: Borders, pieces: readonly Piece[]): BorderLines {
  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  return collection(
    borders.lines.flatMap((line): BorderLines["features"] => {
      const left = byId.get(line.left);
      const kind = left ? borderKindOf(left, line.right === null ? null : (byId.get(line.right) ?? null)) : null;
      if (kind === null) return [];
      return [
        {
          type: "Feature",
          properties: { kind },
          geometry: { type: "LineString", coordinates: line.positions },
        },
      ];
    }),
  );
}

function isArea(feature: Feature): feature is Feature<Polygon | MultiPolygon> {
  return feature.geometry?.type === "Polygon" || feature.geometry?.type === "MultiPolygon";
}

/** The polygons that a geometry consists of. */
export function polygonsIn(geometry: Polygon | MultiPolygon): Polygon["coordinates"][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

function* positionsOf(shapes: readonly Shape[]): Iterable<readonly number[]> {
  for (const { polygons } of shapes) for (const polygon of polygons) for (const ring of polygon) yield* ring;
}

function collection<Each extends Feature>(features: Each[]): { type: "FeatureCollection"; features: Each[] } {
  return { type: "FeatureCollection", features };
}
