import type { FeatureCollection } from "geojson";
import type { Map as Engine, GeoJSONSource } from "maplibre-gl";
import type { Fill } from "../core/figure/map-look.ts";
import { colourOf, type Theme } from "../core/figure/palette.ts";
import type { Region, RegionId } from "../core/records/records.ts";
import type { Camera } from "../core/view-state.ts";
import "./atlas-map.css";
import { fittedCamera, type Insets } from "./bounds.ts";
import { startEngine, ZOOMS } from "./engine.ts";
import { FeatureStates } from "./feature-states.ts";
import { FillTween } from "./fill-tween.ts";
import { type Geography, geographyOf } from "./geography.ts";
import { EMPHASES, type Emphasis } from "./layers/emphasis.ts";
import { type CameraListener, MapCamera, type MapFrame, viewportOf } from "./map-camera.ts";
import { PatternImages } from "./pattern-images.ts";
import { followPixelRatio } from "./pixel-ratio.ts";
import { followPointer, type PointerListener } from "./pointer.ts";
import { regionFinder } from "./region-at.ts";
import { copyOf, takeAt } from "./snapshot.ts";
import { layersOf, NOTHING, styleOf } from "./style.ts";
import { TickPlan } from "./tick-marks.ts";

/** What the map tells, always inside the engine's own events. */
export interface MapListener extends CameraListener, PointerListener {
  /** The engine cannot start or draw; the words are the engine's. The map may be used on: it keeps what it is told. */
  error(message: string): void;
}

export interface MapOptions {
  /** Polygons of regions; their `id` is that of a record. */
  readonly regions: FeatureCollection;
  /** Polygons of land and sea around. */
  readonly context: FeatureCollection;
  readonly regionRecords: ReadonlyMap<RegionId, Region>;
  readonly theme: Theme;
  /** Room kept free round the painted regions when the map is fitted, px. */
  readonly padding: Insets;
  /** Null: fitted. */
  readonly camera: Camera | null;
  readonly reducedMotion: boolean;
  readonly on: MapListener;
}

/** Time in which a region changes its colour, ms. */
const FILL_DURATION = 240;

/**
 * The map: land, regions, borders, hatches, ticks and outlines, drawn by MapLibre GL. Every setter may be called at any
 * time, before the engine is ready and while it has lost its context, and does nothing where nothing changes.
 */
export class AtlasMap {
  /** Lies over the map inside the engine's container: the place for marks and labels. Lets pointers through. */
  readonly overlayRoot: HTMLElement;
  readonly #geography: Geography;
  readonly #listener: MapListener;
  #engine: Engine | null;
  #camera: MapCamera | null;
  readonly #states = new FeatureStates();
  readonly #patterns = new PatternImages();
  readonly #tween: FillTween;
  readonly #tickPlan: TickPlan;
  readonly #outlines = new Map<Emphasis, readonly RegionId[]>(EMPHASES.map((emphasis) => [emphasis, []]));
  readonly #ends: (() => void)[] = [];
  #fills: ReadonlyMap<RegionId, Fill> = new Map();
  #theme: Theme;
  #frame: MapFrame | null = null;
  #ticking = false;
  #ready = false;

