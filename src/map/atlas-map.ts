import type { RegionId } from "../core/records/records.ts";
import type { Theme } from "../core/theme.ts";
import type { Camera } from "../core/view-state.ts";
import type { PaintedLayer, ShownLayer } from "../drawing/layers/map-layer.ts";
import { MAP_LAYERS } from "../drawing/layers/map-layers.ts";
import { colourOf, type Paint } from "../drawing/palette.ts";
import "./atlas-map.css";
import type { Geography } from "../core/geography/geography.ts";
import { fittedCamera, type Insets } from "./bounds.ts";
import { answerSoFar, type EngineWorker, engineWorker } from "./engine-worker.ts";
import { FillTween } from "./fill-tween.ts";
import { GlDrawing, hasWebGl } from "./gl-drawing.ts";
import { type CameraListener, MapCamera, type MapFrame, viewportOf } from "./map-camera.ts";
import type { MapDrawing } from "./map-drawing.ts";
import { followPointer, type PointerListener } from "./pointer.ts";
import { regionFinder } from "./region-at.ts";
import { TickPlan } from "./tick-marks.ts";
import { ZOOMS } from "./zooms.ts";

/** Why the map is drawn without WebGL. */
export type MapLack = "webgl" | "worker" | "late";

/** What the map tells, always inside the engine's own events. */
export interface MapListener extends CameraListener, PointerListener {
  /**
   * The map is drawn without WebGL from now on: the browser has no WebGL 2, or took it away and did not give it back
   * (`webgl`); the worker of the engine does not start (`worker`), or has not answered yet (`late`). Null: the late one is
   * there, and the map is drawn by WebGL.
   */
  flat(lacks: MapLack | null): void;
  /** Something could not be drawn; the words are the engine's. */
  error(message: string): void;
}

export interface MapOptions {
  readonly geography: Geography;
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

/** A layer whose regions have colours of their own, with these colours on their way to what they are to be. */
interface Painting {
  readonly paints: Map<RegionId, Paint>;
  readonly tween: FillTween;
}

/** What a drawing is made of. */
type DrawingParts = ConstructorParameters<typeof GlDrawing>;

/** The code that draws without WebGL, which the first map does not wait for. */
const loadFlatDrawing = () => import("./flat/flat-drawing.ts");

/**
 * The map: the layers of `MAP_LAYERS`, drawn by MapLibre GL, or as SVG where that cannot be. Every setter may be called
 * at any time, before the drawing is ready and while it is lost, and does nothing where nothing changes.
 */
export class AtlasMap {
  /** Lies over the map inside the engine's container: the place for marks and labels. Lets pointers through. */
  readonly overlayRoot: HTMLElement;
  readonly #container: HTMLElement;
  readonly #options: MapOptions;
  readonly #geography: Geography;
  readonly #shown = new Map<ShownLayer, readonly RegionId[]>();
  readonly #paintings = new Map<PaintedLayer, Painting>();
  readonly #tickPlan: TickPlan;
  #drawing: MapDrawing | null = null;
  #camera: MapCamera | null = null;
  #unfollowPointer = () => {};
  #theme: Theme;
  #frame: MapFrame | null = null;
  #ready = false;

  private constructor(container: HTMLElement, options: MapOptions, drawing: MapDrawing) {
    this.#container = container;
    this.#options = options;
    this.#theme = options.theme;
    const { geography } = options;
    this.#geography = geography;
    this.#tickPlan = new TickPlan(geography);
    for (const layer of MAP_LAYERS) {
      if ("paints" in layer) this.paint(layer, new Map(geography.paintedIds.map((id) => [id, layer.symbology.paint])));
    }
    this.overlayRoot = container.ownerDocument.createElement("div");
    this.overlayRoot.className = "atlas-map-overlay";
    this.#use(drawing, options.camera);
  }

