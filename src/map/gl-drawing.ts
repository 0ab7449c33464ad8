import type { MultiLineString } from "geojson";
import type { Map as Engine, GeoJSONSource } from "maplibre-gl";
import type { Emphasis } from "../core/figure/looks.ts";
import type { Theme } from "../core/figure/palette.ts";
import type { Geography } from "../core/geography/geography.ts";
import type { Camera } from "../core/view-state.ts";
import { startEngine } from "./engine.ts";
import type { DrawingListener, MapDrawing } from "./map-drawing.ts";
import { PatternImages } from "./pattern-images.ts";
import { followPixelRatio } from "./pixel-ratio.ts";
import { copyOf, takeAt } from "./snapshot.ts";
import { layersOf, NOTHING, styleOf } from "./style.ts";
import type { TickMarks } from "./tick-marks.ts";

/** How long the browser may take to give back a lost context, ms: a restarted GPU process takes one or two seconds. */
const PATIENCE = 4000;

/** The map drawn by MapLibre GL. */
export class GlDrawing implements MapDrawing {
  readonly engine: Engine;
  readonly #areas: Geography["areas"];
  readonly #patterns = new PatternImages();
  readonly #ends: (() => void)[] = [];
  #theme: Theme;
  #ready = false;

  /** @throws where the browser has no WebGL 2. */
  constructor(container: HTMLElement, geography: Geography, theme: Theme, camera: Camera, reducedMotion: boolean) {
    this.#theme = theme;
    this.#areas = geography.areas;
    this.engine = startEngine(container, styleOf(geography, theme), camera, geography.extent, reducedMotion);
  }

  listen(listener: DrawingListener): void {
    const { engine } = this;
    let patience: ReturnType<typeof setTimeout> | undefined;
    const subscriptions = [
      engine.on("style.load", () => {
        this.#ready = true;
        this.#patterns.forget();
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
      ...subscriptions.map((subscription) => () => subscription.unsubscribe()),
      followPixelRatio((ratio) => this.#ready && this.#setPixelRatio(ratio)),
    );
  }

  setFeatureState(...change: Parameters<MapDrawing["setFeatureState"]>): void {
    this.engine.setFeatureState(...change);
  }

  setTicks(ticks: TickMarks): void {
    this.engine.getSource<GeoJSONSource>("ticks")?.setData(ticks);
  }

  setOutline(emphasis: Emphasis, outline: MultiLineString | null): void {
    this.engine.getSource<GeoJSONSource>(emphasis)?.setData(outline ?? NOTHING);
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

  setAreaDots(ids: readonly string[]): void {
    const features = this.#areas.features.filter(({ properties }) => ids.includes(properties.id));
    this.engine.getSource<GeoJSONSource>("area-dots")?.setData({ ...NOTHING, features });
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
    this.engine.remove();
  }

  #setPixelRatio(ratio: number): void {
    if (this.engine.getPixelRatio() !== ratio) this.engine.setPixelRatio(ratio);
    this.follow();
  }
}
