import type { GeoJSON } from "geojson";
import type { Map as Engine, GeoJSONSource } from "maplibre-gl";
import type { Geography } from "../core/geography/geography.ts";
import type { RegionId } from "../core/records/records.ts";
import type { Theme } from "../core/theme.ts";
import type { Camera } from "../core/view-state.ts";
import type { MapLayer, PaintedLayer, ShownLayer } from "../drawing/layers/map-layer.ts";
import { MAP_LAYERS } from "../drawing/layers/map-layers.ts";
import { startEngine } from "./engine.ts";
import type { DrawingListener, MapDrawing } from "./map-drawing.ts";
import { PatternImages } from "./pattern-images.ts";
import { followPixelRatio } from "./pixel-ratio.ts";
import { copyOf, takeAt } from "./snapshot.ts";
import { layersOf, NOTHING, sourceOf, styleOf } from "./style.ts";
import type { TickMarks } from "./tick-marks.ts";

/** How long the browser may take to give back a lost context, ms: a restarted GPU process takes one or two seconds. */
const PATIENCE = 4000;

/** The map drawn by MapLibre GL. */
export class GlDrawing implements MapDrawing {
  readonly engine: Engine;
  readonly #geography: Geography;
  readonly #patterns = new PatternImages();
  readonly #ends: (() => void)[] = [];
  #theme: Theme;
  /** The features that layers show by their state, as the engine knows them; it forgets them with its context. */
  readonly #marked = new Map<ShownLayer, ReadonlySet<RegionId>>();
  #ready = false;

  /** @throws where the browser has no WebGL 2. */
  constructor(container: HTMLElement, geography: Geography, theme: Theme, camera: Camera, reducedMotion: boolean) {
    this.#theme = theme;
    this.#geography = geography;
    this.engine = startEngine(container, styleOf(geography, theme), camera, geography.extent, reducedMotion);
  }

  listen(listener: DrawingListener): void {
    const { engine } = this;
    let patience: ReturnType<typeof setTimeout> | undefined;
    const subscriptions = [
      engine.on("style.load", () => {
        this.#ready = true;
        this.#patterns.forget();
        this.#marked.clear();
        this.#setPixelRatio(devicePixelRatio);
        listener.ready();
      }),
      engine.on("webglcontextlost", () => {
        this.#ready = false;
        listener.lost();
        patience = setTimeout(listener.gone, PATIENCE);
      }),
      engine.on("webglcontextrestored", () => clearTimeout(patience)),
      engine.on("error", ({ error }) => listener.error(error.message)),
    ];
    this.#ends.push(
      () => clearTimeout(patience),
      () => {
        for (const subscription of subscriptions) subscription.unsubscribe();
      },
      followPixelRatio((ratio) => this.#ready && this.#setPixelRatio(ratio)),
    );
  }

  show(layer: ShownLayer, regions: readonly RegionId[]): void {
    switch (layer.features.of) {
      case "areas":
      case "ticks":
        this.#mark(layer, new Set(regions));
        return;
      case "wholes": {
        const ids = this.#geography.polygonsOf(regions);
        const features = this.#geography.areas.features.filter(({ properties }) => ids.includes(properties.id));
        this.#setData(layer, { ...NOTHING, features });
        return;
      }
      case "outline":
        this.#setData(layer, regions.length === 0 ? NOTHING : this.#geography.outlineOf(regions));
    }
  }

  paint(layer: PaintedLayer, id: RegionId, colour: string): void {
    this.engine.setFeatureState({ source: sourceOf(layer), id }, { [layer.id]: colour });
  }

  setTicks(ticks: TickMarks): void {
    for (const layer of MAP_LAYERS) if (layer.features.of === "ticks") this.#setData(layer, ticks);
  }

  setTheme(theme: Theme): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    for (const layer of layersOf(theme)) {
      for (const [name, value] of Object.entries(layer.paint ?? {})) {
        if (name.endsWith("-color") && typeof value === "string")
          this.engine.setPaintProperty(layer.id, name as never, value as never);
      }
    }
    this.follow();
  }

  follow(): void {
    this.#patterns.update(this.engine, this.#theme);
  }

  whenDrawn(): Promise<void> {
    return takeAt(this.engine, "idle", () => undefined, ["remove"]);
  }

  async snapshot(ratio: number): Promise<HTMLCanvasElement> {
    const { engine } = this;
    if (!this.#ready) await takeAt(engine, "style.load", () => null);
    const picture = takeAt(engine, "idle", () => copyOf(engine.getCanvas()));
    this.#setPixelRatio(ratio);
    engine.triggerRepaint();
    try {
      return await picture;
    } finally {
      if (this.#ready) this.#setPixelRatio(devicePixelRatio);
    }
  }

  destroy(): void {
    this.#ready = false;
    for (const end of this.#ends.splice(0)) end();
    // The engine leaves these open, and an open port is never thrown away.
    for (const { invoker } of this.engine.style?.dispatcher.actors ?? []) invoker._channel?.port1.close();
    this.engine.remove();
  }

  #setData({ id }: MapLayer, data: GeoJSON): void {
    this.engine.getSource<GeoJSONSource>(id)?.setData(data);
  }

  /** Writes to those features alone that come or go. */
  #mark(layer: ShownLayer, shown: ReadonlySet<RegionId>): void {
    const before = this.#marked.get(layer) ?? new Set();
    const write = (id: RegionId) =>
      this.engine.setFeatureState({ source: sourceOf(layer), id }, { [layer.id]: shown.has(id) });
    for (const id of before) if (!shown.has(id)) write(id);
    for (const id of shown) if (!before.has(id)) write(id);
    this.#marked.set(layer, shown);
  }

  #setPixelRatio(ratio: number): void {
    if (this.engine.getPixelRatio() !== ratio) this.engine.setPixelRatio(ratio);
    this.follow();
  }
}

/** Whether the browser draws by WebGL 2. The engine, which finds out too late, would leave behind what it began. */
export function hasWebGl(document: Document): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
