import type { MultiLineString } from "geojson";
import type { Geography } from "../../core/geography/geography.ts";
import { type Point, ticksAlong, ticksPath } from "./borders-ticks.ts";
import { type ConicProjection, conicProjection } from "./conic-projection.ts";
import { type Ground, groundOf, keeping } from "./ground.ts";
import type { Viewport } from "./mercator.ts";

/** What a map that stands still brings whole into view. */
export interface GroundExtent {
  /** The same for the same outline, different for others. */
  readonly name: string;
  readonly outline: () => MultiLineString;
  /** Whether there is to be more room at its right. */
  readonly leftward: boolean;
}

/** The ground as it lies in a map that stands still. */
export interface FittedGround {
  readonly projection: ConicProjection;
  readonly ground: Ground;
}

/** The ground, with what `fittedGround` keeps of it. */
export interface FittingGround {
  readonly geography: Geography;
  readonly fitted: Map<string, FittedGround>;
}

/** How many are kept: of a page, and of a figure whose map is laid out at several heights. */
const KEPT = 6;

/**
 * The ground fitted into a map that stands still: of a figure, or of a page beside its charts. The last few are kept: to
 * bring the ground into a map takes half of the time in which a figure is drawn, and only another extent or size changes it.
 */
export function fittedGround(
  { geography, fitted }: FittingGround,
  { name, outline, leftward }: GroundExtent,
  size: Viewport,
): FittedGround {
  const key = `${name} ${size.width} ${size.height}`;
  const found = fitted.get(key) ?? fitGround(geography, conicProjection(outline(), size, leftward), size);
  fitted.delete(key);
  fitted.set(key, found);
  for (const oldest of [...fitted.keys()].slice(0, -KEPT)) fitted.delete(oldest);
  return found;
}

function fitGround(geography: Geography, projection: ConicProjection, { width, height }: Viewport): FittedGround {
  const isInside = ([x, y]: Point) => x >= 0 && x <= width && y >= 0 && y <= height;
  const ticks = keeping((area: string) => {
    const rings = geography.bands.features
      .filter(({ properties }) => properties.id === area)
      .flatMap(({ geometry }) => geometry.coordinates)
      .map((ring) => ring.map(([longitude = 0, latitude = 0]) => projection.project(longitude, latitude)));
    const ticks = ticksAlong(rings, { left: 0, top: 0, right: width, bottom: height });
    return ticksPath(ticks.filter(({ foot, tip }) => isInside(foot) && isInside(tip)));
  });
  const { polygons, lines } = projection;
  const everything = `M0 0H${width}V${height}H0Z`;
  return { projection, ground: groundOf(geography, { everything, polygons, lines, ticks }) };
}
