import type { MultiLineString } from "geojson";
import type { Geography } from "../../core/geography/geography.ts";
import type { RegionId } from "../../core/records/records.ts";
import type { Theme } from "../../core/theme.ts";
import type { Camera } from "../../core/view-state.ts";
import { type Ground, groundOf } from "../../drawing/ground/ground.ts";
import { layerNodes, paintedNodes, patternNodes } from "../../drawing/ground/ground-scene.ts";
import { mercator } from "../../drawing/ground/mercator.ts";
import type { MapLayer, PaintedLayer, ShownLayer } from "../../drawing/layers/map-layer.ts";
import { MAP_LAYERS } from "../../drawing/layers/map-layers.ts";
import { colourOf, type Paint } from "../../drawing/palette.ts";
import { viewportOf } from "../map-camera.ts";
import type { DrawingListener, MapDrawing } from "../map-drawing.ts";
import type { TickMarks } from "../tick-marks.ts";
import { FlatEngine } from "./flat-engine.ts";
import "./flat-map.css";
import { flatPen } from "./flat-pen.ts";
import { flatPicture } from "./flat-picture.ts";
import { SceneElements } from "./scene-elements.ts";
import { svgElement } from "./svg-element.ts";

/** The zoom whose px are the units of the drawing. Two decimals of them are a quarter px at the deepest zoom. */
const DRAWN_ZOOM = 6;
const WORLD = 512 * 2 ** DRAWN_ZOOM;
/** Drawings so far: the patterns of each are called after its number. */
let drawn = 0;

/** The map drawn as SVG, for browsers without WebGL: the scene of its layers, moved by one transform. */
export class FlatDrawing implements MapDrawing {
  readonly engine: FlatEngine;
  readonly #root: HTMLElement;
  readonly #drawing: SVGSVGElement;
  readonly #world: SVGGElement;
  readonly #ground: Ground;
  readonly #origin: readonly [x: number, y: number];
  readonly #patterns: SceneElements;
  readonly #layers: ReadonlyMap<MapLayer, SceneElements>;
  readonly #shown = new Map<MapLayer, readonly RegionId[]>();
  readonly #ticks = new Map<string, MultiLineString>();
  readonly #name = `flat-${++drawn}`;
  #theme: Theme;
  #scale = 1;

  constructor(container: HTMLElement, geography: Geography, theme: Theme, camera: Camera, reducedMotion: boolean) {
    const page = container.ownerDocument;
    const { west, east, north, south } = geography.painted;
    this.#theme = theme;
    this.#origin = mercator((west + east) / 2, (north + south) / 2);
    const pen = flatPen(this.#origin, WORLD, geography.extent);
    this.#ground = groundOf(geography, {
      ...pen,
      ticks: (area) => pen.lines(this.#ticks.get(area)?.coordinates ?? []),
    });
    this.#world = svgElement(page, "g");
    const newScene = (element: "defs" | "g") => {
      const group = svgElement(page, element);
      this.#world.append(group);
      return new SceneElements(group);
    };
    this.#patterns = newScene("defs");
    this.#layers = new Map(MAP_LAYERS.map((layer) => [layer, newScene("g")]));
    this.#drawing = svgElement(page, "svg", { "aria-hidden": "true" });
    this.#drawing.append(this.#world);
    this.#root = page.createElement("div");
    this.#root.className = "flat-map";
    this.#root.append(this.#drawing);
    container.append(this.#root);
    this.engine = new FlatEngine(this.#drawing, this.#root, camera, geography.extent, reducedMotion);
    this.follow();
    this.#patterns.draw(this.#rendering(), patternNodes(this.#name));
    for (const layer of MAP_LAYERS) this.#draw(layer);
  }

  listen(listener: DrawingListener): void {
    listener.ready();
  }

  show(layer: ShownLayer, regions: readonly RegionId[]): void {
    this.#shown.set(layer, regions);
    this.#draw(layer);
  }

  paint(layer: PaintedLayer, region: RegionId, colour: string): void {
    this.#layers.get(layer)?.find(region)?.setAttribute("fill", colour);
  }

  setTicks(ticks: TickMarks): void {
    for (const { properties, geometry } of ticks.features) this.#ticks.set(properties.id, geometry);
    for (const layer of MAP_LAYERS) if (layer.features.of === "ticks") this.#draw(layer);
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    this.#drawAgain();
  }

  follow(): void {
    const { lng, lat } = this.engine.getCenter();
    const [x, y] = mercator(lng, lat);
    const scale = 2 ** (this.engine.getZoom() - DRAWN_ZOOM);
    const { width, height } = viewportOf(this.#root);
    const [left, top] = [
      width / 2 - (x - this.#origin[0]) * WORLD * scale,
      height / 2 - (y - this.#origin[1]) * WORLD * scale,
    ];
    this.#world.setAttribute("transform", `translate(${left} ${top}) scale(${scale})`);
    if (scale === this.#scale) return;
    this.#scale = scale;
    this.#drawAgain();
  }

  async whenDrawn(): Promise<void> {
    await new Promise(requestAnimationFrame);
  }

  async snapshot(ratio: number): Promise<HTMLCanvasElement> {
    const picture = await flatPicture(this.#drawing, viewportOf(this.#root), ratio);
    if (!this.#root.isConnected) throw new Error("The map was lost while it was drawn.");
    return picture;
  }

  destroy(): void {
    this.engine.destroy();
    this.#root.remove();
  }

  #rendering() {
    return { colourOf: (paint: Paint) => colourOf(paint, this.#theme), px: 1 / this.#scale };
  }

  #draw(layer: MapLayer): void {
    this.#layers.get(layer)?.draw(this.#rendering(), this.#nodesOf(layer));
  }

  #nodesOf(layer: MapLayer) {
    if (!("paints" in layer)) return layerNodes(layer, this.#shown.get(layer) ?? [], this.#ground, this.#name);
    const { paint } = layer.symbology;
    return paintedNodes(layer, new Map(this.#ground.geography.paintedIds.map((id) => [id, paint])), this.#ground);
  }

  /** In another theme or at another zoom. Layers that are painted look the same at each, and their colours are told. */
  #drawAgain(): void {
    this.#patterns.draw(this.#rendering());
    for (const [layer, scene] of this.#layers) if (!("paints" in layer)) scene.draw(this.#rendering());
  }
}
