import { Map as Engine, type StyleSpecification } from "maplibre-gl";
import type { Bounds } from "../core/geography/bounds.ts";
import type { Camera } from "../core/view-state.ts";
import { ZOOMS } from "./zooms.ts";

/** Larger than any screen at twice its px: the engine would otherwise draw less sharply, and say so. */
const MAX_CANVAS: [number, number] = [8192, 8192];

/**
 * Starts the engine: Web Mercator, north up, nothing from the network, no controls and no keys of its own.
 * @throws where the browser has no WebGL 2.
 */
export function startEngine(
  container: HTMLElement,
  style: StyleSpecification,
  camera: Camera,
  extent: Bounds,
  reducedMotion: boolean,
): Engine {
  const engine = new Engine({
    container,
    style,
    center: [camera.longitude, camera.latitude],
    zoom: camera.zoom,
    minZoom: ZOOMS.least,
    maxZoom: ZOOMS.most,
    maxBounds: [extent.west, extent.south, extent.east, extent.north],
    maxPitch: 0,
    renderWorldCopies: false,
    attributionControl: false,
    keyboard: false,
    boxZoom: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    validateStyle: false,
    reduceMotion: reducedMotion,
    maxCanvasSize: MAX_CANVAS,
    pixelRatio: devicePixelRatio,
  });
  engine.touchZoomRotate.disableRotation();
  hideFromReaders(engine.getCanvas());
  return engine;
}

/** The overlay says all that the canvas shows, and takes the keys: the canvas is a picture for the eye only. */
function hideFromReaders(canvas: HTMLCanvasElement): void {
  for (const name of ["role", "aria-label", "tabindex"]) canvas.removeAttribute(name);
  canvas.setAttribute("aria-hidden", "true");
}
