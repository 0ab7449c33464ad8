import { geoConicEqualArea, geoIdentity, geoPath } from "d3";
import type { MultiLineString } from "geojson";
import type { Viewport } from "./mercator.ts";

/** How the ground lies in a map that stands still, and how it is drawn. */
export interface ConicProjection {
  /** From degrees to px of the map. */
  readonly project: (longitude: number, latitude: number) => readonly [x: number, y: number];
  /** From px of the map to degrees. */
  readonly unproject: (x: number, y: number) => [longitude: number, latitude: number];
  /** Metres on the ground that one px covers. */
  readonly metresPerPixel: number;
  /** Polygons (of any winding) cut to the map, as path data. */
  polygons(polygons: readonly Polygon[]): string;
  /** Lines cut to the map, as path data. */
  lines(lines: readonly Line[]): string;
}

type Line = readonly (readonly number[])[];
type Polygon = readonly Line[];

/** Standard parallels by the rule of sixths for 24–38° N, on which the scale is true. */
const PARALLELS: [number, number] = [26.3, 35.7];
/** The meridian that runs straight up. */
const MERIDIAN = 67;
/** Mean radius of the earth (IUGG), m. */
const RADIUS = 6_371_008.8;
/** Least distance of an outline from the edges of its map, px. */
export const PADDING = 6;
/** The part of the room at the left of an outline by which it moves there: the east is crowded with names. */
const LEFTWARD = 0.5;
/** The boundaries are too coarse to be drawn larger than this, metres a px. */
const LARGEST_SCALE = 350;
/** Px have one decimal: at four px of a file for each, less than half of one. */
const DIGITS = 1;

/**
 * An equal-area conic that brings an outline whole into a map of a size, with room around it.
 * @param leftward whether more of the room is to lie at the right
 */
export function conicProjection(
  outline: MultiLineString,
  { width, height }: Viewport,
  leftward = false,
): ConicProjection {
  const conic = geoConicEqualArea().parallels(PARALLELS).rotate([-MERIDIAN, 0]).precision(0);
  conic.fitExtent(
    [
      [PADDING, PADDING],
      [width - PADDING, height - PADDING],
    ],
    outline,
  );
  const free = leftward ? Math.max(0, geoPath(conic).bounds(outline)[0][0] - PADDING) * LEFTWARD : 0;
  const centre = conic.invert?.([width / 2 + free, height / 2]) ?? [MERIDIAN, 31];
  conic.scale(Math.min(conic.scale(), RADIUS / LARGEST_SCALE)).translate([0, 0]);
  const [x, y] = conic(centre) ?? [0, 0];
  conic.translate([width / 2 - x, height / 2 - y]);

  const project = (longitude: number, latitude: number): readonly [number, number] =>
    conic([longitude, latitude]) ?? [Number.NaN, Number.NaN];
  const path = geoPath(
    geoIdentity().clipExtent([
      [0, 0],
      [width, height],
    ]),
  ).digits(DIGITS);
  const flat = (line: Line): [number, number][] => {
    const points: [number, number][] = [];
    for (const [longitude = 0, latitude = 0] of line) {
      const [px, py] = project(longitude, latitude);
      const point: [number, number] = [Math.round(px * 10) / 10, Math.round(py * 10) / 10];
      const last = points.at(-1);
      if (last?.[0] !== point[0] || last[1] !== point[1]) points.push(point);
    }
    return points;
  };
  return {
    project,
    unproject: (x, y) => conic.invert?.([x, y]) ?? [Number.NaN, Number.NaN],
    metresPerPixel: RADIUS / conic.scale(),
    polygons: (polygons) => {
      const coordinates = polygons.map((rings) => rings.map(flat).filter((ring) => ring.length > 3));
      return path({ type: "MultiPolygon", coordinates: coordinates.filter((rings) => rings.length > 0) }) ?? "";
    },
    lines: (lines) => {
      const coordinates = lines.map(flat).filter((line) => line.length > 1);
      return path({ type: "MultiLineString", coordinates }) ?? "";
    },
  };
}
