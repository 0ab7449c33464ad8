import type { Camera } from "../../core/view-state.ts";

/** Size of the map on screen, px. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

const TILE = 512;

/** Web Mercator of a longitude and latitude in degrees, as fractions of the world (0–1, y down). EPSG:3857. */
export function mercator(longitude: number, latitude: number): readonly [x: number, y: number] {
  const phi = (latitude * Math.PI) / 180;
  return [(longitude + 180) / 360, (1 - Math.asinh(Math.tan(phi)) / Math.PI) / 2];
}

/** Longitude and latitude in degrees of a point of the world (fractions of it, y down). Web Mercator, EPSG:3857. */
export function inverseMercator(x: number, y: number): readonly [longitude: number, latitude: number] {
  return [x * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

/** A function from longitude and latitude to px in a viewport whose centre the camera looks at, north up. */
export function projector(
  camera: Camera,
  viewport: Viewport,
): (longitude: number, latitude: number) => readonly [x: number, y: number] {
  const scale = TILE * 2 ** camera.zoom;
  const [centreX, centreY] = mercator(camera.longitude, camera.latitude);
  return (longitude, latitude) => {
    const [x, y] = mercator(longitude, latitude);
    return [(x - centreX) * scale + viewport.width / 2, (y - centreY) * scale + viewport.height / 2];
  };
}

/** A projection to whole px, on which marks and letters are sharp. */
export function toWholePx(project: ReturnType<typeof projector>): ReturnType<typeof projector> {
  return (longitude, latitude) => {
    const [x, y] = project(longitude, latitude);
    return [Math.round(x), Math.round(y)];
  };
}

/** Metres on the ground that one px covers at the camera's latitude. */
export function metresPerPixel(camera: Camera): number {
  return (40_075_016.686 * Math.cos((camera.latitude * Math.PI) / 180)) / (TILE * 2 ** camera.zoom);
}