  /** Starts a map, by WebGL where the browser has that; rejects where the code that does without cannot be fetched. */
  static async start(container: HTMLElement, options: MapOptions): Promise<AtlasMap> {
    const { geography } = options;
    const parts = partsOfDrawing(container, geography, options, options.camera);
    const canDraw = hasWebGl(container.ownerDocument);
    const worker = engineWorker();
    const isBroken = (await answerSoFar(worker)) === false;
    let drawing = canDraw && !isBroken ? glDrawing(parts) : null;
    if (drawing === null) {
      const { FlatDrawing } = await loadFlatDrawing();
      options.on.flat(canDraw && isBroken ? "worker" : "webgl");
      drawing = new FlatDrawing(...parts);
    }
    const map = new AtlasMap(container, options, drawing);
    if (canDraw) map.#followWorker(worker);
    return map;
  }

  /** Fetches what the map goes on with where the browser takes its context and does not give it back. */
  async loadSpare(): Promise<void> {
    await loadFlatDrawing();
  }

  /** Has a layer show what it shows for these regions, and nothing else. */
  show(layer: ShownLayer, regions: readonly RegionId[]): void {
    if (isSame(regions, this.#shown.get(layer) ?? [])) return;
    this.#shown.set(layer, [...regions]);
    if (this.#ready) this.#drawing?.show(layer, regions);
    this.#drawTicks();
  }

  /** Paints regions; those not named keep their colour. A changed colour takes 240 ms, none under reduced motion. */
  paint(layer: PaintedLayer, paints: ReadonlyMap<RegionId, Paint>): void {
    const painting = this.#paintings.get(layer) ?? this.#newPainting(layer);
    for (const [id, paint] of paints) {
      painting.paints.set(id, paint);
      const colour = colourOf(paint, this.#theme);
      if (this.#ready) painting.tween.moveTo(id, colour);
      else painting.tween.jumpTo(id, colour);
    }
  }

  setTheme(theme: Theme): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    for (const { paints, tween } of this.#paintings.values()) {
      for (const [id, paint] of paints) tween.jumpTo(id, colourOf(paint, theme));
    }
    if (this.#ready) this.#drawing?.setTheme(theme);
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

  /** Moves as little as is needed to have a region whole in the part of the map that nothing covers. */
  ensureVisible(region: RegionId, covered: Insets): void {
    const bounds = this.#geography.boundsOf(region);
    if (bounds) this.#camera?.clear(bounds, covered);
  }

  /** Settles when the map has drawn all it was told, once; rejects where it is destroyed before that. */
  async whenDrawn(): Promise<void> {
    const drawing = this.#existingDrawing();
    try {
      await drawing.whenDrawn();
    } catch (error) {
      if (this.#drawing === null || this.#drawing === drawing) throw error;
      await this.whenDrawn();
    }
  }

  /**
   * The map as it stands, without the overlay.
   * @param scale px of the picture for each px of the map; unless given, as on this screen.
   * @throws where the map is lost or destroyed meanwhile.
   */
  async snapshot(scale?: number): Promise<HTMLCanvasElement> {
    for (const { tween } of this.#paintings.values()) tween.finish();
    return this.#existingDrawing().snapshot(scale ?? devicePixelRatio);
  }

  /** Ends everything and gives the container back empty. */
  destroy(): void {
    for (const { tween } of this.#paintings.values()) tween.stop();
    this.#leave();
    this.#drawing?.destroy();
    this.#drawing = null;
    this.overlayRoot.remove();
  }

  #existingDrawing(): MapDrawing {
    if (!this.#drawing) throw new Error("The map was destroyed.");
    return this.#drawing;
  }

  #use(drawing: MapDrawing, camera: Camera | null): void {
    const { padding, on } = this.#options;
    this.#drawing = drawing;
    this.#moveOverlay(drawing.engine.getCanvasContainer());
    this.#unfollowPointer = followPointer(drawing.engine, regionFinder(this.#geography), on);
    this.#camera = new MapCamera(drawing.engine, this.#geography.painted, padding, camera, {
      frame: (frame) => this.#follow(frame),
      rest: (rested) => on.rest(rested),
    });
    drawing.listen({
      ready: () => this.#restore(drawing),
      lost: () => this.#release(),
      gone: () => this.#doWithout("webgl", drawing),
      error: (message) => on.error(message),
    });
  }

  /** Goes on without WebGL for as long as the worker is silent, and by WebGL where it comes later. */
  async #followWorker(worker: EngineWorker): Promise<void> {
    await worker.patience;
    const answer = await answerSoFar(worker);
    if (answer) return;
    if (this.#drawing instanceof GlDrawing) await this.#doWithout(answer === null ? "late" : "worker", this.#drawing);
    const stopgap = this.#drawing;
    if (stopgap === null || answer !== null) return;
    const isThere = await worker.answers;
    if (isThere) this.#replace(stopgap, glDrawing);
    this.#options.on.flat(isThere ? null : "worker");
  }

  /** Goes on without WebGL. */
  async #doWithout(lacks: MapLack, gone: MapDrawing): Promise<void> {
    const { on } = this.#options;
    try {
      const { FlatDrawing } = await loadFlatDrawing();
      const isReplaced = this.#replace(gone, (parts) => new FlatDrawing(...parts));
      if (isReplaced) on.flat(lacks);
    } catch (error) {
      on.error((error as Error).message);
    }
  }

  /** Goes on with another drawing in the place of the one that there is, where that can be made. */
  #replace(gone: MapDrawing, make: (parts: DrawingParts) => MapDrawing | null): boolean {
    if (this.#drawing !== gone || !this.#camera) return false;
    const { agreed } = this.#camera;
    const options = { ...this.#options, theme: this.#theme };
    const drawing = make(partsOfDrawing(this.#container, this.#geography, options, agreed));
    if (drawing === null) return false;
    this.#leave();
    this.#use(drawing, agreed);
    gone.destroy();
    return true;
  }

  /** Into the container of another drawing, with the keyboard where it was. */
  #moveOverlay(into: HTMLElement): void {
    const { activeElement } = into.ownerDocument;
    into.append(this.overlayRoot);
    if (this.overlayRoot.contains(activeElement)) (activeElement as HTMLElement).focus();
  }

  /** Brings a drawing up to all that was said. */
  #restore(drawing: MapDrawing): void {
    this.#ready = true;
    drawing.setTheme(this.#theme);
    this.#tickPlan.forget();
    this.#drawTicks();
    for (const { tween } of this.#paintings.values()) tween.repeat();
    for (const [layer, regions] of this.#shown) drawing.show(layer, regions);
  }

  #release(): void {
    this.#ready = false;
  }

  /** Stops listening to the drawing and writing to it. */
  #leave(): void {
    this.#release();
    this.#unfollowPointer();
    this.#camera?.destroy();
    this.#camera = null;
  }

  #follow(frame: MapFrame): void {
    this.#frame = frame;
    if (this.#ready) this.#drawing?.follow();
    this.#drawTicks();
    this.#options.on.frame(frame);
  }

  #drawTicks(): void {
    const isTicking = [...this.#shown].some(([{ features }, regions]) => features.of === "ticks" && regions.length > 0);
    if (!this.#ready || !isTicking || !this.#frame) return;
    const { camera, viewport, moving } = this.#frame;
    const ticks = this.#tickPlan.follow(camera, viewport, !moving);
    if (ticks) this.#drawing?.setTicks(ticks);
  }

  #newPainting(layer: PaintedLayer): Painting {
    const tween = new FillTween(this.#options.reducedMotion ? 0 : FILL_DURATION, (id, colour) => {
      if (this.#ready) this.#drawing?.paint(layer, id, colour);
    });
    const painting = { paints: new Map<RegionId, Paint>(), tween };
    this.#paintings.set(layer, painting);
    return painting;
  }
}

/** A drawing by WebGL; null where the browser has no room for one more. */
function glDrawing(parts: DrawingParts): MapDrawing | null {
  try {
    return new GlDrawing(...parts);
  } catch {
    return null;
  }
}

/** What a drawing is made of. Without a camera it starts where all painted regions are in view. */
function partsOfDrawing(
  container: HTMLElement,
  geography: Geography,
  { theme, padding, reducedMotion }: MapOptions,
  camera: Camera | null,
): DrawingParts {
  const start = camera ?? fittedCamera(geography.painted, viewportOf(container), padding, ZOOMS.most);
  return [container, geography, theme, start, reducedMotion];
}

function isSame(one: readonly RegionId[], other: readonly RegionId[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
