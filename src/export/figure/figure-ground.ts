import type { MultiLineString } from "geojson";
import type { Geography } from "../../core/geography/geography.ts";
import { type Point, ticksAlong, ticksPath } from "../../drawing/ground/borders-ticks.ts";
import { type Ground, groundOf, keeping } from "../../drawing/ground/ground.ts";
import type { Viewport } from "../../drawing/ground/mercator.ts";
import type { FigureGround } from "./figure-input.ts";
import { type FigureProjection, figureProjection } from "./figure-projection.ts";

/** What a map of a figure brings whole into view. */
export interface FigureExtent {
  /** The same for the same outline, different for others. */
  readonly name: string;
  readonly outline: () => MultiLineString;
  /** Whether there is to be more room at its right. */
  readonly leftward: boolean;
}

/** The ground as it lies in a map of a figure. */
export interface FittedGround {
  readonly projection: FigureProjection;
  readonly ground: Ground;
}

/** How many grounds are kept: those of a figure whose map is laid out at several heights, and of the one before it. */
const KEPT = 4;

/**
 * The ground fitted into a map of a figure. The last few are kept with what figures have in common: to bring the ground
 * into a map takes half of the time in which a figure is drawn, and only another extent or size changes it.
 */
export function fittedGround(
  { geography, fitted }: FigureGround,
  { name, outline, leftward }: FigureExtent,
  size: Viewport,
): FittedGround {
  const key = `${name} ${size.width} ${size.height}`;
  const found = fitted.get(key) ?? fitGround(geography, figureProjection(outline(), size, leftward), size);
  fitted.delete(key);
  fitted.set(key, found);
  for (const oldest of [...fitted.keys()].slice(0, -KEPT)) fitted.delete(oldest);
  return found;
}

function fitGround(geography: Geography, projection: FigureProjection, { width, height }: Viewport): FittedGround {
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
