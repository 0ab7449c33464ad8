import type { RegionId } from "../core/records/records.ts";
import type { Theme } from "../core/theme.ts";
import type { PaintedLayer, ShownLayer } from "../drawing/layers/map-layer.ts";
import type { TickMarks } from "./tick-marks.ts";

/** A centre (longitude, latitude) and a Web Mercator zoom. */
interface EngineCamera {
  readonly center: [number, number];
  readonly zoom: number;
}

/** A click that did not move the map. */
export interface EngineClick {
  /** Px from the upper left corner of the map. */
  readonly point: { readonly x: number; readonly y: number };
  readonly originalEvent: MouseEvent;
}

interface Subscription {
  unsubscribe(): void;
}

/** What moves the map: the part of MapLibre's own interface that is used, so that its engine is one. */
export interface MapEngine {
  getContainer(): HTMLElement;
  /** What shows the map and is the target of pointers that nothing else on it takes. */
  getCanvas(): Element;
  /** Holds canvas and overlay. */
  getCanvasContainer(): HTMLElement;
  getCenter(): { readonly lng: number; readonly lat: number };
  getZoom(): number;
  unproject(point: [number, number]): { readonly lng: number; readonly lat: number };
  isMoving(): boolean;
  stop(): unknown;
  jumpTo(camera: EngineCamera): unknown;
  /** @param move with the length of the move in ms */
  easeTo(move: EngineCamera & { readonly duration: number }): unknown;
  on(type: "movestart" | "move" | "moveend" | "resize", listener: () => void): Subscription;
  on(type: "click", listener: (click: EngineClick) => void): Subscription;
}

/** What a drawing tells. */
export interface DrawingListener {
  /** It can be written to and knows nothing: at its start, and when it is back. */
  ready(): void;
  /** It cannot be written to and forgets everything, until it is ready again. */
  lost(): void;
  /** It has been lost for so long that it will not come back. */
  gone(): void;
  error(message: string): void;
}

/** What puts the map on the screen. All but `listen`, `whenDrawn`, `snapshot`, `destroy` is for while it is ready. */
export interface MapDrawing {
  readonly engine: MapEngine;
  /** To be called once, before anything else. */
  listen(listener: DrawingListener): void;
  /** Has a layer show what it shows for these regions, and nothing else. */
  show(layer: ShownLayer, regions: readonly RegionId[]): void;
  /** Gives a region of a layer a colour of CSS. */
  paint(layer: PaintedLayer, region: RegionId, colour: string): void;
  /** Ticks as they lie for the camera; the layers of ticks show those of some areas. */
  setTicks(ticks: TickMarks): void;
  setTheme(theme: Theme): void;
  /** The camera has moved. */
  follow(): void;
  /** Settles when it has drawn all it was told; rejects where it is destroyed before that. */
  whenDrawn(): Promise<void>;
  /**
   * @param ratio px of the picture for each px of the map
   * @throws where it is lost meanwhile
   */
  snapshot(ratio: number): Promise<HTMLCanvasElement>;
  destroy(): void;
}
