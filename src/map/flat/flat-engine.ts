import type { Bounds } from "../../core/geography/bounds.ts";
import type { Camera } from "../../core/view-state.ts";
import { inverseMercator, mercator, type Viewport } from "../../drawing/ground/mercator.ts";
import { viewportOf } from "../map-camera.ts";
import type { EngineClick, MapEngine } from "../map-drawing.ts";
import { ZOOMS } from "../zooms.ts";
import { followGestures } from "./flat-gestures.ts";

const TILE = 512;

type Listener = (click: EngineClick) => void;
type EngineEvent = "movestart" | "move" | "moveend" | "resize" | "click";
type Point = readonly [x: number, y: number];

/** Moves a map without WebGL, by the names that MapLibre gives to the same things: Web Mercator, north up. */
export class FlatEngine implements MapEngine {
  readonly #container: HTMLElement;
  readonly #canvas: SVGSVGElement;
  readonly #edges: { readonly from: Point; readonly to: Point };
  readonly #reducedMotion: boolean;
  readonly #listeners = new Map<EngineEvent, Set<Listener>>();
  readonly #ends: readonly (() => void)[];
  #viewport: Viewport;
  /** What the middle of the map shows, as fractions of the world. */
  #centre: Point = [0.5, 0.5];
  #zoom: number = ZOOMS.least;
  #moving = false;
  #frame: number | undefined;

  /** @param extent beyond which the map never shows anything */
  constructor(canvas: SVGSVGElement, container: HTMLElement, camera: Camera, extent: Bounds, reducedMotion: boolean) {
    this.#canvas = canvas;
    this.#container = container;
    this.#edges = { from: mercator(extent.west, extent.north), to: mercator(extent.east, extent.south) };
    this.#reducedMotion = reducedMotion;
    this.#viewport = viewportOf(container);
    this.#place(mercator(camera.longitude, camera.latitude), camera.zoom);
    const sizes = new ResizeObserver(() => this.#resize());
    sizes.observe(container);
    this.#ends = [() => sizes.disconnect(), followGestures(container, this)];
  }

  getContainer(): HTMLElement {
    return this.#container;
  }

  getCanvas(): SVGSVGElement {
    return this.#canvas;
  }

  getCanvasContainer(): HTMLElement {
    return this.#container;
  }

  getCenter(): { readonly lng: number; readonly lat: number } {
    const [lng, lat] = inverseMercator(...this.#centre);
    return { lng, lat };
  }

  getZoom(): number {
    return this.#zoom;
  }

  unproject([x, y]: [number, number]): { readonly lng: number; readonly lat: number } {
    const [lng, lat] = inverseMercator(...this.#under({ x, y }));
    return { lng, lat };
  }

  isMoving(): boolean {
    return this.#moving;
  }

  jumpTo({ center, zoom }: Parameters<MapEngine["jumpTo"]>[0]): void {
    this.stop();
    this.begin();
    this.#go(mercator(...center), zoom);
    this.end();
  }

  easeTo({ center, zoom, duration }: Parameters<MapEngine["easeTo"]>[0]): void {
    if (this.#reducedMotion) {
      this.jumpTo({ center, zoom });
      return;
    }
    const began = performance.now();
    const [from, to, fromZoom] = [this.#centre, mercator(...center), this.#zoom];
    const step = () => {
      const share = Math.min(1, (performance.now() - began) / duration);
      this.#go(
        [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share],
        fromZoom + (zoom - fromZoom) * share,
      );
      if (share === 1) this.end();
      else this.#frame = requestAnimationFrame(step);
    };
    this.stop();
    this.begin();
    this.#frame = requestAnimationFrame(step);
  }

  stop(): void {
    if (this.#moving) this.end();
  }

  on(type: EngineEvent, listener: Listener): { unsubscribe(): void } {
    const listeners = this.#listeners.get(type) ?? new Set();
    this.#listeners.set(type, listeners.add(listener));
    return { unsubscribe: () => listeners.delete(listener) };
  }

  /** The reader takes hold of the map, or a move begins. */
  begin(): void {
    cancelAnimationFrame(this.#frame ?? 0);
    if (this.#moving) return;
    this.#moving = true;
    this.#tell("movestart");
  }

  /** Moves what is shown by px. */
  pan(x: number, y: number): void {
    const scale = this.#scale;
    this.#go([this.#centre[0] - x / scale, this.#centre[1] - y / scale], this.#zoom);
  }

  /** Zooms by steps of twice the scale; what is under a point stays there. */
  zoomAround(at: { readonly x: number; readonly y: number }, steps: number): void {
    const zoom = this.#clampedZoom(this.#zoom + steps);
    const [x, y] = this.#under(at);
    const share = 2 ** (this.#zoom - zoom);
    this.#go([x + (this.#centre[0] - x) * share, y + (this.#centre[1] - y) * share], zoom);
  }

  /** The map comes to rest. */
  end(): void {
    cancelAnimationFrame(this.#frame ?? 0);
    this.#moving = false;
    this.#tell("moveend");
  }

  click(click: EngineClick): void {
    this.#tell("click", click);
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame ?? 0);
    for (const end of this.#ends) end();
    this.#listeners.clear();
  }

  get #scale(): number {
    return TILE * 2 ** this.#zoom;
  }

  /** The place of the world under a point of the map. */
  #under({ x, y }: { readonly x: number; readonly y: number }): Point {
    const { width, height } = this.#viewport;
    return [this.#centre[0] + (x - width / 2) / this.#scale, this.#centre[1] + (y - height / 2) / this.#scale];
  }

  #go(centre: Point, zoom: number): void {
    this.#place(centre, zoom);
    this.#tell("move");
  }

  /** Goes as near to a camera as keeps the map inside its edges. */
  #place(centre: Point, zoom: number): void {
    const { from, to } = this.#edges;
    this.#zoom = this.#clampedZoom(zoom);
    const half = [this.#viewport.width / 2 / this.#scale, this.#viewport.height / 2 / this.#scale] as const;
    const within = (axis: 0 | 1) => Math.max(from[axis] + half[axis], Math.min(to[axis] - half[axis], centre[axis]));
    this.#centre = [within(0), within(1)];
  }

  #clampedZoom(zoom: number): number {
    const { width, height } = this.#viewport;
    const { from, to } = this.#edges;
    const filling = Math.log2(Math.max(width / (to[0] - from[0]), height / (to[1] - from[1])) / TILE);
    return Math.min(ZOOMS.most, Math.max(ZOOMS.least, filling, zoom));
  }

  #resize(): void {
    const { width, height } = viewportOf(this.#container);
    if (width === this.#viewport.width && height === this.#viewport.height) return;
    this.#viewport = { width, height };
    this.#place(this.#centre, this.#zoom);
    this.#tell("resize");
  }

  #tell(type: EngineEvent, click?: EngineClick): void {
    for (const listener of this.#listeners.get(type) ?? []) listener(click as EngineClick);
  }
}
