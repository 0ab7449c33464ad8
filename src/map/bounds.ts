import type { Bounds } from "../core/geography/bounds.ts";
import type { Camera } from "../core/view-state.ts";
import { inverseMercator, mercator, type Viewport } from "../drawing/ground/mercator.ts";

/** Room to keep free at the edges of the map, px. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const TILE = 512;
/** How far a box may stand out of the clear part and still count as clear, px. */
const ROUNDING = 0.01;

/** The camera closest to the ground that shows a box whole inside the insets. */
export function fittedCamera(bounds: Bounds, viewport: Viewport, insets: Insets, maxZoom: number): Camera {
  const [left, top] = mercator(bounds.west, bounds.north);
  const [right, bottom] = mercator(bounds.east, bounds.south);
  const width = Math.max(1, viewport.width - insets.left - insets.right);
  const height = Math.max(1, viewport.height - insets.top - insets.bottom);
  const world = Math.min(width / (right - left), height / (bottom - top));
  const zoom = Math.min(maxZoom, Math.log2(world / TILE));
  const scale = TILE * 2 ** zoom;
  const x = (left + right) / 2 + (insets.right - insets.left) / 2 / scale;
  const y = (top + bottom) / 2 + (insets.bottom - insets.top) / 2 / scale;
  return cameraAt(x, y, zoom);
}

/**
 * The camera that brings a box into the part of the map that the insets leave clear, moving as little as it can: where
 * the box is clear already, the same camera; where it is larger than that part, the map zooms out.
 */
export function clearedCamera(bounds: Bounds, camera: Camera, viewport: Viewport, insets: Insets): Camera {
  const fitted = fittedCamera(bounds, viewport, insets, camera.zoom);
  if (fitted.zoom < camera.zoom) return fitted;
  const scale = TILE * 2 ** camera.zoom;
  const [centreX, centreY] = mercator(camera.longitude, camera.latitude);
  const [left, top] = mercator(bounds.west, bounds.north);
  const [right, bottom] = mercator(bounds.east, bounds.south);
  const x = shift((left - centreX) * scale, (right - centreX) * scale, viewport.width, insets.left, insets.right);
  const y = shift((top - centreY) * scale, (bottom - centreY) * scale, viewport.height, insets.top, insets.bottom);
  if (x === 0 && y === 0) return camera;
  return cameraAt(centreX + x / scale, centreY + y / scale, camera.zoom);
}

/** How far the view must move so that a stretch (px from the middle) lies between two margins. */
function shift(from: number, to: number, size: number, before: number, after: number): number {
  const first = before - size / 2;
  const last = size / 2 - after;
  if (from < first - ROUNDING) return from - first;
  return to > last + ROUNDING ? to - last : 0;
}

function cameraAt(x: number, y: number, zoom: number): Camera {
  const [longitude, latitude] = inverseMercator(x, y);
  return { longitude, latitude, zoom };
}
