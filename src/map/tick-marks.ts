import type { FeatureCollection, MultiLineString } from "geojson";
import type { Geography } from "../core/geography/geography.ts";
import type { Camera } from "../core/view-state.ts";
import { type Point, ticksAlong } from "../drawing/ground/borders-ticks.ts";
import { inverseMercator, mercator, type Viewport } from "../drawing/ground/mercator.ts";

/** Ticks of each covered area (property `id`), for one zoom and a part of the world. */
export type TickMarks = FeatureCollection<MultiLineString, { readonly id: string }>;

/** Size of the world at zoom 0, px. */
const WORLD = 512;
/** The change of zoom that ticks stand before they are worked out anew: 8 % of their length. */
const ZOOM_STEP = 0.11;

/** Works out ticks for what the map shows, and a screen around it. */
export class TickPlan {
  readonly #areas: readonly { readonly id: string; readonly rings: readonly (readonly Point[])[] }[];
  #made: { readonly camera: Camera; readonly viewport: Viewport } | null = null;

  constructor({ bands }: Geography) {
    this.#areas = bands.features.map(({ properties, geometry }) => ({
      id: properties.id,
      rings: geometry.coordinates.map((ring) => ring.map(([lng = 0, lat = 0]) => mercator(lng, lat))),
    }));
  }

  /**
   * Ticks for a camera, or null where those made last will do.
   * @param exact the map rests: they are to have the right length.
   */
  follow(camera: Camera, viewport: Viewport, exact: boolean): TickMarks | null {
    if (this.#serves(camera, viewport, exact)) return null;
    this.#made = { camera, viewport };
    const scale = WORLD * 2 ** camera.zoom;
    const [x, y] = mercator(camera.longitude, camera.latitude).map((fraction) => fraction * scale) as [number, number];
    const box = {
      left: x - 1.5 * viewport.width,
      right: x + 1.5 * viewport.width,
      top: y - 1.5 * viewport.height,
      bottom: y + 1.5 * viewport.height,
    };
    const onGround = ([px, py]: Point) => [...inverseMercator(px / scale, py / scale)];
    return {
      type: "FeatureCollection",
      features: this.#areas.map(({ id, rings }) => {
        const ticks = ticksAlong(
          rings.map((ring) => ring.map((point): Point => [point[0] * scale, point[1] * scale])),
          box,
        );
        return {
          type: "Feature",
          properties: { id },
          geometry: {
            type: "MultiLineString",
            coordinates: ticks.map(({ foot, tip }) => [onGround(foot), onGround(tip)]),
          },
        };
      }),
    };
  }

  /** Makes them anew at the next call. */
  forget(): void {
    this.#made = null;
  }

  #serves(camera: Camera, viewport: Viewport, exact: boolean): boolean {
    if (this.#made === null) return false;
    const { camera: made, viewport: covered } = this.#made;
    if (viewport.width > covered.width || viewport.height > covered.height) return false;
    if (Math.abs(camera.zoom - made.zoom) > (exact ? 0.001 : ZOOM_STEP)) return false;
    const scale = WORLD * 2 ** made.zoom;
    const [fromX, fromY] = mercator(made.longitude, made.latitude);
    const [toX, toY] = mercator(camera.longitude, camera.latitude);
    return (
      Math.abs(toX - fromX) * scale < 0.9 * viewport.width && Math.abs(toY - fromY) * scale < 0.9 * viewport.height
    );
  }
}
