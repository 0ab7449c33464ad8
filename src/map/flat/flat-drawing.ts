import type { Geometry, MultiLineString } from "geojson";
import {
  BORDER_LOOKS,
  EMPHASES,
  EMPHASIS_LOOKS,
  type Emphasis,
  type LineLook,
  TICK_LOOKS,
  VEIL,
} from "../../core/figure/looks.ts";
import { PATTERNED_LOOKS } from "../../core/figure/map-look.ts";
import { mercator } from "../../core/figure/mercator.ts";
import { colourOf, type Paint, type Theme } from "../../core/figure/palette.ts";
import type { BorderKind } from "../../core/geography/borders-kinds.ts";
import type { AreaKind, Geography } from "../../core/geography/geography.ts";
import type { Camera } from "../../core/view-state.ts";
import { viewportOf } from "../map-camera.ts";
import type { DrawingListener, MapDrawing } from "../map-drawing.ts";
import type { TickMarks } from "../tick-marks.ts";
import { FlatEngine } from "./flat-engine.ts";
import "./flat-map.css";
import { pathMaker } from "./flat-path.ts";
import { flatPatterns, patternFill } from "./flat-patterns.ts";
import { flatPicture } from "./flat-picture.ts";
import { svgElement } from "./svg-element.ts";

/** The zoom whose px are the units of the drawing. Two decimals of them are a quarter px at the deepest zoom. */
const DRAWN_ZOOM = 6;
const WORLD = 512 * 2 ** DRAWN_ZOOM;

const TICK_LAYERS = ["halo", "line"] as const;

/** Layers of which each feature has a path that shows while a key of its state has a value. */
const MARKED_LAYERS: readonly (readonly [layer: string, key: string, value: string | boolean])[] = [
  ...PATTERNED_LOOKS.map(([look, pattern]) => [pattern, "look", look] as const),
  ["veil", "look", "left-out"],
  ...TICK_LAYERS.map((layer) => [layer, "on", true] as const),
];

/** The map drawn as SVG, for browsers without WebGL: the same layers in the same order, moved by one transform. */
export class FlatDrawing implements MapDrawing {
  readonly engine: FlatEngine;
  readonly #page: Document;
  readonly #root: HTMLElement;
  readonly #drawing: SVGSVGElement;
  readonly #world: SVGGElement;
  readonly #patterns: ReturnType<typeof flatPatterns>;
  readonly #areas: Geography["areas"];
  readonly #origin: readonly [x: number, y: number];
  readonly #pathOf: (geometry: Geometry) => string;
  readonly #coloured: (readonly [element: Element, attribute: "fill" | "stroke", paint: Paint])[] = [];
  readonly #lines: (readonly [path: SVGPathElement, width: number])[] = [];
  /** Paths by layer, or layer and feature. */
  readonly #paths = new Map<string, SVGPathElement>();
  #scale = 0;

