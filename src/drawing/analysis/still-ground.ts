import type { MultiLineString } from "geojson";
import type { RegionId } from "../../core/records/records.ts";
import type { Camera } from "../../core/view-state.ts";
import { PADDING } from "../ground/conic-projection.ts";
import { type FittedGround, fittedGround } from "../ground/fitted-ground.ts";
import type { MapGround } from "../ground/map-ground.ts";
import type { Viewport } from "../ground/mercator.ts";

/** What of a still map is in view: as many times as large as the whole, its upper left corner so many px of the whole away. */
export interface StillCamera {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** All that is covered. */
export const WHOLE: StillCamera = { scale: 1, left: 0, top: 0 };

/** What is covered, or what of it a camera has in view, brought into a map of a size. */
export function stillGround(ground: MapGround, size: Viewport, camera: StillCamera = WHOLE): FittedGround {
  const bands = ground.geography.bands.features.map(({ properties }) => properties.id as RegionId);
  const name = `${bands.join()} still`;
  const whole = fittedGround(ground, { name, outline: () => ground.geography.outlineOf(bands), leftward: false }, size);
  const { scale, left, top } = camera;
  if (scale === 1) return whole;
  // What is brought into a map keeps its distance from the edges: without it what is in view is as large as was asked.
  const [x, y] = [left + PADDING / scale, top + PADDING / scale];
  const [right, bottom] = [left + (size.width - PADDING) / scale, top + (size.height - PADDING) / scale];
  const { unproject } = whole.projection;
  const outline = (): MultiLineString => ({
    type: "MultiLineString",
    coordinates: [
      [unproject(x, y), unproject(right, bottom)],
      [unproject(right, y), unproject(x, bottom)],
    ],
  });
  return fittedGround(ground, { name: `${name} ${scale} ${left} ${top}`, outline, leftward: false }, size);
}

/** Where in a still map a camera looks that is told in degrees, its zoom in doublings of the whole. */
export function stillCameraOf(ground: MapGround, size: Viewport, camera: Camera | null): StillCamera {
  if (camera === null) return WHOLE;
  const [x, y] = stillGround(ground, size).projection.project(camera.longitude, camera.latitude);
  const scale = Math.min(LARGEST, 2 ** camera.zoom);
  const middle = { scale, left: x - size.width / scale / 2, top: y - size.height / scale / 2 };
  return movedCamera(middle, size, {});
}

/** The same camera told in degrees; null where all is in view. */
export function cameraOf(ground: MapGround, size: Viewport, { scale, left, top }: StillCamera): Camera | null {
  if (scale === 1) return null;
  const [longitude, latitude] = stillGround(ground, size).projection.unproject(
    left + size.width / scale / 2,
    top + size.height / scale / 2,
  );
  return { longitude, latitude, zoom: Math.log2(scale) };
}

/** The largest scale: the outlines are too coarse for more. */
export const LARGEST = 8;

/** A camera brought so much nearer round the middle of the view, and so many px of the map further; never beyond the whole. */
export function movedCamera(
  { scale, left, top }: StillCamera,
  { width, height }: Viewport,
  { nearer = 1, right = 0, down = 0 }: { readonly nearer?: number; readonly right?: number; readonly down?: number },
): StillCamera {
  const next = Math.min(LARGEST, Math.max(1, scale * nearer));
  const placed = (start: number, by: number, length: number) => {
    const middle = start + length / scale / 2 + by / scale;
    return Math.min(length - length / next, Math.max(0, middle - length / next / 2));
  };
  return { scale: next, left: placed(left, right, width), top: placed(top, down, height) };
}