  constructor(container: HTMLElement, options: MapOptions) {
    const { theme, reducedMotion, on } = options;
    this.#theme = theme;
    this.#listener = on;
    this.#geography = geographyOf(options.regions, options.context, options.regionRecords);
    this.#tween = new FillTween(reducedMotion ? 0 : FILL_DURATION, (id, colour) =>
      this.#states.set("areas", id, "colour", colour),
    );
    this.#tickPlan = new TickPlan(this.#geography);
    this.setFills(new Map(this.#geography.paintedIds.map((id) => [id, { paint: null, hatched: false }])));
    this.#engine = this.#start(container, options);
    this.overlayRoot = container.ownerDocument.createElement("div");
    this.overlayRoot.className = "atlas-map-overlay";
    (this.#engine?.getCanvasContainer() ?? container).append(this.overlayRoot);
    this.#camera = this.#engine
      ? new MapCamera(this.#engine, this.#geography.painted, options.padding, options.camera, {
          frame: (frame) => this.#follow(frame),
          rest: (camera) => on.rest(camera),
        })
      : null;
  }

  /** Paints regions; those not named keep their fill. A changed colour takes 240 ms, none under reduced motion. */
  setFills(fills: ReadonlyMap<RegionId, Fill>): void {
    this.#fills = new Map([...this.#fills, ...fills]);
    for (const [id, { paint, hatched }] of fills) {
      const colour = colourOf(paint ?? "c0", this.#theme);
      if (this.#ready) this.#tween.moveTo(id, colour);
      else this.#tween.jumpTo(id, colour);
      this.#states.set("areas", id, "hatched", hatched);
    }
  }

  setHovered(region: RegionId | null): void {
    this.#outline("hovered", region === null ? [] : [region]);
  }

  /** Outlines regions by the outer border of all of them together; a country or province stands for all within. */
  setSelected(regions: readonly RegionId[]): void {
    this.#outline("selected", regions);
  }

  setFocused(region: RegionId | null): void {
    this.#outline("focused", region === null ? [] : [region]);
  }

  /** Draws ticks inward from the borders of covered areas: Afghanistan, Balochistan. Others have none. */
  setTicks(regions: readonly RegionId[]): void {
    this.#states.setOnly("ticks", "on", regions);
    this.#ticking = regions.length > 0;
    this.#drawTicks();
  }

  /** Hatches whole areas; a country or province stands for all within. */
  setAreaHatch(regions: readonly RegionId[]): void {
    this.#states.setOnly("areas", "marked", this.#geography.polygonsOf(regions));
  }

  setTheme(theme: Theme): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    for (const [id, { paint }] of this.#fills) this.#tween.jumpTo(id, colourOf(paint ?? "c0", theme));
    if (this.#ready) this.#applyTheme();
  }

  /** Goes to a camera at once, without telling `rest`; null: shows all painted regions, and again at every new size. */
  setCamera(camera: Camera | null): void {
    this.#camera?.set(camera);
  }

  /** Zooms in, or out where negative, by whole or part steps of twice the scale. */
  zoomBy(steps: number): void {
    this.#camera?.zoomBy(steps);
  }

  /** Moves to show all painted regions. */
  fit(): void {
    this.#camera?.fit();
  }

  /** Moves to show a region as large as it can be. */
  fitRegion(region: RegionId): void {
    const bounds = this.#geography.boundsOf(region);
    if (bounds) this.#camera?.show(bounds);
  }

  /** Moves as little as is needed to have a region whole in the part of the map that nothing covers. */
  ensureVisible(region: RegionId, covered: Insets): void {
    const bounds = this.#geography.boundsOf(region);
    if (bounds) this.#camera?.clear(bounds, covered);
  }

  /** Settles when the map has drawn all it was told, once; rejects where the engine cannot draw. */
  async whenDrawn(): Promise<void> {
    const engine = this.#engine;
    if (!engine) throw new Error("The map is not drawn.");
    await takeAt(engine, "idle", () => null);
  }

  /**
   * The map as it stands, without the overlay.
   * @param scale px of the picture for each px of the map; unless given, as on this screen.
   * @throws where the engine cannot draw, or is destroyed meanwhile.
   */
  async snapshot(scale?: number): Promise<HTMLCanvasElement> {
    const engine = this.#engine;
    if (!engine) throw new Error("The map is not drawn.");
    if (!this.#ready) await takeAt(engine, "style.load", () => null);
    this.#tween.finish();
    const ratio = scale ?? devicePixelRatio;
    const picture = takeAt(engine, "idle", () => copyOf(engine.getCanvas()));
    if (ratio !== engine.getPixelRatio()) this.#setPixelRatio(engine, ratio);
    engine.triggerRepaint();
    try {
      return await picture;
    } finally {
      if (this.#ready) this.#setPixelRatio(engine, devicePixelRatio);
    }
  }

  /** Ends everything and gives the container back empty. */
  destroy(): void {
    this.#ready = false;
    this.#states.attach(null);
    this.#tween.stop();
    this.#camera?.destroy();
    this.#camera = null;
    for (const end of this.#ends.splice(0)) end();
    this.overlayRoot.remove();
    this.#engine?.remove();
    this.#engine = null;
  }

  #start(container: HTMLElement, { camera, padding, reducedMotion }: MapOptions): Engine | null {
    const { painted, extent } = this.#geography;
    const start = camera ?? fittedCamera(painted, viewportOf(container), padding, ZOOMS.most);
    let engine: Engine;
    try {
      engine = startEngine(container, styleOf(this.#geography, this.#theme), start, extent, reducedMotion);
    } catch (error) {
      this.#listener.error(error instanceof Error ? error.message : String(error));
      return null;
    }
    const subscriptions = [
      engine.on("style.load", () => this.#restore(engine)),
      engine.on("webglcontextlost", () => {
        this.#ready = false;
        this.#states.attach(null);
      }),
      engine.on("error", ({ error }) => this.#listener.error(error.message)),
    ];
    this.#ends.push(
      ...subscriptions.map((subscription) => () => subscription.unsubscribe()),
      followPixelRatio((ratio) => this.#ready && this.#setPixelRatio(engine, ratio)),
      followPointer(engine, regionFinder(this.#geography), this.#listener),
    );
    return engine;
  }

  /** Brings the engine up to all that was said, at its start and after it lost its context. */
  #restore(engine: Engine): void {
    this.#ready = true;
    this.#patterns.forget();
    this.#tickPlan.forget();
    this.#setPixelRatio(engine, devicePixelRatio);
    this.#applyTheme();
    this.#drawTicks();
    this.#states.attach(engine);
    for (const emphasis of EMPHASES) this.#drawOutline(emphasis);
  }

  #applyTheme(): void {
    const engine = this.#engine;
    if (!engine) return;
    for (const layer of layersOf(this.#theme)) {
      for (const [name, value] of Object.entries(layer.paint ?? {})) {
        if (name.endsWith("-color") && typeof value === "string")
          engine.setPaintProperty(layer.id, name as never, value as never);
      }
    }
    this.#patterns.update(engine, this.#theme);
  }

  #follow(frame: MapFrame): void {
    this.#frame = frame;
    if (this.#ready && this.#engine) this.#patterns.update(this.#engine, this.#theme);
    this.#drawTicks();
    this.#listener.frame(frame);
  }

  #drawTicks(): void {
    if (!this.#ready || !this.#ticking || !this.#frame) return;
    const { camera, viewport, moving } = this.#frame;
    const ticks = this.#tickPlan.follow(camera, viewport, !moving);
    if (ticks) this.#engine?.getSource<GeoJSONSource>("ticks")?.setData(ticks);
  }

  #outline(emphasis: Emphasis, regions: readonly RegionId[]): void {
    const before = this.#outlines.get(emphasis) ?? [];
    if (before.length === regions.length && before.every((region, index) => region === regions[index])) return;
    this.#outlines.set(emphasis, [...regions]);
    if (this.#ready) this.#drawOutline(emphasis);
  }

  #drawOutline(emphasis: Emphasis): void {
    const regions = this.#outlines.get(emphasis) ?? [];
    this.#engine
      ?.getSource<GeoJSONSource>(emphasis)
      ?.setData(regions.length === 0 ? NOTHING : this.#geography.outlineOf(regions));
  }

  #setPixelRatio(engine: Engine, ratio: number): void {
    if (engine.getPixelRatio() !== ratio) engine.setPixelRatio(ratio);
    this.#patterns.update(engine, this.#theme);
  }
}