  constructor(container: HTMLElement, geography: Geography, theme: Theme, camera: Camera, reducedMotion: boolean) {
    const { west, east, north, south } = geography.painted;
    this.#origin = mercator((west + east) / 2, (north + south) / 2);
    this.#pathOf = pathMaker(this.#origin, WORLD);
    this.#areas = geography.areas;
    this.#page = container.ownerDocument;
    this.#patterns = flatPatterns(this.#page);
    for (const { marks, paint } of this.#patterns) for (const mark of marks) this.#coloured.push([mark, "fill", paint]);
    const definitions = svgElement(this.#page, "defs");
    definitions.append(...this.#patterns.map(({ element }) => element));
    const land = svgElement(this.#page, "rect", { width: "100%", height: "100%" });
    this.#coloured.push([land, "fill", "land"]);
    this.#world = svgElement(this.#page, "g");
    this.#world.append(...this.#layersOf(geography));
    this.#drawing = svgElement(this.#page, "svg", { "aria-hidden": "true" });
    this.#drawing.append(definitions, land, this.#world);
    this.#root = this.#page.createElement("div");
    this.#root.className = "flat-map";
    this.#root.append(this.#drawing);
    container.append(this.#root);
    this.setTheme(theme);
    this.engine = new FlatEngine(this.#drawing, this.#root, camera, geography.extent, reducedMotion);
    this.follow();
  }

  listen(listener: DrawingListener): void {
    listener.ready();
  }

  setFeatureState(...[{ id }, state]: Parameters<MapDrawing["setFeatureState"]>): void {
    for (const [key, value] of Object.entries(state)) {
      if (key === "colour") this.#paths.get(`fills ${id}`)?.setAttribute("fill", String(value));
      for (const [layer, marked, shown] of MARKED_LAYERS) {
        if (marked !== key) continue;
        this.#paths.get(`${layer} ${id}`)?.setAttribute("display", value === shown ? "inline" : "none");
      }
    }
  }

  setTicks(ticks: TickMarks): void {
    for (const { properties, geometry } of ticks.features) {
      for (const layer of TICK_LAYERS)
        this.#paths.get(`${layer} ${properties.id}`)?.setAttribute("d", this.#pathOf(geometry));
    }
  }

  setAreaDots(ids: readonly string[]): void {
    const features = this.#areas.features.filter(({ properties }) => ids.includes(properties.id));
    this.#paths.get("area-dots")?.setAttribute("d", this.#inOne(features));
  }

  setOutline(emphasis: Emphasis, outline: MultiLineString | null): void {
    EMPHASIS_LOOKS[emphasis].forEach((_, line) => {
      this.#paths.get(`${emphasis} ${line}`)?.setAttribute("d", outline ? this.#pathOf(outline) : "");
    });
  }

  setTheme(theme: Theme): void {
    for (const [element, attribute, paint] of this.#coloured) element.setAttribute(attribute, colourOf(paint, theme));
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
    for (const [path, px] of this.#lines) path.setAttribute("stroke-width", `${px / scale}`);
    for (const { element, turn } of this.#patterns) {
      element.setAttribute("patternTransform", `scale(${1 / scale}) rotate(${turn})`);
    }
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

  #layersOf({ areas, borders, bands }: Geography): readonly SVGPathElement[] {
    const areasOf = (...kinds: readonly AreaKind[]) =>
      areas.features.filter(({ properties }) => kinds.includes(properties.kind));
    const border = (kind: BorderKind) =>
      this.#line(
        kind,
        BORDER_LOOKS[kind],
        this.#inOne(borders.features.filter(({ properties }) => properties.kind === kind)),
      );
    const sea = this.#path("sea", this.#inOne(areasOf("sea")));
    this.#coloured.push([sea, "fill", "sea"]);
    return [
      this.#path("dots", this.#inOne(areasOf("context", "coarse")), { fill: patternFill("dots") }),
      sea,
      border("province"),
      ...areasOf("painted").map(({ properties, geometry }) =>
        this.#path(`fills ${properties.id}`, this.#pathOf(geometry)),
      ),
      ...PATTERNED_LOOKS.flatMap(([, pattern]) =>
        areasOf("painted").map(({ properties, geometry }) =>
          hidden(this.#path(`${pattern} ${properties.id}`, this.#pathOf(geometry), { fill: patternFill(pattern) })),
        ),
      ),
      this.#path("area-dots", "", { fill: patternFill("area-dots") }),
      border("region"),
      ...areasOf("painted").map(({ properties, geometry }) => {
        const veil = hidden(this.#path(`veil ${properties.id}`, this.#pathOf(geometry), { "fill-opacity": VEIL }));
        this.#coloured.push([veil, "fill", "land"]);
        return veil;
      }),
      border("coast"),
      border("international"),
      ...TICK_LAYERS.flatMap((layer) =>
        bands.features.map(({ properties }) => hidden(this.#line(`${layer} ${properties.id}`, TICK_LOOKS[layer]))),
      ),
      border("covered"),
      ...EMPHASES.flatMap((emphasis) =>
        EMPHASIS_LOOKS[emphasis].map((look, line) => this.#line(`${emphasis} ${line}`, look)),
      ),
    ];
  }

  #inOne(features: readonly { readonly geometry: Geometry }[]): string {
    return features.map(({ geometry }) => this.#pathOf(geometry)).join("");
  }

  #path(key: string, d: string, attributes: Readonly<Record<string, string | number>> = {}): SVGPathElement {
    const path = svgElement(this.#page, "path", { d, "fill-rule": "evenodd", ...attributes });
    this.#paths.set(key, path);
    return path;
  }

  #line(key: string, { paint, width, opacity }: LineLook, d = ""): SVGPathElement {
    const path = this.#path(key, d, {
      fill: "none",
      "stroke-opacity": opacity,
      "stroke-linejoin": "round",
    });
    this.#coloured.push([path, "stroke", paint]);
    this.#lines.push([path, width]);
    return path;
  }
}

/** A path that shows nothing until its feature's state has it shown. */
function hidden(path: SVGPathElement): SVGPathElement {
  path.setAttribute("display", "none");
  return path;
}
