import type { Bounds } from "../core/geography/bounds.ts";
import type { Camera } from "../core/view-state.ts";
import type { Viewport } from "../drawing/ground/mercator.ts";
import { clearedCamera, fittedCamera, type Insets } from "./bounds.ts";
import type { MapEngine } from "./map-drawing.ts";
import { ZOOMS } from "./zooms.ts";

/** What the map shows on a frame. */
export interface MapFrame {
  readonly camera: Camera;
  readonly viewport: Viewport;
  /** While the reader or an animation moves the map. */
  readonly moving: boolean;
}

export interface CameraListener {
  /** On every frame on which the map or its size changes, inside that frame, and once at the start. */
  frame(frame: MapFrame): void;
  /** The map came to rest after anything but `set` and a change of size moved it; null: it is fitted. */
  rest(camera: Camera | null): void;
}

/** Length of an animated move, ms; the engine leaves it out where the reader wants less motion. */
const DURATION = 300;

/** Moves the engine's camera, and tells of its moves. */
export class MapCamera {
  readonly #engine: MapEngine;
  readonly #home: Bounds;
  readonly #padding: Insets;
  readonly #listener: CameraListener;
  readonly #ends: readonly (() => void)[];
  #viewport: Viewport;
  #agreed: Camera | null;
  /** Where the map stood when it was last at rest. */
  #rested: Camera;
  #fitted: boolean;
  /** Where the present animated move leads. */
  #target: { readonly camera: Camera; readonly fitted: boolean } | null = null;
  /** While the map is moved without the owner being told. */
  #quiet = false;

  /** @param home what the map is fitted to. */
  constructor(engine: MapEngine, home: Bounds, padding: Insets, camera: Camera | null, listener: CameraListener) {
    this.#engine = engine;
    this.#home = home;
    this.#padding = padding;
    this.#listener = listener;
    this.#agreed = camera;
    this.#fitted = camera === null;
    this.#viewport = viewportOf(engine.getContainer());
    this.#rested = this.#camera();
    const subscriptions = [
      engine.on("move", () => this.#tellFrame()),
      engine.on("resize", () => this.#resize()),
      engine.on("moveend", () => this.#end()),
    ];
    this.#ends = subscriptions.map((subscription) => () => subscription.unsubscribe());
    this.#tellFrame();
  }

  /** Where the owner of the map believes it to be; null: fitted. */
  get agreed(): Camera | null {
    return this.#agreed;
  }

  /** Goes there at once and silently, unless the owner's last word or the map's was the same. */
  set(camera: Camera | null): void {
    if (sameCamera(camera, this.#agreed)) return;
    this.#agreed = camera;
    this.#fitted = camera === null;
    this.#jump(camera ?? this.#homeCamera());
  }

  zoomBy(steps: number): void {
    const from = this.#target?.camera ?? this.#camera();
    this.#move({ ...from, zoom: Math.min(ZOOMS.most, Math.max(ZOOMS.least, from.zoom + steps)) });
  }

  fit(): void {
    this.#move(this.#homeCamera(), true);
  }

  /** Brings a box out from under what covers the map's edges; does nothing where it is clear. */
  clear(bounds: Bounds, insets: Insets): void {
    const camera = this.#camera();
    const target = clearedCamera(bounds, camera, this.#viewport, insets);
    if (target !== camera) this.#move(target);
  }

  destroy(): void {
    for (const end of this.#ends) end();
  }

  #move(camera: Camera, fitted = false): void {
    this.#quietly(() => this.#engine.stop());
    this.#target = { camera, fitted };
    this.#engine.easeTo({ ...engineCamera(camera), duration: DURATION });
  }

  #jump(camera: Camera): void {
    this.#quietly(() => this.#engine.jumpTo(engineCamera(camera)));
  }

  #quietly(move: () => void): void {
    this.#quiet = true;
    move();
    this.#quiet = false;
    this.#target = null;
    this.#rested = this.#camera();
  }

  #resize(): void {
    this.#viewport = viewportOf(this.#engine.getContainer());
    if (this.#fitted) this.#jump(this.#homeCamera());
    this.#tellFrame();
  }

  /** A move that is not ours is the reader's; a change of size alone ends without one. */
  #end(): void {
    this.#tellFrame();
    if (this.#quiet || this.#engine.isMoving()) return;
    const camera = this.#camera();
    const target = this.#target;
    if (target === null && sameCamera(camera, this.#rested)) return;
    this.#rested = camera;
    this.#target = null;
    this.#fitted = target?.fitted ?? false;
    this.#agreed = this.#fitted ? null : camera;
    this.#listener.rest(this.#agreed);
  }

  #tellFrame(): void {
    this.#listener.frame({ camera: this.#camera(), viewport: this.#viewport, moving: this.#engine.isMoving() });
  }

  #camera(): Camera {
    const { lng, lat } = this.#engine.getCenter();
    return { longitude: lng, latitude: lat, zoom: this.#engine.getZoom() };
  }

  #homeCamera(): Camera {
    return fittedCamera(this.#home, this.#viewport, this.#padding, ZOOMS.most);
  }
}

/** The size of the map's container, px. */
export function viewportOf(container: HTMLElement): Viewport {
  return { width: container.clientWidth, height: container.clientHeight };
}

function engineCamera({ longitude, latitude, zoom }: Camera): { center: [number, number]; zoom: number } {
  return { center: [longitude, latitude], zoom };
}

/** Within a thousandth of a px at the deepest zoom. */
function sameCamera(one: Camera | null, other: Camera | null): boolean {
  if (one === null || other === null) return one === other;
  const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;
  return near(one.longitude, other.longitude) && near(one.latitude, other.latitude) && near(one.zoom, other.zoom);
}
